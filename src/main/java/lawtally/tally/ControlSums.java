package lawtally.tally;

import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import lawtally.intake.Place;
import lawtally.intake.TableKey;
import lawtally.record.ControlCell;
import lawtally.record.Outcome;

/**
 * Sums the columns of each table, whatever becomes of its rows, and keeps what total rows state.
 * Both are cells, so that slices merge; they are of no indicator and never reach a figure ({@link
 * #in}, {@link #without}). Not for use by several threads.
 */
public final class ControlSums {
  /** No indicator is called so. */
  private static final char MARK = '~';

  static final String SUM = MARK + "sum";
  static final String UNREADABLE = MARK + "unreadable";
  static final String STATED = MARK + "stated";

  private final TallyBuilder stated = new TallyBuilder();
  private final Map<TableKey, Map<Integer, Sum>> sums = new TreeMap<>();

  private static final class Sum {
    private long count;
    private long sum;
    private long unreadable;

    void add(OptionalLong amount) {
      if (amount.isEmpty()) {
        unreadable++;
      } else {
        count++;
        sum = Math.addExact(sum, amount.getAsLong());
      }
    }
  }

  void add(TableKey table, Outcome outcome) {
    if (outcome instanceof Outcome.Layout) {
      for (ControlCell cell : outcome.control()) {
        stated.add(
            stated(table, cell.column(), outcome.place()),
            new Cell(1, cell.amount().orElseThrow()));
      }
      return;
    }
    Map<Integer, Sum> ofTable = sums.computeIfAbsent(table, t -> new TreeMap<>());
    ofTable.computeIfAbsent(ControlCell.ROWS, c -> new Sum()).add(OptionalLong.of(1));
    for (ControlCell cell : outcome.control()) {
      ofTable.computeIfAbsent(cell.column(), c -> new Sum()).add(cell.amount());
    }
  }

  Tally tally() {
    TallyBuilder all = new TallyBuilder();
    stated.tally().cells().forEach(all::add);
    sums.forEach(
        (table, columns) ->
            columns.forEach(
                (column, sum) -> {
                  all.add(key(SUM, table, column), new Cell(sum.count, sum.sum));
                  all.add(key(UNREADABLE, table, column), new Cell(sum.unreadable, 0));
                }));
    return all.tally();
  }

  static CellKey key(String measure, TableKey table, int column) {
    return new CellKey(measure, text(table), 0, Integer.toString(column));
  }

  private static CellKey stated(TableKey table, int column, Place p) {
    String where = column + " " + p.record() + " " + p.line() + " " + p.offset() + " " + p.length();
    return new CellKey(STATED, text(table), 0, where);
  }

  private static String text(TableKey table) {
    return table.file() + "." + table.table();
  }

  /** Those cells of a stored tally that are sums of tables and stated totals. */
  public static Tally in(Tally stored) {
    return filtered(stored, true);
  }

  /** Those that are of indicators. */
  public static Tally without(Tally stored) {
    return filtered(stored, false);
  }

  private static Tally filtered(Tally stored, boolean control) {
    TreeMap<CellKey, Cell> cells = new TreeMap<>(stored.cells());
    cells.keySet().removeIf(k -> (k.measure().indexOf(MARK) == 0) != control);
    return new Tally(cells);
  }
}
