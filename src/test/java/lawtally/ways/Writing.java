package lawtally.ways;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How a grid of cells becomes bytes.
 *
 * @param bom whether a byte order mark stands at the head
 * @param backslash whether a quote within quotes is escaped by a backslash, not doubled
 * @param all whether every cell is quoted, or only those that must be
 * @param ends line ends, taken in turn
 * @param endsLast whether the last line has a line end
 */
record Writing(
    Charset charset,
    boolean bom,
    char delimiter,
    char quote,
    boolean backslash,
    boolean all,
    List<String> ends,
    boolean endsLast) {

  /** What RFC 4180 says, in UTF-8. */
  static final Writing PLAIN =
      new Writing(StandardCharsets.UTF_8, false, ',', '"', false, false, List.of("\r\n"), true);

  byte[] bytes(List<List<String>> grid) {
    StringBuilder text = new StringBuilder(bom ? "\uFEFF" : "");
    for (int i = 0; i < grid.size(); i++) {
      text.append(line(grid.get(i)));
      if (i + 1 < grid.size() || endsLast) {
        text.append(ends.get(i % ends.size()));
      }
    }
    return text.toString().getBytes(charset);
  }

  private String line(List<String> row) {
    return row.stream().map(this::cell).collect(Collectors.joining(String.valueOf(delimiter)));
  }

  private String cell(String cell) {
    boolean must =
        cell.chars().anyMatch(c -> c == delimiter || c == quote || c == '\n' || c == '\r');
    if (!all && !must) {
      return cell;
    }
    String mark = String.valueOf(quote);
    String inner =
        backslash
            ? cell.replace("\\", "\\\\").replace(mark, "\\" + mark)
            : cell.replace(mark, mark + mark);
    return mark + inner + mark;
  }

  Writing in(Charset other) {
    return new Writing(other, bom, delimiter, quote, backslash, all, ends, endsLast);
  }

  Writing marked() {
    return new Writing(charset, true, delimiter, quote, backslash, all, ends, endsLast);
  }

  Writing between(char other) {
    return new Writing(charset, bom, other, quote, backslash, all, ends, endsLast);
  }

  Writing quoting(char other) {
    return new Writing(charset, bom, delimiter, other, backslash, all, ends, endsLast);
  }

  Writing escaping() {
    return new Writing(charset, bom, delimiter, quote, true, all, ends, endsLast);
  }

  Writing quotingAll() {
    return new Writing(charset, bom, delimiter, quote, backslash, true, ends, endsLast);
  }

  Writing ending(String... others) {
    return new Writing(charset, bom, delimiter, quote, backslash, all, List.of(others), endsLast);
  }

  Writing withoutLastEnd() {
    return new Writing(charset, bom, delimiter, quote, backslash, all, ends, false);
  }
}
