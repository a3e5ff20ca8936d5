package lawtally.record.cell;

import java.util.Locale;
import lawtally.record.Value;

/**
 * A unified social credit code (统一社会信用代码): 18 characters, the last one checks the others (GB
 * 32100—2015). The fifteen digits of an old 工商注册号 are kept with a warning.
 */
final class CreditCodeCell implements CellReader {
  private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int[] WEIGHTS = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
  };

  @Override
  public Value read(String text, Findings findings) {
    String code = CellText.plain(text).toUpperCase(Locale.ROOT);
    if (CellText.isScientific(code)) {
      findings.error("excel-number");
      return Value.NOTHING;
    }
    if (code.length() == 15 && code.chars().allMatch(c -> c >= '0' && c <= '9')) {
      findings.warning("old-registration-number");
      return new Value.Text(code);
    }
    if (code.length() != 18) {
      findings.error("credit-code-length");
      return Value.NOTHING;
    }
    if (!checks(code)) {
      findings.error("credit-code-check");
      return Value.NOTHING;
    }
    return new Value.Text(code);
  }

  private static boolean checks(String code) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      int value = CHARACTERS.indexOf(code.charAt(i));
      if (value < 0) {
        return false;
      }
      sum += value * WEIGHTS[i];
    }
    return CHARACTERS.indexOf(code.charAt(17)) == (31 - sum % 31) % 31;
  }
}
