package lawtally.tally;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * Cells in their order; the unit in which slices are counted and merged. Never changes.
 *
 * <p>An empty cell is not kept: what was added and taken away again leaves no trace, so that the
 * result does not depend on the way it came about. A reported zero is a cell with a count.
 */
public record Tally(SortedMap<CellKey, Cell> cells) {

  public static final Tally EMPTY = new Tally(new TreeMap<>());

  public Tally(SortedMap<CellKey, Cell> cells) {
    TreeMap<CellKey, Cell> kept = new TreeMap<>(cells);
    kept.values().removeIf(Cell.ZERO::equals);
    this.cells = Collections.unmodifiableSortedMap(kept);
  }

  public Cell cell(CellKey key) {
    return cells.getOrDefault(key, Cell.ZERO);
  }

  /**
   * Both together; commutative and associative.
   *
   * @throws ArithmeticException if a count or sum leaves the range of a long
   */
  public Tally merge(Tally other) {
    return combine(other, Cell::plus);
  }

  /**
   * This without the other.
   *
   * @throws ArithmeticException if a count or sum leaves the range of a long
   */
  public Tally minus(Tally other) {
    return combine(other, Cell::minus);
  }

  private Tally combine(Tally other, BiFunction<Cell, Cell, Cell> how) {
    TreeMap<CellKey, Cell> all = new TreeMap<>(cells);
    for (Map.Entry<CellKey, Cell> e : other.cells.entrySet()) {
      Cell mine = all.getOrDefault(e.getKey(), Cell.ZERO);
      all.put(e.getKey(), how.apply(mine, e.getValue()));
    }
    return new Tally(all);
  }

  /** One line a cell: measure, department, month, category, count, sum, between tabs. */
  public String encode() {
    return TallyText.encode(this);
  }

  /**
   * @throws IllegalArgumentException if the text did not come from {@link #encode}; names the line,
   *     never its content
   */
  public static Tally decode(String text) {
    return TallyText.decode(text);
  }
}
