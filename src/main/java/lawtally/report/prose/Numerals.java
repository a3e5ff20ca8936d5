package lawtally.report.prose;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How official Chinese prose writes numbers: half-width digits, no thousands separator, half up,
 * trailing zeros dropped.
 */
public final class Numerals {
  private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
  private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
  private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);
  private static final int PROSE_DECIMALS = 2;
  private static final String AND_MORE = "余";

  private Numerals() {}

  /** 137, 2.1, 95.86. */
  public static String exact(BigDecimal value, int decimals) {
    BigDecimal shown = value.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
    return (shown.scale() < 0 ? shown.setScale(0) : shown).toPlainString();
  }

  /** 21 037 → 21000余; what is below 20 or exactly on the step stays without 余. */
  public static String about(BigDecimal value) {
    BigDecimal floor = floor(value);
    return floor.compareTo(value) == 0 ? exact(value, PROSE_DECIMALS) : exact(floor, 0) + AND_MORE;
  }

  /** 153 420 → 15.3万余; below 10 000 as {@link #about}. */
  public static String aboutWan(BigDecimal value) {
    if (value.abs().compareTo(WAN) < 0) {
      return about(value);
    }
    BigDecimal floor = floor(value);
    String written = exact(floor.divide(WAN), PROSE_DECIMALS) + "万";
    return floor.compareTo(value) == 0 ? written : written + AND_MORE;
  }

  /** 15 400 → 1.54万; below 10 000 in digits. */
  public static String wan(BigDecimal value) {
    return value.abs().compareTo(WAN) < 0
        ? exact(value, PROSE_DECIMALS)
        : exact(value.divide(WAN), PROSE_DECIMALS) + "万";
  }

  /**
   * An amount with its unit: 8600元, 2.1万元, 1.25亿元.
   *
   * @param yuan exact to the fen
   */
  public static String money(BigDecimal yuan) {
    BigDecimal size = yuan.abs();
    if (size.compareTo(WAN) < 0) {
      return exact(yuan, PROSE_DECIMALS) + "元";
    }
    BigDecimal wan = size.divide(WAN).setScale(PROSE_DECIMALS, RoundingMode.HALF_UP);
    return wan.compareTo(WAN) < 0
        ? exact(yuan.divide(WAN), PROSE_DECIMALS) + "万元"
        : exact(yuan.divide(YI), PROSE_DECIMALS) + "亿元";
  }

  /** The largest number on the step that is not above; below 20 the number itself. */
  private static BigDecimal floor(BigDecimal value) {
    if (value.compareTo(TWENTY) < 0) {
      return value;
    }
    BigDecimal step = step(value);
    return value.divideToIntegralValue(step).multiply(step);
  }

  /** 10 below a thousand, 100 below ten thousand, 1 000 below a million, then 10 000. */
  private static BigDecimal step(BigDecimal value) {
    int digits = value.precision() - value.scale();
    if (digits <= 3) {
      return BigDecimal.TEN;
    }
    if (digits == 4) {
      return BigDecimal.valueOf(100);
    }
    return digits <= 6 ? BigDecimal.valueOf(1_000) : WAN;
  }
}
