package lawtally.report.chart.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Marks of one colour, one for each name along the axis. */
public record Series(String name, Tone tone, List<Point> points) {

  /** What colour the series has. */
  public enum Tone {
    FIRST,
    SECOND,
    THIRD,
    FOURTH,
    FIFTH,
    SIXTH,
    /** What is left over, 其他. */
    REST,
    /** The same thing a year earlier: a tint of the first. */
    EARLIER
  }

  public boolean isEarlier() {
    return tone == Tone.EARLIER;
  }

  /** The largest value, if there is any. */
  public Optional<BigDecimal> largest() {
    return points.stream().flatMap(p -> p.value().stream()).max(BigDecimal::compareTo);
  }
}
