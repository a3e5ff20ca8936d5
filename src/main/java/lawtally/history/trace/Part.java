package lawtally.history.trace;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import lawtally.definition.Indicator;
import lawtally.tally.Cell;
import lawtally.tally.CellKey;

/**
 * One sum of rows that a figure is made of: the figure itself, or a part of a rate.
 *
 * @param indicator what is counted; never a rate
 * @param department its code; empty for all
 * @param month 0 for the year
 * @param category empty for all
 * @param cells that are summed up: added with 1, taken away with -1; empty for exact numbers of
 *     different things, which are no sum
 * @param counted what these cells came to
 * @param value that the rows must come to, in the indicator's unit
 */
public record Part(
    Role role,
    Indicator indicator,
    String department,
    int month,
    String category,
    SortedMap<CellKey, Integer> cells,
    Cell counted,
    BigDecimal value) {

  /** What the part is to its figure. */
  public enum Role {
    ITSELF,
    NUMERATOR,
    DENOMINATOR
  }

  /** Whether it counts different things, each once. */
  public boolean distinct() {
    return indicator.kind() == Indicator.Kind.DISTINCT;
  }

  /** Whether rows add what stands in a field, not themselves. */
  public boolean sums() {
    return indicator.field().isPresent() && !distinct();
  }

  static Cell sum(SortedMap<CellKey, Integer> weights, Map<CellKey, Cell> cells) {
    Cell sum = Cell.ZERO;
    for (Map.Entry<CellKey, Integer> e : weights.entrySet()) {
      sum = sum.plus(weighed(cells.getOrDefault(e.getKey(), Cell.ZERO), e.getValue()));
    }
    return sum;
  }

  static Cell weighed(Cell cell, int weight) {
    return new Cell(cell.count() * weight, cell.sum() * weight);
  }
}
