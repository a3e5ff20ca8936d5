package lawtally.report.change;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A source row that does not count for a figure as it did before. Holds no cell of it.
 *
 * @param of id of the indicator that counts it: the figure's own, or a part of a rate
 * @param file relative to {@code input/<year>}, in the revision in which the row counts, the later
 *     one if it counts in both
 * @param line physical line on which it begins there
 * @param before what it added, in that indicator's unit; empty if it did not count
 * @param after what it adds now; empty if it does not count
 * @param was where it stood before, if it counts in both
 */
public record RowChange(
    Kind kind,
    String of,
    String file,
    long line,
    Optional<BigDecimal> before,
    Optional<BigDecimal> after,
    Optional<At> was) {

  /** Where a row stands: the file relative to {@code input/<year>}, and the line. */
  public record At(String file, long line) {}

  /** What happened to the row. */
  public enum Kind {
    COUNTS_NOW,
    COUNTS_NO_MORE,
    /** It adds another number. */
    COUNTS_OTHERWISE,
    /** It stands where it stood, but counts no more: all its values are those of another row. */
    DUPLICATE,
    /** So it does, but another row of its number counts. */
    CONFLICT,
    /** So it does, but a correction or a ruling has replaced it. */
    SUPERSEDED
  }

  public At at() {
    return new At(file, line);
  }

  /** By how much the row alone changes the sum. */
  public BigDecimal difference() {
    return after.orElse(BigDecimal.ZERO).subtract(before.orElse(BigDecimal.ZERO));
  }
}
