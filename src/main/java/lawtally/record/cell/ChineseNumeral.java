package lawtally.record.cell;

import java.util.OptionalLong;

/** Whole numbers in Chinese characters, plain (五千) or as on receipts (伍仟). */
final class ChineseNumeral {
  /** What stands for one digit. */
  static final String DIGIT = "零〇一二两三四五六七八九壹贰叁肆伍陆柒捌玖";

  /** What a number is written with. */
  static final String CHARACTERS = DIGIT + "十百千拾佰仟万亿";

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String RECEIPT_DIGITS = "〇壹贰叁肆伍陆柒捌玖";
  private static final String UNITS = "个十百千";
  private static final String RECEIPT_UNITS = "元拾佰仟";
  private static final int LONGEST = 20;

  private ChineseNumeral() {}

  /**
   * Whether a text may begin with one: hardly any cell does, and those need not be looked at
   * further.
   */
  static boolean mayBegin(String text) {
    return !text.isEmpty() && text.charAt(0) > 0x7f;
  }

  /** Empty if it is not a number, or one beyond 亿亿. */
  static OptionalLong read(String text) {
    long whole = 0;
    long section = 0;
    long digit = -1;
    if (text.isEmpty() || text.length() > LONGEST) {
      return OptionalLong.empty();
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int value = c == '两' ? 2 : Math.max(DIGITS.indexOf(c), RECEIPT_DIGITS.indexOf(c));
      int unit = Math.max(UNITS.indexOf(c), RECEIPT_UNITS.indexOf(c));
      if (value >= 0 && (digit <= 0 || value == 0)) {
        digit = value;
      } else if (unit > 0) {
        section += (digit < 0 ? 1 : digit) * (long) Math.pow(10, unit);
        digit = -1;
      } else if (c == '万' || c == '亿') {
        long scale = c == '万' ? 10_000L : 100_000_000L;
        long below = section + Math.max(0, digit);
        if (below == 0 || below >= scale) {
          return OptionalLong.empty();
        }
        whole = (whole + below) * scale - (c == '万' ? whole * (scale - 1) : 0);
        section = 0;
        digit = -1;
      } else {
        return OptionalLong.empty();
      }
    }
    return OptionalLong.of(whole + section + Math.max(0, digit));
  }
}
