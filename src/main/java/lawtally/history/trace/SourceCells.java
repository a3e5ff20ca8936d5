package lawtally.history.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lawtally.definition.Dataset;
import lawtally.intake.Form;
import lawtally.intake.TableKey;
import lawtally.intake.scan.FieldSplitter;
import lawtally.record.cell.CellText;

/**
 * The cells of rows as departments wrote them, by the fields that their columns are. Several
 * columns of one field are joined; the months of a wide sheet stand in the field that takes them,
 * each behind the head of its column.
 */
public final class SourceCells {
  private static final String BETWEEN = "；";
  private static final String AFTER_HEAD = "：";

  private final Dataset dataset;
  private final Map<TableKey, FieldSplitter> splitters = new HashMap<>();

  public SourceCells(Dataset dataset) {
    this.dataset = dataset;
  }

  /**
   * A row.
   *
   * @param fields by name, as far as the table has columns for them
   * @param others columns that are no field, each behind its head; empty if nothing stands there
   */
  public record Cells(Map<String, String> fields, String others) {}

  /** Holds what is written in the file: personal data as well. */
  public Cells of(TracedRow row) {
    return of(row.form(), row.text());
  }

  /** The same of a row that stands in a table of this form. */
  public Cells of(Form form, String text) {
    List<String> cells =
        splitters.computeIfAbsent(form.key(), key -> new FieldSplitter(form.dialect())).split(text);
    Map<String, List<String>> fields = new LinkedHashMap<>();
    List<String> others = new ArrayList<>();
    Optional<String> wide = dataset.wide().map(Dataset.Wide::value);
    for (int i = 0; i < form.columns().size(); i++) {
      String cell = i < cells.size() ? CellText.strip(cells.get(i)) : "";
      String headed = cell.isEmpty() ? "" : headed(form, i, cell);
      Form.Column column = form.columns().get(i);
      if (column instanceof Form.OfField of) {
        add(fields, of.field(), cell);
      } else if (column instanceof Form.OfPeriod && wide.isPresent()) {
        add(fields, wide.get(), headed);
      } else if (!headed.isEmpty()) {
        others.add(headed);
      }
    }
    Map<String, String> joined = new HashMap<>();
    fields.forEach((field, all) -> joined.put(field, String.join(BETWEEN, all)));
    return new Cells(joined, String.join(BETWEEN, others));
  }

  private static void add(Map<String, List<String>> fields, String field, String cell) {
    List<String> all = fields.computeIfAbsent(field, f -> new ArrayList<>());
    if (!cell.isEmpty()) {
      all.add(cell);
    }
  }

  private static String headed(Form form, int column, String cell) {
    String head = column < form.headers().size() ? form.headers().get(column).strip() : "";
    return head + AFTER_HEAD + cell;
  }
}
