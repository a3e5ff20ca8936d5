package lawtally.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lawtally.definition.Dataset;
import lawtally.definition.Field;
import lawtally.history.trace.Masking;
import lawtally.history.trace.SourceCells;
import lawtally.intake.Form;
import lawtally.record.Value;

/**
 * The cells of rows of a dataset as they may be shown: masked unless personal data were asked for.
 * The same for {@code trace} and {@code diff}.
 */
final class ShownCells {
  private final Dataset dataset;
  private final boolean full;
  private final Console console;
  private final SourceCells cells;
  private final Masking masking;

  /**
   * @param full with personal data, and the columns that are no field
   */
  ShownCells(Dataset dataset, boolean full, Console console) {
    this.dataset = dataset;
    this.full = full;
    this.console = console;
    this.cells = new SourceCells(dataset);
    this.masking = new Masking(dataset);
  }

  Dataset dataset() {
    return dataset;
  }

  /** Of all fields, whether they have a column or not. */
  List<String> titles() {
    Stream<String> fields = dataset.fields().stream().map(this::title);
    return Stream.concat(fields, full ? Stream.of(others()) : Stream.empty()).toList();
  }

  /** The cells by the titles of their fields. */
  Map<String, String> of(Form form, String text, List<Value> values) {
    SourceCells.Cells row = cells.of(form, text);
    Map<String, String> shown = new LinkedHashMap<>();
    for (Field field : dataset.fields()) {
      String cell = row.fields().getOrDefault(field.name(), "");
      shown.put(title(field), full ? cell : masking.masked(field.name(), cell, values));
    }
    if (full) {
      shown.put(others(), row.others());
    }
    return shown;
  }

  private String title(Field field) {
    return field.title().in(console.language());
  }

  private String others() {
    return console.say("cli.trace.column.others");
  }
}
