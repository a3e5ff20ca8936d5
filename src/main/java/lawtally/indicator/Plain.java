package lawtally.indicator;

import java.math.BigDecimal;

/** Numbers as they stand in files: no exponent, no trailing zeros. */
final class Plain {
  private Plain() {}

  static BigDecimal of(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  static BigDecimal of(long number) {
    return BigDecimal.valueOf(number);
  }

  static String text(BigDecimal number) {
    return of(number).toPlainString();
  }
}
