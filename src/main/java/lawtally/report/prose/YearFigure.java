package lawtally.report.prose;

import java.math.BigDecimal;
import java.util.Optional;
import lawtally.definition.Indicator;
import lawtally.indicator.Figure;
import lawtally.indicator.Figures;

/**
 * What an indicator came to, for the whole body or a part of it, this year and the year before.
 *
 * @param now in the indicator's unit, unrounded; empty if there is no figure
 * @param last empty too when the scope changed since, so that the two cannot be compared
 */
public record YearFigure(Indicator indicator, Optional<BigDecimal> now, Optional<BigDecimal> last) {
  private static final String RATE = "%";
  private static final int DIGITS_OF_WAN = 4;
  private static final int DIGITS_OF_YI = 8;

  /** Of the whole body and year. */
  public static YearFigure of(Indicator indicator, Figures figures, Optional<Figures> previous) {
    return at("", 0, indicator, figures, previous);
  }

  /**
   * Of a department, a month, or both.
   *
   * @param department empty for all
   * @param month 0 for the whole year
   */
  public static YearFigure at(
      String department,
      int month,
      Indicator indicator,
      Figures figures,
      Optional<Figures> previous) {
    boolean comparable = indicator.comparableSince().map(y -> y < figures.year()).orElse(true);
    return new YearFigure(
        indicator,
        figures.find(indicator.id(), department, month, "").flatMap(Figure::value),
        previous
            .filter(p -> comparable)
            .flatMap(p -> p.find(indicator.id(), department, month, ""))
            .flatMap(Figure::value));
  }

  public boolean rate() {
    return unit().equals(RATE);
  }

  /** Whether it is an amount of money. */
  public boolean money() {
    return unit().endsWith("元");
  }

  /** A value of this indicator in yuan. */
  public BigDecimal yuan(BigDecimal value) {
    return value.scaleByPowerOfTen(
        unit().startsWith("万") ? DIGITS_OF_WAN : unit().startsWith("亿") ? DIGITS_OF_YI : 0);
  }

  private String unit() {
    return indicator.unit().zh();
  }

  /** The figure as it stands in a sentence without any style, or the mark of no data. */
  @Override
  public String toString() {
    return Style.EXACT.write(this);
  }
}
