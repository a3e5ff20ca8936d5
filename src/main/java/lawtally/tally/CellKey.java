package lawtally.tally;

import java.util.Comparator;

/**
 * A cell (汇总单元).
 *
 * @param measure an indicator's id; {@code id + "@cumulative"} for running totals (1—6月累计)
 * @param department its code
 * @param month 1–12; 0 for a figure of the whole year
 * @param category value of the indicator's {@code by} field, or empty
 */
public record CellKey(String measure, String department, int month, String category)
    implements Comparable<CellKey> {
  private static final Comparator<CellKey> ORDER =
      Comparator.comparing(CellKey::measure)
          .thenComparing(CellKey::department)
          .thenComparingInt(CellKey::month)
          .thenComparing(CellKey::category);

  public static final String CUMULATIVE = "@cumulative";

  @Override
  public int compareTo(CellKey other) {
    return ORDER.compare(this, other);
  }
}
