package lawtally.tally.contest;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import lawtally.tally.CellKey;
import lawtally.tally.DistinctCounts;
import lawtally.tally.keys.DistinctValue;

/** Counts each value once at every level at which it stands. */
final class DistinctCounter {
  private final TreeMap<CellKey, Long> counts = new TreeMap<>();

  /**
   * @param standing the same value of one indicator, wherever it stands in rows that count
   */
  void add(Set<DistinctValue> standing) {
    Set<CellKey> levels = new HashSet<>();
    for (DistinctValue v : standing) {
      levels.add(level(v, "", 0, ""));
      levels.add(level(v, v.department(), 0, ""));
      levels.add(level(v, "", v.month(), ""));
      levels.add(level(v, v.department(), v.month(), ""));
      levels.add(level(v, "", 0, v.category()));
      levels.add(level(v, v.department(), 0, v.category()));
    }
    levels.forEach(level -> counts.merge(level, 1L, Math::addExact));
  }

  private static CellKey level(DistinctValue v, String department, int month, String category) {
    return new CellKey(v.indicator(), department, month, category);
  }

  DistinctCounts counts() {
    return new DistinctCounts(counts);
  }
}
