package lawtally.history.trace;

import java.math.BigDecimal;
import lawtally.tally.Cell;

/**
 * What the rows behind a part came to.
 *
 * @param rows how many there are
 * @param adds all together
 * @param value in the indicator's unit
 */
public record Traced(Part part, long rows, Cell adds, BigDecimal value) {

  /** Whether the rows come to the published figure, and to the cells it was made of. */
  public boolean agrees() {
    return value.compareTo(part.value()) == 0 && (part.distinct() || adds.equals(part.counted()));
  }
}
