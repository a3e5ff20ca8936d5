package lawtally.report.chart.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import lawtally.report.chart.style.Style.Tone;

/**
 * Marks of one colour, one for each name along the axis.
 *
 * @param breakAt the first name from which the figures can be compared with this year's, as the
 *     scope changed there; 0 if they all can
 */
public record Series(String name, Tone tone, List<Point> points, int breakAt) {

  /** All of which can be compared. */
  public Series(String name, Tone tone, List<Point> points) {
    this(name, tone, points, 0);
  }

  public boolean isEarlier() {
    return tone == Tone.EARLIER;
  }

  /** The largest value, if there is any. */
  public Optional<BigDecimal> largest() {
    return points.stream().flatMap(p -> p.value().stream()).max(BigDecimal::compareTo);
  }
}
