package lawtally.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lawtally.definition.Dataset;
import lawtally.definition.Seeds;
import lawtally.intake.Form;
import lawtally.record.cell.CellText;
import lawtally.record.cell.Findings;

/**
 * The records of one row: of a sheet with one column a month (1月…12月, 1—6月累计, 全年) each filled cell
 * is one, of any other the row itself.
 */
final class WideRows {
  private final RowCells cells;
  private final ReportedPeriods periods;
  private final List<Column> columns = new ArrayList<>();
  private final int value;
  private final int period;
  private final int basis;
  private final int year;

  /** Fields of a record to be, and which of them could not be read. */
  record Part(Value[] values, boolean[] unreadable) {}

  private record Column(int index, int month, Value basis) {}

  WideRows(Dataset dataset, Seeds seeds, Form form, RowCells cells, int year) {
    Optional<Dataset.Wide> wide = dataset.wide();
    this.cells = cells;
    this.periods = new ReportedPeriods(dataset, seeds, year);
    this.year = year;
    this.value = wide.map(w -> dataset.position(w.value())).orElse(-1);
    this.period = wide.map(w -> dataset.position(w.period())).orElse(-1);
    this.basis = wide.map(w -> dataset.position(w.basis())).orElse(-1);
    for (int index : value < 0 ? List.<Integer>of() : cells.periodColumns()) {
      Form.OfPeriod of = (Form.OfPeriod) form.columns().get(index);
      columns.add(new Column(index, of.month(), periods.basis(of)));
    }
  }

  /** Empty where a row of figures gives no figure. */
  List<Part> parts(List<String> row, Value[] values, boolean[] unreadable, Findings findings) {
    if (value < 0) {
      return List.of(new Part(values, unreadable));
    }
    List<Part> parts = new ArrayList<>();
    for (Column column : columns) {
      if (column.index < row.size()
          && !CellText.meansNothing(CellText.strip(row.get(column.index)))) {
        parts.add(part(row.get(column.index), column, values, unreadable, findings));
      }
    }
    boolean longRow = columns.isEmpty();
    if (longRow && (unreadable[value] || !(values[value] instanceof Value.Nothing))) {
      periods.settle(values, unreadable);
      parts.add(new Part(values, unreadable));
    }
    return parts;
  }

  private Part part(
      String cell, Column column, Value[] values, boolean[] unreadable, Findings findings) {
    Part part = new Part(values.clone(), unreadable.clone());
    set(part, period, new Value.Period(yearOf(values), column.month));
    boolean running = column.month > 0 && periods.runs(values);
    set(part, basis, running ? periods.running() : column.basis);
    cells.figure(cell, part.values, part.unreadable, findings);
    return part;
  }

  /** A sheet that names its year in a column of its own is of that year. */
  private int yearOf(Value[] values) {
    return period >= 0 && values[period] instanceof Value.Period own ? own.year() : year;
  }

  private static void set(Part part, int position, Value value) {
    if (position >= 0) {
      part.values[position] = value;
    }
  }
}
