package lawtally.intake.header;

import java.util.List;

/** The row 1, 2, 3 … (after 甲, 乙 or 栏次) that stands under a printed form's header. */
public final class ColumnNumbers {
  private static final int FEWEST = 4;
  private static final int LONGEST = 3;

  private ColumnNumbers() {}

  /** Whether a row of stripped cells numbers the columns. */
  public static boolean are(List<String> cells) {
    int numbers = 0;
    for (String cell : cells) {
      if (isNumber(cell)) {
        if (cell.length() > LONGEST || Integer.parseInt(cell) != numbers + 1) {
          return false;
        }
        numbers++;
      } else if (!cell.isEmpty() && !cell.equals("甲") && !cell.equals("乙") && !cell.equals("栏次")) {
        return false;
      }
    }
    return numbers >= FEWEST && numbers * 2 > cells.size();
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
