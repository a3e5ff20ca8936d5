package lawtally.indicator;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one department says of one stock (时点数): the newest month counts, whole; months are never
 * added up. A stock reported as if it were a running total (累计) or for the whole year is used only
 * where no month stands: sheets with such columns for all their rows repeat the stock there, or put
 * a meaningless sum.
 */
final class Stock {
  private final SortedMap<Integer, SortedMap<String, Sourced>> months = new TreeMap<>();
  private final SortedMap<Integer, SortedMap<String, Sourced>> running = new TreeMap<>();
  private final SortedMap<String, Sourced> wholeYear = new TreeMap<>();

  void add(int month, String category, Sourced value) {
    merge(month == 0 ? wholeYear : standing(months, month), category, value);
  }

  /** A value under a heading of running totals; one for the whole year is that of December. */
  void addRunning(int month, String category, Sourced value) {
    merge(standing(running, month == 0 ? FlowSeries.MONTHS : month), category, value);
  }

  /** By category, on the newest day. */
  SortedMap<String, Sourced> newest() {
    if (!months.isEmpty()) {
      return months.get(months.lastKey());
    }
    return running.isEmpty() ? wholeYear : running.get(running.lastKey());
  }

  /** Orders stocks by what {@link #newest} is of: whole years, running totals, then months. */
  int day() {
    if (!months.isEmpty()) {
      return 2 * FlowSeries.MONTHS + months.lastKey();
    }
    return running.isEmpty() ? 0 : running.lastKey();
  }

  private static SortedMap<String, Sourced> standing(
      SortedMap<Integer, SortedMap<String, Sourced>> days, int month) {
    return days.computeIfAbsent(month, m -> new TreeMap<>());
  }

  private static void merge(Map<String, Sourced> standing, String category, Sourced value) {
    standing.merge(category, value, Sourced::plus);
  }
}
