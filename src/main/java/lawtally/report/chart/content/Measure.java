package lawtally.report.chart.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import lawtally.definition.Language;

/**
 * How values are read on a chart: in the indicator's unit, or in 万 of it when the largest is over
 * 100 000 (in English thousands, as there is no word for 万).
 *
 * @param unit shown under the title: 件, 万件, 亿元
 * @param power values are divided by ten to this power
 * @param decimals shown at most; a count in its own unit has none
 */
public record Measure(String unit, int power, int decimals) {
  private static final BigDecimal LARGE = BigDecimal.valueOf(100_000);
  private static final int DECIMALS_OF_LARGE = 2;

  /** The measure in which values up to {@code largest} are easy to read. */
  public static Measure of(String unit, int decimals, BigDecimal largest, Language language) {
    Measure measure = new Measure(unit, 0, decimals);
    while (measure.scale(largest).compareTo(LARGE) > 0) {
      measure = measure.larger(language);
    }
    return measure.power == 0 ? measure : measure.fourDigits(largest);
  }

  private Measure larger(Language language) {
    if (language == Language.EN) {
      return new Measure(thousands(), power + 3, DECIMALS_OF_LARGE);
    }
    String larger = unit.startsWith("万") ? "亿" + unit.substring(1) : "万" + unit;
    return new Measure(larger, power + 4, DECIMALS_OF_LARGE);
  }

  /** As many decimals as leave four digits, two at most. */
  private Measure fourDigits(BigDecimal largest) {
    BigDecimal scaled = scale(largest);
    int whole = scaled.precision() - scaled.scale();
    return new Measure(unit, power, Math.max(0, Math.min(DECIMALS_OF_LARGE, 4 - whole)));
  }

  private String thousands() {
    if (unit.startsWith("thousand ")) {
      return "million " + unit.substring("thousand ".length());
    }
    return unit.startsWith("million ")
        ? "billion " + unit.substring("million ".length())
        : "thousand " + unit;
  }

  /** A value as it stands on the axis. */
  public BigDecimal scale(BigDecimal value) {
    return value.movePointLeft(power);
  }

  /**
   * As it stands at a bar: thousands grouped, rounded half up, all decimals (but 0 and 100 %). What
   * is no zero never reads as one.
   */
  public String text(BigDecimal value) {
    BigDecimal rounded = rounded(value);
    if (rounded.signum() == 0 && value.signum() > 0) {
      return "<" + format("0", rounded.ulp());
    }
    boolean whole = rounded.stripTrailingZeros().scale() <= 0;
    return whole && (unit.equals("%") || rounded.signum() == 0)
        ? format("#", rounded)
        : format("0", rounded);
  }

  /** As it stands in a sentence: no trailing zeros. */
  public String trimmed(BigDecimal value) {
    return format("#", rounded(value));
  }

  private String format(String decimal, BigDecimal number) {
    String pattern = decimals == 0 ? "#,##0" : "#,##0." + decimal.repeat(decimals);
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
  }

  private BigDecimal rounded(BigDecimal value) {
    return scale(value).setScale(decimals, RoundingMode.HALF_UP);
  }
}
