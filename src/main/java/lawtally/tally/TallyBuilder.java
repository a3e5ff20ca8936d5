package lawtally.tally;

import java.util.TreeMap;

/** A tally in the making. Not for use by several threads. */
public final class TallyBuilder {
  private final TreeMap<CellKey, Cell> cells = new TreeMap<>();

  public void add(CellKey key, Cell cell) {
    cells.merge(key, cell, Cell::plus);
  }

  public void subtract(CellKey key, Cell cell) {
    cells.put(key, cells.getOrDefault(key, Cell.ZERO).minus(cell));
  }

  public Tally tally() {
    return new Tally(cells);
  }
}
