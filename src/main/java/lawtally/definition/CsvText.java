package lawtally.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The CSV that LawTally itself writes, for bundles and returned rows: UTF-8 with BOM (Excel opens
 * it right), CRLF, quoted as RFC 4180 says. A text that a spreadsheet would take for a formula gets
 * a leading apostrophe; a plain number such as {@code -3.5} stays a number.
 *
 * <p>Departments' files are read elsewhere: they keep no rules.
 */
public final class CsvText {
  /** What a file of it is to programs that are handed one. */
  public static final String MEDIA_TYPE = "text/csv";

  private static final String BOM = "\uFEFF";
  private static final String END = "\r\n";

  /** East Asian spreadsheets take the wide signs for the narrow ones. */
  private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  private CsvText() {}

  /** Rows as one text that begins with the BOM. */
  public static String of(List<List<String>> rows) {
    StringBuilder out = new StringBuilder(BOM);
    for (List<String> row : rows) {
      append(out, row);
    }
    return out.toString();
  }

  /** One row with its line end, without BOM: for files written row by row after {@link #bom()}. */
  public static String line(List<String> row) {
    StringBuilder out = new StringBuilder();
    append(out, row);
    return out.toString();
  }

  public static String bom() {
    return BOM;
  }

  /** The text, harmless in a spreadsheet; one that seems to be made so gets another apostrophe. */
  public static String harmless(String cell) {
    int apostrophes = apostrophes(cell);
    boolean guard = startsFormula(cell, apostrophes);
    boolean number = apostrophes == 0 && NUMBER.matcher(cell).matches();
    return guard && !number ? "'" + cell : cell;
  }

  private static int apostrophes(String cell) {
    int count = 0;
    while (count < cell.length() && cell.charAt(count) == '\'') {
      count++;
    }
    return count;
  }

  /** Behind blanks and what is not seen a spreadsheet still finds the sign. */
  private static boolean startsFormula(String cell, int from) {
    int at = from;
    while (at < cell.length() && isPassedOver(cell.charAt(at))) {
      at++;
    }
    return at < cell.length() && FORMULA_STARTS.indexOf(cell.charAt(at)) >= 0;
  }

  private static boolean isPassedOver(char c) {
    boolean sign = FORMULA_STARTS.indexOf(c) >= 0;
    return !sign
        && (Character.isWhitespace(c)
            || Character.isSpaceChar(c)
            || Character.isISOControl(c)
            || Character.getType(c) == Character.FORMAT);
  }

  /**
   * Reads what {@link #of} wrote, apostrophes before formulas taken off.
   *
   * @throws IllegalArgumentException if a quoted cell does not end
   */
  public static List<List<String>> parse(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    int at = text.startsWith(BOM) ? 1 : 0;
    while (at < text.length()) {
      StringBuilder cell = new StringBuilder();
      at = cell(text, at, cell);
      row.add(original(cell.toString()));
      if (at >= text.length() || text.charAt(at) != ',') {
        rows.add(row);
        row = new ArrayList<>();
        at += text.startsWith(END, at) ? 2 : 1;
      } else if (++at == text.length()) {
        row.add("");
        rows.add(row);
      }
    }
    return rows;
  }

  private static void append(StringBuilder out, List<String> row) {
    for (int i = 0; i < row.size(); i++) {
      if (i > 0) {
        out.append(',');
      }
      String cell = harmless(row.get(i));
      boolean quote = cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
      out.append(quote ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
    }
    out.append(END);
  }

  /** Reads one cell into {@code cell} and returns where its separator or line end stands. */
  private static int cell(String text, int from, StringBuilder cell) {
    int at = from;
    if (at < text.length() && text.charAt(at) == '"') {
      at++;
      while (true) {
        int quote = text.indexOf('"', at);
        if (quote < 0) {
          throw new IllegalArgumentException("a quoted cell does not end");
        }
        cell.append(text, at, quote);
        at = quote + 1;
        if (at >= text.length() || text.charAt(at) != '"') {
          return at;
        }
        cell.append('"');
        at++;
      }
    }
    while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
      cell.append(text.charAt(at));
      at++;
    }
    return at;
  }

  private static String original(String cell) {
    int apostrophes = apostrophes(cell);
    return apostrophes > 0 && startsFormula(cell, apostrophes) ? cell.substring(1) : cell;
  }
}
