package lawtally.intake.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import lawtally.definition.Dataset;
import lawtally.definition.Field;
import lawtally.definition.Folding;
import lawtally.intake.Form;
import lawtally.intake.RawRecord;
import lawtally.intake.scan.FieldSplitter;
import lawtally.intake.scan.RecordScanner;

/**
 * Columns of dates in which a bare 44147 can only be a day that Excel shows as its serial number: a
 * date stands in the same column, and of its other cells with digits more are dates than not. The
 * first records of a table decide, so that the same file is always read the same way, however it is
 * sliced. A column of serial numbers alone may be anything and is refused row by row. So is one
 * that may hold personal data: nobody could be told which day was understood.
 */
final class SerialDates {
  /** Enough to see both writings side by side, and read in no time. */
  private static final int RECORDS = 2_000;

  private static final Pattern DATE =
      Pattern.compile(
          "[='\"]*(?:(?:19|20)\\d{2}[-/.年]\\d{1,2}[-/.月]\\d|(?:19|20)\\d{6}(?:\\d{6})?(?!\\d))");
  private static final Pattern SERIAL = Pattern.compile("[='\"]*\\d{5}(?:\\.\\d*)?\"?");
  private static final Pattern DIGIT = Pattern.compile("\\d");

  private final Path archived;
  private final Form form;
  private final List<Column> columns = new ArrayList<>();

  SerialDates(Path archived, Form form, Dataset dataset) {
    this.archived = archived;
    this.form = form;
    for (int i = 0; i < form.columns().size(); i++) {
      if (form.columns().get(i) instanceof Form.OfField of
          && dataset.field(of.field()).filter(SerialDates::isPublicDate).isPresent()) {
        columns.add(new Column(i));
      }
    }
  }

  private static boolean isPublicDate(Field field) {
    return field.type() == Field.Type.DATE && !field.personal() && field.personalWhen().isEmpty();
  }

  /** Their indices. */
  List<Integer> columns() throws IOException {
    if (columns.isEmpty()) {
      return List.of();
    }
    FieldSplitter splitter = new FieldSplitter(form.dialect());
    try (RecordScanner scanner = RecordScanner.open(archived, form, form.data())) {
      Optional<RawRecord> record = scanner.next();
      for (int i = 0; i < RECORDS && record.isPresent(); i++) {
        List<String> cells = splitter.split(record.get().text());
        columns.forEach(column -> column.see(cells));
        record = scanner.next();
      }
    }
    return columns.stream().filter(Column::isOtherwiseDates).map(column -> column.index).toList();
  }

  /** What stands in one column. */
  private static final class Column {
    private final int index;
    private int dates;
    private int others;

    Column(int index) {
      this.index = index;
    }

    void see(List<String> cells) {
      String cell = index < cells.size() ? Folding.fold(cells.get(index)) : "";
      if (DATE.matcher(cell).lookingAt()) {
        dates++;
      } else if (DIGIT.matcher(cell).find() && !SERIAL.matcher(cell).matches()) {
        others++;
      }
    }

    boolean isOtherwiseDates() {
      return dates > others;
    }
  }
}
