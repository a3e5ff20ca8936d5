package lawtally.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Units of figures and how they convert: 元, 万元, 亿元; 条, 万条. Measure words of one size (件, 宗, 起) are
 * one unit, a percentage is none of them.
 */
final class Units {
  private static final int DIGITS = 12;

  private record Multiple(String prefix, BigDecimal factor) {}

  private static final List<Multiple> MULTIPLES =
      List.of(
          new Multiple("亿", BigDecimal.valueOf(100_000_000)),
          new Multiple("万", BigDecimal.valueOf(10_000)),
          new Multiple("千", BigDecimal.valueOf(1_000)));

  private Units() {}

  /** The number in another unit; nothing if a rate would become a number or the reverse. */
  static Optional<BigDecimal> convert(BigDecimal number, String from, String to) {
    if (!share(from).equals(share(to))) {
      return Optional.empty();
    }
    BigDecimal ones = number.multiply(factor(from));
    return Optional.of(Plain.of(ones.divide(factor(to), DIGITS, RoundingMode.HALF_UP)));
  }

  static boolean isShare(String unit) {
    return !share(unit).isEmpty();
  }

  private static String share(String unit) {
    return switch (unit) {
      case "%", "％" -> "%";
      case "‰" -> "‰";
      default -> "";
    };
  }

  private static BigDecimal factor(String unit) {
    return MULTIPLES.stream()
        .filter(m -> unit.startsWith(m.prefix()))
        .map(Multiple::factor)
        .findFirst()
        .orElse(BigDecimal.ONE);
  }
}
