package lawtally.indicator;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one department says of one stock (时点数): the newest month counts, whole; months are never
 * added up. A whole-year column is used only where no month stands, for sheets put a meaningless
 * sum there.
 */
final class Stock {
  private final SortedMap<Integer, SortedMap<String, Long>> months = new TreeMap<>();
  private final SortedMap<String, Long> wholeYear = new TreeMap<>();

  void add(int month, String category, long value) {
    Map<String, Long> standing =
        month == 0 ? wholeYear : months.computeIfAbsent(month, m -> new TreeMap<>());
    standing.merge(category, value, Math::addExact);
  }

  /** By category, on the newest day. */
  SortedMap<String, Long> newest() {
    return months.isEmpty() ? wholeYear : months.get(months.lastKey());
  }

  /** A whole-year value that is not the newest one. */
  Optional<FlowSeries.Control> difference() {
    long counted = sum(newest());
    return wholeYear.isEmpty() || sum(wholeYear) == counted
        ? Optional.empty()
        : Optional.of(new FlowSeries.Control(counted, sum(wholeYear)));
  }

  private static long sum(Map<String, Long> values) {
    return values.values().stream().mapToLong(Long::longValue).sum();
  }
}
