package lawtally.record.cell;

import java.time.YearMonth;
import java.util.Locale;
import lawtally.record.Value;

/**
 * A resident identity number (GB 11643—1999), checked by its last character. The column also holds
 * passports and passes: what does not look like a resident's number is taken as it stands, and so
 * is one that was masked with asterisks.
 */
final class ResidentIdCell implements CellReader {
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECKS = "10X98765432";
  private static final int LONGEST_PASS = 12;

  @Override
  public Value read(String text, Findings findings) {
    String id = CellText.plain(text).toUpperCase(Locale.ROOT);
    if (CellText.isScientific(id)) {
      findings.error("excel-number");
      return Value.NOTHING;
    }
    if (!looksResident(id)) {
      return new Value.Text(id);
    }
    if (id.length() == 15 && id.charAt(14) != 'X') {
      findings.warning("old-resident-id");
      return new Value.Text(id);
    }
    if (id.length() != 18 || !birthday(id) || !checks(id)) {
      findings.error("resident-id-check");
      return Value.NOTHING;
    }
    return new Value.Text(id);
  }

  private static boolean looksResident(String id) {
    if (id.length() <= LONGEST_PASS) {
      return false;
    }
    for (int i = 0; i < id.length(); i++) {
      boolean last = i == id.length() - 1 && id.charAt(i) == 'X';
      if (!CellText.isDigit(id.charAt(i)) && !last) {
        return false;
      }
    }
    return true;
  }

  private static boolean birthday(String id) {
    int date = Integer.parseInt(id.substring(6, 14));
    int month = date / 100 % 100;
    int day = date % 100;
    return date >= 1800_00_00
        && month >= 1
        && month <= 12
        && day >= 1
        && day <= YearMonth.of(date / 10_000, month).lengthOfMonth();
  }

  private static boolean checks(String id) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (id.charAt(i) - '0') * WEIGHTS[i];
    }
    return CHECKS.charAt(sum % 11) == id.charAt(17);
  }
}
