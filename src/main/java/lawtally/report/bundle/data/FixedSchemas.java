package lawtally.report.bundle.data;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import lawtally.definition.Language;
import lawtally.definition.Severity;
import lawtally.indicator.Coverage;
import lawtally.indicator.Figure;

/** Of the files whose columns are the same in every bundle. */
final class FixedSchemas {
  private static final List<String> BLANK = List.of("");

  private final Language language;

  FixedSchemas(Language language) {
    this.language = language;
  }

  /**
   * {@code indicators.csv}. A missing department, month or category means all of them, so what
   * tells the rows apart is no primary key.
   */
  TableSchema indicators() {
    Columns columns = new Columns("indicators");
    return schema(
        "indicators",
        List.of(
            columns.required("indicator"),
            columns.string("name"),
            columns.string("unit"),
            columns.string("department"),
            columns.string("department_name"),
            columns.of("month", Field.Type.INTEGER),
            columns.string("category"),
            columns.of("value", Field.Type.NUMBER),
            columns.of("numerator", Field.Type.NUMBER),
            columns.of("denominator", Field.Type.NUMBER),
            columns.words(
                "status", Arrays.stream(Figure.Status.values()).map(Figure.Status::word).toList())),
        List.of(),
        List.of("indicator", "department", "month", "category"));
  }

  /** {@code quality/issues.csv}. */
  TableSchema issues() {
    Columns columns = new Columns("issues");
    return schema(
        "issues",
        List.of(
            columns.words(
                "severity",
                Arrays.stream(Severity.values())
                    .map(s -> s.name().toLowerCase(Locale.ROOT))
                    .toList()),
            columns.required("rule"),
            columns.string("dataset"),
            columns.string("department"),
            columns.string("file"),
            columns.of("line", Field.Type.INTEGER),
            columns.string("field"),
            columns.required("message")),
        List.of(),
        List.of());
  }

  /** {@code quality/submissions.csv}. */
  TableSchema submissions() {
    Columns columns = new Columns("submissions");
    return schema(
        "submissions",
        List.of(
            columns.required("department"),
            columns.string("department_name"),
            columns.required("dataset"),
            columns.words(
                "status",
                Arrays.stream(Coverage.State.values())
                    .map(s -> s.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .toList()),
            columns.of("files", Field.Type.INTEGER),
            columns.of("rows", Field.Type.INTEGER),
            columns.of("rejected", Field.Type.INTEGER)),
        List.of("department", "dataset"),
        List.of());
  }

  private TableSchema schema(
      String file, List<Field> fields, List<String> primaryKey, List<String> uniqueKey) {
    return new TableSchema(
        language.say("report.data." + file),
        language.say("report.data." + file + ".description"),
        fields,
        primaryKey,
        uniqueKey,
        BLANK);
  }

  /** The columns of one file; their wording stands under its name. */
  private final class Columns {
    private final String file;

    Columns(String file) {
      this.file = file;
    }

    Field string(String name) {
      return of(name, Field.Type.STRING);
    }

    Field of(String name, Field.Type type) {
      return field(name, type, false, List.of());
    }

    Field required(String name) {
      return field(name, Field.Type.STRING, true, List.of());
    }

    Field words(String name, List<String> words) {
      return field(name, Field.Type.STRING, true, words);
    }

    private Field field(String name, Field.Type type, boolean required, List<String> words) {
      String key = "report.data." + file + "." + name;
      return new Field(
          name,
          type,
          language.say(key),
          language.knows(key + ".description") ? language.say(key + ".description") : "",
          required,
          words);
    }
  }
}
