package lawtally.record.cell;

import java.time.LocalDate;
import lawtally.record.Value;

/**
 * A day in a column where Excel shows some days as their serial numbers (44147 is 2020-11-12): the
 * days since 1899-12-30, and behind a point the time of day, which is left out. Only from 1990 to
 * 2099 is a number of five digits read as a day, always with a warning that says which. Workbooks
 * that count from 1904 cannot be told apart: a day four years off is seen in the warning.
 */
final class SerialDateCell implements CellReader {
  private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);
  private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
  private static final int DIGITS = 5;

  private final DateCell dates = new DateCell();

  @Override
  public Value read(String text, Findings findings) {
    String s = text.length() > 40 ? "" : CellText.plain(text);
    if (!isSerial(s)) {
      return dates.read(text, findings);
    }
    LocalDate day = ZERO.plusDays(Integer.parseInt(s.substring(0, DIGITS)));
    if (day.isBefore(FIRST) || day.isAfter(DateCell.FOR_EVER)) {
      return dates.read(text, findings);
    }
    findings.warning("date-from-serial", day.toString());
    return new Value.Day(day);
  }

  private static boolean isSerial(String s) {
    for (int i = 0; i < s.length(); i++) {
      if (!(i == DIGITS ? s.charAt(i) == '.' : CellText.isDigit(s.charAt(i)))) {
        return false;
      }
    }
    return s.length() >= DIGITS;
  }
}
