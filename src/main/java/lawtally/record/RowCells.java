package lawtally.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lawtally.definition.Dataset;
import lawtally.definition.Field;
import lawtally.intake.Form;
import lawtally.record.cell.CellReader;
import lawtally.record.cell.CellText;
import lawtally.record.cell.Findings;

/** The cells of one file's rows: which column is read how, into which position. */
final class RowCells {
  private static final int NOT_READ = -1;

  private final Dataset dataset;
  private final int[] positions;
  private final CellReader[] readers;
  private final boolean[] required;
  private final Optional<FigureUnits> figures;
  private final ControlCells control;
  private final List<Integer> periodColumns = new ArrayList<>();

  RowCells(
      Dataset dataset, Form form, int year, Optional<FigureUnits> figures, ControlCells control) {
    int width = form.columns().size();
    this.dataset = dataset;
    this.figures = figures;
    this.control = control;
    this.positions = new int[width];
    this.readers = new CellReader[width];
    this.required = new boolean[width];
    Arrays.fill(positions, NOT_READ);
    for (int i = 0; i < width; i++) {
      if (form.columns().get(i) instanceof Form.OfField column) {
        String header = i < form.headers().size() ? form.headers().get(i) : "";
        field(i, column, header, year);
        if (form.serialDates().contains(i) && readers[i] != null) {
          readers[i] = CellReader.ofDatesAndSerials();
        }
      } else if (form.columns().get(i) instanceof Form.OfPeriod) {
        periodColumns.add(i);
      }
    }
  }

  private void field(int column, Form.OfField of, String header, int year) {
    int position = dataset.position(of.field());
    if (position < 0 || position >= dataset.fields().size()) {
      return;
    }
    Field field = dataset.fields().get(position);
    positions[column] = position;
    readers[column] = CellReader.of(field, of.factor(), header, year);
    required[column] = field.constraints().required();
  }

  /** Columns of a wide sheet, one a period. */
  List<Integer> periodColumns() {
    return periodColumns;
  }

  /**
   * Whether the row is as wide as its header. Cells beyond it must be blank; missing at the end may
   * be columns that need not be filled.
   */
  boolean widthIsRight(List<String> cells, Findings findings) {
    int width = positions.length;
    for (int i = width; i < cells.size(); i++) {
      if (!CellText.isBlank(cells.get(i))) {
        findings.at("");
        findings.error("extra-cell", Integer.toString(width), Integer.toString(cells.size()));
        return false;
      }
    }
    if (cells.size() < width) {
      findings.at("");
      String[] counts = {Integer.toString(width), Integer.toString(cells.size())};
      if (anyRequired(cells.size())) {
        findings.error("missing-cell", counts);
        return false;
      }
      findings.warning("missing-cell", counts);
    }
    return true;
  }

  /**
   * A row that is wrong in several fields and has more cells than the header, though blank ones,
   * was probably shifted by a delimiter inside a cell: without this its errors would mislead.
   */
  void suspectShift(List<String> cells, Findings findings) {
    int width = positions.length;
    if (cells.size() > width && findings.errors() > 1) {
      findings.at("");
      findings.warning("extra-cell", Integer.toString(width), Integer.toString(cells.size()));
    }
  }

  private boolean anyRequired(int from) {
    for (int i = from; i < required.length; i++) {
      if (required[i]) {
        return true;
      }
    }
    return false;
  }

  /**
   * Fills in the fields.
   *
   * @param unreadable by position: something stands there that is not a value of the field
   * @return what the row adds to the sums of its table, column by column
   */
  List<ControlCell> read(
      List<String> cells, Value[] values, boolean[] unreadable, Findings findings) {
    List<ControlCell> summed = new ArrayList<>();
    int width = Math.min(cells.size(), positions.length);
    int deferred = NOT_READ;
    for (int i = 0; i < width; i++) {
      int position = positions[i];
      if (position == NOT_READ) {
        continue;
      }
      if (figures.isPresent() && figures.get().value() == position) {
        boolean first = deferred == NOT_READ || CellText.isBlank(cells.get(deferred));
        deferred = first ? i : deferred;
        continue;
      }
      findings.at(dataset.fields().get(position).name());
      int before = findings.errors();
      Value value = readers[i].read(cells.get(i), findings);
      boolean failed = findings.errors() > before;
      control.add(i, value, failed, summed);
      unreadable[position] |= failed;
      values[position] = united(values[position], value);
    }
    if (deferred != NOT_READ) {
      figure(cells.get(deferred), values, unreadable, findings);
    }
    return List.copyOf(summed);
  }

  /** Reads one cell of a wide sheet into the value field. */
  void figure(String cell, Value[] values, boolean[] unreadable, Findings findings) {
    int position =
        figures
            .map(FigureUnits::value)
            .orElseGet(() -> dataset.position(dataset.wide().orElseThrow().value()));
    Field field = dataset.fields().get(position);
    findings.at(field.name());
    int before = findings.errors();
    values[position] =
        figures.isPresent()
            ? figures.get().read(cell, values, findings)
            : CellReader.of(field, 1, "", 0).read(cell, findings);
    unreadable[position] = findings.errors() > before;
  }

  /** Two columns may feed one field: lists are united, of others the first filled one counts. */
  private static Value united(Value before, Value value) {
    if (before instanceof Value.Nothing || value instanceof Value.Nothing) {
      return before instanceof Value.Nothing ? value : before;
    }
    if (before instanceof Value.Codes a && value instanceof Value.Codes b) {
      Set<String> codes = new LinkedHashSet<>(a.codes());
      codes.addAll(b.codes());
      return new Value.Codes(List.copyOf(codes));
    }
    return before;
  }
}
