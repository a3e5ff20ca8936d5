package lawtally.pollock;

import static lawtally.pollock.Polluted.draft;
import static lawtally.pollock.Polluted.texts;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import lawtally.pollock.CleanTable.Cell;

/** Pollutions of a whole file. */
final class FilePollutions {
  private static final Style STANDARD = Style.STANDARD;
  private static final String CLEAN = STANDARD.file(CleanTable.rows());

  private final List<Polluted> files = new ArrayList<>();
  private final List<List<Cell>> rows = CleanTable.rows();

  static List<Polluted> all() {
    FilePollutions all = new FilePollutions();
    all.ends();
    all.headers();
    all.tables();
    all.dialects();
    all.encodings();
    all.ours();
    return all.files;
  }

  private void ends() {
    add(draft("source", Kind.STANDARD).of(CLEAN));
    Style nothing = new Style("", "", "", "");
    add(draft("file_no_payload", Kind.NO_PAYLOAD).style(nothing).lines(0, 0, 0).of("", List.of()));
    String cut = CLEAN.substring(0, CLEAN.length() - 2);
    add(draft("file_no_trailing_newline", Kind.NO_TRAILING_NEWLINE).of(cut));
    add(draft("file_double_trailing_newline", Kind.DOUBLE_TRAILING_NEWLINE).of(CLEAN + "\r\n"));
  }

  private void headers() {
    List<List<Cell>> body = rows.subList(1, rows.size());
    add(
        draft("file_no_header", Kind.NO_HEADER)
            .lines(0, 0, 0)
            .of(STANDARD.file(body), texts(body)));
    add(
        draft("file_header_only", Kind.HEADER_ONLY)
            .of(STANDARD.record(rows.get(0)), texts(rows.subList(0, 1))));
    add(
        draft("file_one_data_row", Kind.ONE_DATA_ROW)
            .of(STANDARD.file(rows.subList(0, 2)), texts(rows.subList(0, 2))));
    String header = STANDARD.record(rows.get(0));
    for (int extra = 1; extra <= 2; extra++) {
      List<List<String>> clean = new ArrayList<>(texts(rows));
      int times = extra;
      clean.set(
          0, rows.get(0).stream().map(c -> c.text() + (" " + c.text()).repeat(times)).toList());
      add(
          draft("file_header_multirow_" + (extra + 1), Kind.HEADER_ROWS)
              .lines(0, extra + 1, 0)
              .of(header.repeat(extra) + CLEAN, clean));
    }
    String above =
        "Visits of the first half-year" + ",".repeat(8) + "\r\n" + ",".repeat(8) + "\r\n";
    add(draft("file_preamble", Kind.PREAMBLE).lines(2, 1, 0).of(above + CLEAN));
  }

  /** A second table follows at once; nothing of either is to be lost. */
  private void tables() {
    tables("less", rows.stream().map(row -> row.subList(0, 8)).toList());
    tables("same", rows);
    List<List<Cell>> wider = new ArrayList<>();
    for (List<Cell> row : rows) {
      List<Cell> more = new ArrayList<>(row);
      more.add(wider.isEmpty() ? new Cell("col1", false) : row.get(8));
      wider.add(more);
    }
    tables("more", wider);
  }

  private void tables(String name, List<List<Cell>> second) {
    List<List<String>> clean = new ArrayList<>(texts(rows));
    clean.addAll(texts(second));
    add(
        draft("file_multitable_" + name, Kind.SEVERAL_TABLES)
            .of(CLEAN + STANDARD.file(second), clean));
  }

  private void dialects() {
    for (String delimiter : List.of(";", "\t", ", ", " ")) {
      style("file_field_delimiter", delimiter, Kind.FIELD_DELIMITER, delimited(delimiter));
    }
    style("file_quotation_char", "'", Kind.QUOTATION, new Style(",", "'", "'", "\r\n"));
    style("file_escape_char", "\\", Kind.ESCAPE, new Style(",", "\"", "\\", "\r\n"));
    style("file_escape_char", "\0", Kind.ESCAPE, new Style(",", "\"", "", "\r\n"));
    for (String end : List.of("\n", "\r")) {
      style("file_record_delimiter", end, Kind.RECORD_DELIMITER, new Style(",", "\"", "\"", end));
    }
  }

  private static Style delimited(String delimiter) {
    return STANDARD.delimitedBy(delimiter);
  }

  private void style(String name, String characters, Kind kind, Style style) {
    StringBuilder full = new StringBuilder(name);
    characters.chars().forEach(c -> full.append("_0x").append(Integer.toHexString(c)));
    add(draft(full.toString(), kind).style(style).of(style.file(rows)));
  }

  private void encodings() {
    Kind kind = Kind.ENCODING;
    add(draft("file_bom", kind).encoded("utf-8-sig", StandardCharsets.UTF_8).marked().of(CLEAN));
    add(
        draft("file_encoding_utf-16", kind)
            .encoded("UTF-16LE", StandardCharsets.UTF_16LE)
            .marked()
            .of(CLEAN));
    add(
        draft("file_encoding_utf-16be", kind)
            .encoded("UTF-16BE", StandardCharsets.UTF_16BE)
            .of(CLEAN));
    String accents = CLEAN.replace("Bakery", "Pâtisserie").replace("Noodle", "Nüdel");
    List<List<String>> clean =
        texts(rows).stream()
            .map(
                row ->
                    row.stream()
                        .map(c -> c.replace("Bakery", "Pâtisserie").replace("Noodle", "Nüdel"))
                        .toList())
            .toList();
    add(
        draft("file_encoding_latin", kind)
            .encoded("ISO-8859-1", StandardCharsets.ISO_8859_1)
            .of(accents, clean));
  }

  /** Kinds that the paper's set does not have. */
  private void ours() {
    style("file_field_delimiter", "|", Kind.ALL_QUOTED, delimited("|"));
    String below = ",".repeat(8) + "\r\nTotal of all visits: 83" + ",".repeat(8) + "\r\n";
    add(draft("file_footnote", Kind.FOOTNOTE).lines(0, 1, 2).of(CLEAN + below));
    add(
        draft("file_footnote_bare", Kind.FOOTNOTE)
            .lines(0, 1, 2)
            .of(CLEAN + "\r\nRead by: the office\r\n"));
    List<List<Cell>> column = rows.stream().map(row -> row.subList(3, 4)).toList();
    add(draft("file_one_column", Kind.ONE_COLUMN).of(STANDARD.file(column), texts(column)));
    List<List<Cell>> quoted =
        rows.stream().map(r -> r.stream().map(c -> new Cell(c.text(), true)).toList()).toList();
    add(draft("file_all_quoted", Kind.ALL_QUOTED).of(STANDARD.file(quoted)));
    Style bare = new Style("|", "", "", "\n");
    List<List<Cell>> plain =
        IntStream.range(0, rows.size())
            .mapToObj(i -> rows.get(i))
            .filter(row -> row.stream().noneMatch(c -> c.text().indexOf('"') >= 0))
            .toList();
    add(
        draft("file_quotation_char_none", Kind.NO_QUOTES)
            .style(bare)
            .of(bare.file(plain), texts(plain)));
  }

  private void add(Polluted file) {
    files.add(file);
  }
}
