package lawtally.report.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lawtally.definition.CsvText;
import lawtally.definition.Dataset;
import lawtally.definition.Field;
import lawtally.definition.Job;
import lawtally.definition.Language;
import lawtally.definition.Seeds;
import lawtally.intake.header.ExampleMark;
import lawtally.intake.header.HeaderText;

/**
 * The form of one dataset as a department gets it: title, 填报单位, the official columns, and a row
 * that shows how to fill them in and is never counted.
 */
final class BlankForm {
  private static final String SERIAL_NUMBER = "序号";

  private final Job job;
  private final Dataset dataset;
  private final int year;

  BlankForm(Job jobOfYear, Dataset dataset, int year) {
    this.job = jobOfYear;
    this.dataset = dataset;
    this.year = year;
  }

  /**
   * As CSV with a BOM: Excel and WPS open it right.
   *
   * @param owing in whose name the example is
   */
  String csv(List<Seeds.Department> owing) {
    return CsvText.of(
        List.of(List.of(title()), List.of("填报单位：", "", "填报日期：", ""), headers(), example(owing)));
  }

  private String title() {
    String key = dataset.statisticalDate().isPresent() ? "title" : "title-of-roster";
    return Language.ZH.say(
        "report.forms." + key, job.body().zh(), year, job.title().zh(), dataset.title().zh());
  }

  private List<String> headers() {
    return Stream.concat(Stream.of(SERIAL_NUMBER), dataset.fields().stream().map(BlankForm::header))
        .toList();
  }

  /** The official name of a column, with its unit. */
  static String header(Field field) {
    String title = field.titles().isEmpty() ? field.title().zh() : field.titles().get(0);
    boolean lacksUnit = field.type() == Field.Type.AMOUNT && HeaderText.yuan(title).isEmpty();
    return lacksUnit ? Language.ZH.say("report.forms.in-wan", title) : title;
  }

  private List<String> example(List<Seeds.Department> owing) {
    List<String> row = new ArrayList<>();
    row.add(ExampleMark.TEXT);
    dataset.fields().forEach(field -> row.add(example(field, owing)));
    return row;
  }

  /** What the definition shows; else a good value where the cell must be filled. */
  String example(Field field, List<Seeds.Department> owing) {
    String given = field.example().in(year);
    if (!given.isEmpty()) {
      return given;
    }
    if (dataset.department().equals(Optional.of(field.name())) && !owing.isEmpty()) {
      return owing.get(0).name();
    }
    return field.constraints().required() ? anyGood(field) : "";
  }

  private String anyGood(Field field) {
    return switch (field.type()) {
      case STRING, TEXT -> Language.ZH.say("report.forms.some", header(field));
      case INTEGER, NUMBER, AMOUNT, PERCENT ->
          field.constraints().minimum().map(m -> m.toPlainString()).orElse("1");
      case DATE -> LocalDate.of(year, 3, 16).toString();
      case PERIOD -> year + "-03";
      case BOOLEAN -> ColumnText.YES;
      case CODE, LIST -> field.codes().isEmpty() ? "" : field.codes().get(0).title().zh();
    };
  }
}
