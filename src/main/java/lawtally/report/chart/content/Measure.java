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
    return measure;
  }

  private Measure larger(Language language) {
    if (language == Language.EN) {
      return new Measure(thousands(), power + 3, DECIMALS_OF_LARGE);
    }
    String larger = unit.startsWith("万") ? "亿" + unit.substring(1) : "万" + unit;
    return new Measure(larger, power + 4, DECIMALS_OF_LARGE);
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

  /** Thousands grouped, rounded half up, no trailing zeros. */
  public String text(BigDecimal value) {
    return format("#").format(rounded(value));
  }

  /** As {@link #text}, but all decimals, so that values one above the other line up. */
  public String fixed(BigDecimal value) {
    return format("0").format(rounded(value));
  }

  private BigDecimal rounded(BigDecimal value) {
    return scale(value).setScale(decimals, RoundingMode.HALF_UP);
  }

  private DecimalFormat format(String digit) {
    String pattern = decimals == 0 ? "#,##0" : "#,##0." + digit.repeat(decimals);
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
  }
}
