package lawtally.report.chart.content;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One mark of a series.
 *
 * @param value in the indicator's unit, unrounded; empty is a gap, never a zero
 * @param instead the word that stands in the gap: 无数据, 不可比, —, or nothing
 * @param base of a rate in words, 3件中3件; else empty
 */
public record Point(Optional<BigDecimal> value, String instead, String base, boolean comparable) {

  /** Of a place that can be compared. */
  public Point(Optional<BigDecimal> value, String instead, String base) {
    this(value, instead, base, true);
  }

  static Point gap(String word) {
    return new Point(Optional.empty(), word, "");
  }

  /** There may be a figure, but not of the same thing. */
  static Point notComparable(String word) {
    return new Point(Optional.empty(), word, "", false);
  }
}
