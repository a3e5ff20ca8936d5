package lawtally.pollock;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lawtally.pollock.CleanTable.Cell;

/**
 * A polluted file, how it should be read, and what is right.
 *
 * @param name of the file, with {@code .csv}
 * @param kind of pollution
 * @param parameters as its {@code _parameters.json} gives them
 * @param clean what a perfect reader makes of it: the header first, if there is one
 */
record Polluted(
    String name,
    Kind kind,
    byte[] bytes,
    Map<String, Object> parameters,
    List<List<String>> clean) {

  /** Begins a polluted file. */
  static Draft draft(String name, Kind kind) {
    return new Draft(name, kind);
  }

  /** A file in the making: what is not said is as in the clean file. */
  static final class Draft {
    private final String name;
    private final Kind kind;
    private final Map<String, Object> parameters = new TreeMap<>();
    private Charset charset = StandardCharsets.US_ASCII;
    private String mark = "";

    private Draft(String name, Kind kind) {
      this.name = name;
      this.kind = kind;
      style(Style.STANDARD).lines(0, 1, 0).encoded("ascii", StandardCharsets.US_ASCII);
    }

    Draft style(Style style) {
      parameters.put("delimiter", style.delimiter());
      parameters.put("quotechar", style.quote());
      parameters.put("escapechar", style.escape());
      parameters.put("row_delimiter", style.recordEnd());
      return this;
    }

    Draft lines(int preamble, int header, int footnote) {
      parameters.put("preamble_lines", preamble);
      parameters.put("header_lines", header);
      parameters.put("footnote_lines", footnote);
      return this;
    }

    Draft encoded(String label, Charset encoding) {
      parameters.put("encoding", label);
      charset = encoding;
      return this;
    }

    Draft marked() {
      mark = "\uFEFF";
      return this;
    }

    Polluted of(String text, List<List<String>> clean) {
      return new Polluted(
          name.endsWith(".csv") ? name : name + ".csv",
          kind,
          (mark + text).getBytes(charset),
          parameters,
          clean);
    }

    /** Where the table itself is as it should be. */
    Polluted of(String text) {
      return of(text, texts(CleanTable.rows()));
    }
  }

  static List<List<String>> texts(List<List<Cell>> rows) {
    return rows.stream().map(row -> row.stream().map(Cell::text).toList()).toList();
  }
}
