package lawtally.report.chart.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One plot: names along the axis, a point of each series for each name, and the measure in which
 * all of them are read.
 *
 * @param heading empty unless several plots share a sheet
 */
public record Panel(String heading, List<String> names, List<Series> series, Measure measure) {

  /** Whether there is any value to draw. */
  public boolean isEmpty() {
    return largest().isEmpty();
  }

  /** The largest single value. */
  public Optional<BigDecimal> largest() {
    return series.stream().flatMap(s -> s.largest().stream()).max(BigDecimal::compareTo);
  }

  /** Whether its largest value is not smaller than the largest of another panel. */
  boolean isAsLargeAs(Panel other) {
    BigDecimal none = BigDecimal.ZERO;
    return largest().orElse(none).compareTo(other.largest().orElse(none)) >= 0;
  }

  /** The names at which a series has no value. */
  List<String> gaps(int number) {
    List<Point> points = series.get(number).points();
    return IntStream.range(0, names.size())
        .filter(i -> points.get(i).value().isEmpty())
        .mapToObj(names::get)
        .toList();
  }

  /** The sum of all series at one name; empty if none has a value. */
  public Optional<BigDecimal> stack(int name) {
    return series.stream()
        .flatMap(s -> s.points().get(name).value().stream())
        .reduce(BigDecimal::add);
  }
}
