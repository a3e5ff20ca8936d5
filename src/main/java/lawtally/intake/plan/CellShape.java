package lawtally.intake.plan;

import java.util.regex.Pattern;

/** Whether a cell looks like a value, or like a piece of a table that was cut wrongly. */
final class CellShape {
  private static final Pattern NUMBER =
      Pattern.compile(
          "[-+]?[¥￥$]?(?:\\d+|\\d{1,3}(?:[,.' ]\\d{3})+)(?:[.,]\\d+)?(?:[eE][-+]?\\d+)?%?");

  /** Beyond this a cell is text without looking. */
  private static final int LONGEST_NUMBER = 40;

  private CellShape() {}

  static boolean isSensible(String cell) {
    String text = cell.strip();
    if (text.isEmpty() || text.length() <= LONGEST_NUMBER && NUMBER.matcher(text).matches()) {
      return true;
    }
    return !isQuoted(text) && !holdsTable(text);
  }

  private static boolean isQuoted(String text) {
    char first = text.charAt(0);
    char last = text.charAt(text.length() - 1);
    boolean half = text.chars().filter(c -> c == '"').count() % 2 == 1;
    return (first == '"' || last == '"') && half
        || (first == '"' || first == '\'') && first == last
        || text.contains("\\\"")
        || text.contains("\\'")
        || text.contains("\"\"");
  }

  /** Delimiters as only tables have them: in sentences a blank follows. */
  private static boolean holdsTable(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean alone = i + 1 < text.length() && !Character.isWhitespace(text.charAt(i + 1));
      if (c == '\t' || c == '|' || (c == ',' || c == ';') && alone) {
        return true;
      }
    }
    return false;
  }
}
