package lawtally.tally;

import java.util.Comparator;

/**
 * A cell (汇总单元).
 *
 * @param measure an indicator's id, then {@code @cumulative} for running totals (1—6月累计), then
 *     {@code #} and the mark of the line of a sheet of totals, if it is one of several parts (食品,
 *     药品) that are reported on their own
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

  private static final char LINE = '#';

  /**
   * The measure of an indicator's cells.
   *
   * @param line mark of a line, empty for all that has none; never text of a file
   */
  public static String measureOf(String indicator, boolean cumulative, String line) {
    String measure = cumulative ? indicator + CUMULATIVE : indicator;
    return line.isEmpty() ? measure : measure + LINE + line;
  }

  /** Id of the indicator. */
  public String indicator() {
    int end = measure.indexOf(CUMULATIVE);
    return end < 0 ? withoutLine() : measure.substring(0, end);
  }

  /** Whether it is of running totals. */
  public boolean cumulative() {
    return withoutLine().endsWith(CUMULATIVE);
  }

  /** Mark of the line of a sheet of totals, or empty. */
  public String line() {
    int mark = measure.indexOf(LINE);
    return mark < 0 ? "" : measure.substring(mark + 1);
  }

  private String withoutLine() {
    int mark = measure.indexOf(LINE);
    return mark < 0 ? measure : measure.substring(0, mark);
  }

  @Override
  public int compareTo(CellKey other) {
    return ORDER.compare(this, other);
  }
}
