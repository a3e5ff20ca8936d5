package lawtally.record;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import lawtally.definition.Dataset;
import lawtally.definition.Field;
import lawtally.definition.Seeds;
import lawtally.record.cell.CellText;
import lawtally.record.cell.Findings;
import lawtally.record.cell.ReportedFigure;

/**
 * Values of reported figures, in the unit that {@code figures.csv} declares: 3.5 under 万份 is 35 000
 * of a figure counted in 份. A unit in the cell beats the column 计量单位.
 */
final class FigureUnits {
  private static final String FIGURE = "figure";
  private static final String UNIT = "unit";

  private final int figure;
  private final int unit;
  private final int value;
  private final Map<String, ReportedFigure> readers = new HashMap<>();

  private FigureUnits(Dataset dataset, Seeds seeds, int value) {
    this.figure = dataset.position(FIGURE);
    this.unit = dataset.position(UNIT);
    this.value = value;
    for (Seeds.FigureName name : seeds.figures()) {
      readers.put(name.figure(), new ReportedFigure(name.unit()));
    }
  }

  /** Present for a dataset of figures: it may be wide and its values are plain numbers. */
  static Optional<FigureUnits> of(Dataset dataset, Seeds seeds) {
    return dataset
        .wide()
        .map(wide -> dataset.position(wide.value()))
        .filter(position -> position >= 0 && position < dataset.fields().size())
        .filter(position -> dataset.fields().get(position).type() == Field.Type.NUMBER)
        .filter(position -> dataset.position(FIGURE) >= 0)
        .map(position -> new FigureUnits(dataset, seeds, position));
  }

  /** Position of the value field. */
  int value() {
    return value;
  }

  Value read(String cell, Value[] values, Findings findings) {
    String text = CellText.strip(cell);
    if (CellText.meansNothing(text)) {
      return Value.NOTHING;
    }
    ReportedFigure reader = readers.getOrDefault(values[figure].canonical(), ReportedFigure.ANY);
    return reader.read(text, unit < 0 ? "" : values[unit].canonical(), findings);
  }
}
