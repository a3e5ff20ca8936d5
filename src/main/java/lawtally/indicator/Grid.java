package lawtally.indicator;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The numbers of one indicator, where there are any. Empty department, month 0: all. */
final class Grid {
  private final SortedMap<At, BigDecimal> values = new TreeMap<>();
  private final java.util.SortedSet<At> unknown = new java.util.TreeSet<>();

  /** Where in the grid. */
  record At(String department, int month, String category) implements Comparable<At> {
    private static final Comparator<At> ORDER =
        Comparator.comparing(At::department)
            .thenComparingInt(At::month)
            .thenComparing(At::category);

    @Override
    public int compareTo(At other) {
      return ORDER.compare(this, other);
    }
  }

  void add(At at, BigDecimal value) {
    values.merge(at, value, (a, b) -> Plain.of(a.add(b)));
  }

  /** Marks a number that nobody can tell, such as a month of a whole-year return. */
  void hide(At at) {
    unknown.add(at);
  }

  boolean tells(At at) {
    return !unknown.contains(at);
  }

  Optional<BigDecimal> get(At at) {
    return tells(at) ? Optional.ofNullable(values.get(at)) : Optional.empty();
  }

  java.util.Set<At> places() {
    return values.keySet();
  }
}
