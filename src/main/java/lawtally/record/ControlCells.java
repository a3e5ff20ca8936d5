package lawtally.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import lawtally.definition.Dataset;
import lawtally.definition.Field;
import lawtally.definition.Folding;
import lawtally.intake.Form;
import lawtally.intake.Place;
import lawtally.record.cell.CellReader;
import lawtally.record.cell.CellText;
import lawtally.record.cell.Findings;

/**
 * Reads the total row of a table as the department's control total: what it states for the columns
 * of amounts and whole numbers, by the units of header and cell, and how many rows it speaks of.
 *
 * <p>Only what is clearly a total is taken. A returned file handed in again holds some rows of a
 * table alone, and a table that is not read has no sums: nothing is compared there.
 */
final class ControlCells {
  /** Units that may mean a row; 条 and 行 do so beside columns of whole numbers too. */
  private static final Set<String> ROW_UNITS = Set.of("件", "条", "宗", "起", "行", "笔", "例");

  private static final Set<String> CLEAR_UNITS = Set.of("条", "行");

  /** They count rows where nothing but a row can be meant: in a register of people. */
  private static final Set<String> PEOPLE = Set.of("人", "名");

  private final SortedMap<Integer, CellReader> readers = new TreeMap<>();
  private final Set<String> rowUnits;
  private final boolean compared;

  ControlCells(Dataset dataset, Form form, int year) {
    this.compared = form.readable() && !form.returned();
    for (int i = 0; i < form.columns().size(); i++) {
      int column = i;
      String header = i < form.headers().size() ? form.headers().get(i) : "";
      reader(dataset, form.columns().get(i), header, year).ifPresent(r -> readers.put(column, r));
    }
    this.rowUnits = rowUnits(dataset);
  }

  private static Optional<CellReader> reader(
      Dataset dataset, Form.Column column, String header, int year) {
    return column instanceof Form.OfField of
        ? dataset
            .field(of.field())
            .filter(f -> isSummed(f.type()))
            .map(f -> CellReader.of(f, of.factor(), header, year))
        : Optional.empty();
  }

  /**
   * Other numbers, such as rates, and the figures of returns, each in its own unit, add to nothing.
   */
  private static boolean isSummed(Field.Type type) {
    return type == Field.Type.AMOUNT || type == Field.Type.INTEGER;
  }

  /** Of a sheet of figures 12条 may be the sum of a figure: none. */
  private static Set<String> rowUnits(Dataset dataset) {
    if (dataset.wide().isPresent()) {
      return Set.of();
    }
    boolean whole = dataset.fields().stream().anyMatch(f -> f.type() == Field.Type.INTEGER);
    boolean amounts = dataset.fields().stream().anyMatch(f -> f.type() == Field.Type.AMOUNT);
    if (whole) {
      return CLEAR_UNITS;
    }
    Set<String> units = new HashSet<>(ROW_UNITS);
    if (!amounts && dataset.rowsOfOne().isEmpty()) {
      units.addAll(PEOPLE);
    }
    return Set.copyOf(units);
  }

  private boolean isSummed(int column) {
    return readers.containsKey(column);
  }

  /** The sum of a column gains what one of its cells says. */
  void add(int column, Value value, boolean unreadable, List<ControlCell> to) {
    if (!compared || !isSummed(column)) {
      return;
    }
    if (unreadable) {
      to.add(ControlCell.unreadable(column));
    } else if (value instanceof Value.Fen || value instanceof Value.Whole) {
      to.add(ControlCell.of(column, amount(value)));
    }
  }

  /** No cell of a row can be told. */
  List<ControlCell> allUnreadable() {
    return compared ? readers.keySet().stream().map(ControlCell::unreadable).toList() : List.of();
  }

  /** Where the row ends cannot be told: neither sums nor the number of rows are known. */
  List<ControlCell> broken() {
    List<ControlCell> all = new ArrayList<>(allUnreadable());
    if (compared) {
      all.add(ControlCell.unreadable(ControlCell.ROWS));
    }
    return List.copyOf(all);
  }

  /** What a row that is no data states; empty if it is not the total row of the table. */
  List<ControlCell> stated(List<String> row) {
    if (!compared || !isGrandTotal(row)) {
      return List.of();
    }
    List<ControlCell> stated = new ArrayList<>();
    Optional<Long> rows = Optional.empty();
    for (int i = 0; i < row.size(); i++) {
      if (isSummed(i)) {
        total(i, row.get(i), stated);
      } else if (rows.isEmpty()) {
        rows =
            TotalWords.many(Folding.fold(row.get(i)))
                .filter(many -> rowUnits.contains(many.unit()))
                .map(TotalWords.Many::number);
      }
    }
    rows.ifPresent(n -> stated.add(ControlCell.of(ControlCell.ROWS, n)));
    return List.copyOf(stated);
  }

  /** The first filled cell says so, or the one behind a number of the row. */
  private static boolean isGrandTotal(List<String> row) {
    List<String> filled = row.stream().filter(c -> !CellText.isBlank(c)).limit(2).toList();
    if (filled.isEmpty()) {
      return false;
    }
    String first = Folding.fold(CellText.strip(filled.get(0)));
    return TotalWords.areGrand(first)
        || filled.size() > 1
            && first.chars().allMatch(c -> c >= '0' && c <= '9')
            && TotalWords.areGrand(Folding.fold(CellText.strip(filled.get(1))));
  }

  private void total(int column, String cell, List<ControlCell> to) {
    Findings findings = new Findings();
    findings.begin(Place.NOWHERE);
    Value value = readers.get(column).read(cell, findings);
    if (findings.errors() == 0) {
      add(column, value, false, to);
    }
  }

  private static long amount(Value value) {
    return value instanceof Value.Fen fen ? fen.fen() : ((Value.Whole) value).number();
  }
}
