package lawtally.tally;

import java.util.Collections;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Exact numbers of different values. They do not add up, so each level is counted on its own: an
 * empty department or category and month 0 mean "all". Levels: all, department, month, department
 * and month, category, department and category. What has no value has no entry.
 *
 * @param counts by indicator and level
 */
public record DistinctCounts(SortedMap<CellKey, Long> counts) {

  public static final DistinctCounts NONE = new DistinctCounts(new TreeMap<>());

  public DistinctCounts(SortedMap<CellKey, Long> counts) {
    this.counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
  }

  /** Empty where no value was met. */
  public OptionalLong count(String indicator, String department, int month, String category) {
    Long count = counts.get(new CellKey(indicator, department, month, category));
    return count == null ? OptionalLong.empty() : OptionalLong.of(count);
  }

  /** The form in which it is kept between steps; that of {@link Tally#encode}. */
  public String encode() {
    TreeMap<CellKey, Cell> cells = new TreeMap<>();
    counts.forEach((key, count) -> cells.put(key, new Cell(count, 0)));
    return new Tally(cells).encode();
  }

  /**
   * @throws IllegalArgumentException if the text did not come from {@link #encode}
   */
  public static DistinctCounts decode(String text) {
    TreeMap<CellKey, Long> counts = new TreeMap<>();
    for (Map.Entry<CellKey, Cell> e : Tally.decode(text).cells().entrySet()) {
      counts.put(e.getKey(), e.getValue().count());
    }
    return new DistinctCounts(counts);
  }
}
