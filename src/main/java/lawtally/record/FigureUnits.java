package lawtally.record;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lawtally.definition.Dataset;
import lawtally.definition.Field;
import lawtally.definition.Folding;
import lawtally.definition.Seeds;
import lawtally.intake.Form;
import lawtally.record.cell.CellText;
import lawtally.record.cell.Findings;
import lawtally.record.cell.ReportedFigure;

/**
 * Values of reported figures, in the unit that {@code figures.csv} declares: 3.5 under 万份 is 35 000
 * of a figure counted in 份. A unit in the cell beats the column 计量单位, which beats a multiple in the
 * header of the value.
 */
final class FigureUnits {
  private static final Pattern MULTIPLE = Pattern.compile("\\((?:单位:?)?([百千万亿]+[^()]{1,3})\\)$");
  private static final String FIGURE = "figure";
  private static final String UNIT = "unit";

  private final int figure;
  private final int unit;
  private final int value;
  private final String ofHeader;
  private final Map<String, ReportedFigure> readers = new HashMap<>();

  private FigureUnits(Dataset dataset, Seeds seeds, Form form, int value) {
    this.figure = dataset.position(FIGURE);
    this.unit = dataset.position(UNIT);
    this.value = value;
    this.ofHeader = ofHeader(form, dataset.fields().get(value).name());
    for (Seeds.FigureName name : seeds.figures()) {
      readers.put(name.figure(), new ReportedFigure(name.unit()));
    }
  }

  /** Present for a dataset of figures: it may be wide and its values are plain numbers. */
  static Optional<FigureUnits> of(Dataset dataset, Seeds seeds, Form form) {
    return dataset
        .wide()
        .map(wide -> dataset.position(wide.value()))
        .filter(position -> position >= 0 && position < dataset.fields().size())
        .filter(position -> dataset.fields().get(position).type() == Field.Type.NUMBER)
        .filter(position -> dataset.position(FIGURE) >= 0)
        .map(position -> new FigureUnits(dataset, seeds, form, position));
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
    String ofRow = unit < 0 ? "" : values[unit].canonical();
    return reader.read(text, ofRow.isEmpty() ? ofHeader : ofRow, findings);
  }

  /** 万条 of 数值（万条）; empty where the header gives no multiple. */
  private static String ofHeader(Form form, String field) {
    for (int i = 0; i < form.columns().size(); i++) {
      if (form.columns().get(i) instanceof Form.OfField of && of.field().equals(field)) {
        Matcher multiple = MULTIPLE.matcher(Folding.fold(form.headers().get(i)));
        if (multiple.find()) {
          return multiple.group(1);
        }
      }
    }
    return "";
  }
}
