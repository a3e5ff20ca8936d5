package lawtally.report.chart.content;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One mark of a series.
 *
 * @param value in the indicator's unit, unrounded; empty is a gap, never a zero
 * @param instead the word that stands in the gap: 无数据, —, or nothing
 * @param base of a rate in words, 3件中3件; else empty
 */
public record Point(Optional<BigDecimal> value, String instead, String base) {
  static Point gap(String word) {
    return new Point(Optional.empty(), word, "");
  }
}
