package lawtally.report.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lawtally.definition.Dataset;
import lawtally.definition.Field;
import lawtally.definition.Job;
import lawtally.definition.Label;
import lawtally.definition.Language;
import lawtally.definition.Rule;
import lawtally.definition.Seeds;
import lawtally.intake.header.ExampleMark;
import lawtally.report.page.PageTemplate;

/** 填报说明: one page that goes out with a form. */
final class Instructions {
  private final Job job;
  private final Duties duties;
  private final int year;
  private final Language language;

  Instructions(Job jobOfYear, Duties duties, int year, Language language) {
    this.job = jobOfYear;
    this.duties = duties;
    this.year = year;
    this.language = language;
  }

  /**
   * @param form the file's name
   */
  String html(Dataset dataset, String form) {
    PageTemplate template = new PageTemplate(language, "report.forms");
    Map<String, Object> page = new HashMap<>();
    page.put("lang", language == Language.ZH ? "zh-CN" : "en");
    page.put("css", template.fill("sheet.css", Map.of()));
    page.put("body", job.body().in(language));
    page.put("dataset", dataset.title().in(language));
    page.put("year", Integer.toString(year));
    page.put("form", form);
    page.put("mark", ExampleMark.TEXT);
    page.put("scope", scope(dataset));
    page.put("one_row", oneRow(dataset));
    page.put("owing", names(duties.owing(dataset)));
    page.put("owing_count", duties.owing(dataset).size());
    page.put("powerless", names(duties.withoutPower(dataset)));
    page.put("columns", columns(dataset));
    page.put("code_lists", codeLists(dataset));
    page.put("rules", rules(dataset));
    return template.fill("form.html", page);
  }

  private String scope(Dataset dataset) {
    return dataset
        .statisticalDate()
        .flatMap(dataset::field)
        .map(date -> say("scope", BlankForm.header(date), year))
        .orElseGet(() -> say("scope-of-roster", year));
  }

  /** What makes two rows the same thing; empty if every row stands for itself. */
  private String oneRow(Dataset dataset) {
    if (dataset.primaryKey().isEmpty()) {
      return "";
    }
    String same = say("one-row", headers(dataset, dataset.primaryKey()));
    return same
        + dataset
            .rowsOfOne()
            .map(rows -> say("rows-of-one", headers(dataset, rows.differBy())))
            .orElse("");
  }

  private String headers(Dataset dataset, List<String> fields) {
    return fields.stream()
        .map(dataset::field)
        .flatMap(Optional::stream)
        .map(BlankForm::header)
        .collect(Collectors.joining(say("list")));
  }

  private String names(List<Seeds.Department> departments) {
    return departments.stream()
        .map(department -> department.label().in(language))
        .collect(Collectors.joining(say("list")));
  }

  private List<Map<String, Object>> columns(Dataset dataset) {
    BlankForm form = new BlankForm(job, dataset, year);
    ColumnText text = new ColumnText(job, dataset, language);
    List<Map<String, Object>> columns = new ArrayList<>();
    for (Field field : dataset.fields()) {
      String header = BlankForm.header(field);
      String title = field.title().in(language);
      columns.add(
          Map.of(
              "header", header,
              "meaning", language == Language.ZH || title.equals(header) ? "" : title,
              "must", field.constraints().required(),
              "required", text.required(field),
              "filling", text.filling(field),
              "example", form.example(field, duties.owing(dataset))));
    }
    return columns;
  }

  private List<Map<String, Object>> codeLists(Dataset dataset) {
    return dataset.fields().stream()
        .filter(field -> !field.codes().isEmpty())
        .map(
            field ->
                Map.<String, Object>of(
                    "title",
                    BlankForm.header(field),
                    "codes",
                    field.codes().stream()
                        .filter(code -> !duties.isAmbiguous(code.value()))
                        .map(this::code)
                        .toList()))
        .toList();
  }

  private Map<String, Object> code(Field.Code code) {
    String word = code.title().in(language);
    return Map.of(
        "word",
        word,
        "unit",
        duties.unit(code.value()),
        "aliases",
        code.aliases().stream()
            .filter(alias -> !alias.equals(word))
            .collect(Collectors.joining(say("list"))));
  }

  private List<Map<String, Object>> rules(Dataset dataset) {
    List<Map<String, Object>> rules = new ArrayList<>();
    for (Rule rule : dataset.rules()) {
      rules.add(rule(rule.severity().name().toLowerCase(Locale.ROOT), rule.message()));
    }
    dataset.notCounted().forEach(exempt -> rules.add(rule("note", exempt.message())));
    return rules;
  }

  private Map<String, Object> rule(String severity, Label message) {
    return Map.of(
        "severity", severity,
        "consequence", say("consequence." + severity),
        "text", message.in(language));
  }

  private String say(String key, Object... arguments) {
    return language.say("report.forms." + key, arguments);
  }
}
