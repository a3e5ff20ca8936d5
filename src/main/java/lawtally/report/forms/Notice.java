package lawtally.report.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lawtally.definition.Dataset;
import lawtally.definition.Job;
import lawtally.definition.Language;
import lawtally.definition.Seeds;
import lawtally.report.page.PageTemplate;

/** 报送通知: which department hands in which forms. */
final class Notice {
  private final Job job;
  private final Duties duties;
  private final int year;
  private final Language language;

  Notice(Job jobOfYear, Duties duties, int year, Language language) {
    this.job = jobOfYear;
    this.duties = duties;
    this.year = year;
    this.language = language;
  }

  /**
   * @param forms file names by dataset
   */
  String html(Map<String, String> forms) {
    PageTemplate template = new PageTemplate(language, "report.forms");
    Map<String, Object> page = new HashMap<>();
    page.put("lang", language == Language.ZH ? "zh-CN" : "en");
    page.put("css", template.fill("sheet.css", Map.of()));
    page.put("body", job.body().in(language));
    page.put("job", job.title().in(language));
    page.put("year", Integer.toString(year));
    page.put("departments", departments());
    page.put("datasets", datasets(forms));
    return template.fill("notice.html", page);
  }

  private List<Map<String, Object>> departments() {
    List<Map<String, Object>> lines = new ArrayList<>();
    for (Seeds.Department department : duties.owing()) {
      lines.add(
          Map.of(
              "name", department.label().in(language),
              "number", duties.of(department).size(),
              "owes", titles(duties.of(department)),
              "powerless", titles(duties.withoutPower(department))));
    }
    return lines;
  }

  private List<Map<String, Object>> datasets(Map<String, String> forms) {
    return job.datasets().stream()
        .map(
            dataset ->
                Map.<String, Object>of(
                    "title", dataset.title().in(language),
                    "form", forms.getOrDefault(dataset.id(), ""),
                    "owing", duties.owing(dataset).size()))
        .toList();
  }

  private String titles(List<Dataset> datasets) {
    return datasets.stream()
        .map(dataset -> dataset.title().in(language))
        .collect(Collectors.joining(language.say("report.forms.list")));
  }
}
