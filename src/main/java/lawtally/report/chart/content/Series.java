package lawtally.report.chart.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import lawtally.report.chart.style.Style.Tone;

/** Marks of one colour, one for each name along the axis. */
public record Series(String name, Tone tone, List<Point> points) {

  public boolean isEarlier() {
    return tone == Tone.EARLIER;
  }

  /** The largest value, if there is any. */
  public Optional<BigDecimal> largest() {
    return points.stream().flatMap(p -> p.value().stream()).max(BigDecimal::compareTo);
  }
}
