package lawtally.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import lawtally.definition.Dataset;
import lawtally.definition.Language;
import lawtally.definition.Severity;
import lawtally.quality.IssueLine;
import lawtally.quality.IssueSummary;
import lawtally.quality.IssueSummary.DepartmentIssues;
import lawtally.quality.IssueSummary.RuleCount;
import lawtally.report.Report;
import lawtally.report.prose.IssueText;

/** What is wrong with the rows: by department, the same finding once with its number. */
final class Quality {
  /** More lines are in {@code quality/issues.csv}. */
  private static final int LINES_SHOWN = 40;

  private static final int LINES_OF_ONE_DEPARTMENT = 6;

  private final Report report;
  private final Language language;

  Quality(Report report) {
    this.report = report;
    this.language = report.language();
  }

  Map<String, Object> values() {
    List<Map<String, Object>> lines = new ArrayList<>();
    int findings = 0;
    for (DepartmentIssues department : new IssueSummary(report.seeds()).of(report.issues())) {
      findings += department.rules().size();
      department.rules().stream()
          .limit(LINES_OF_ONE_DEPARTMENT)
          .map(rule -> line(department, rule, lines.size() >= LINES_SHOWN))
          .forEach(lines::add);
    }
    long shown = lines.stream().filter(line -> line.get("beyond").equals(false)).count();
    return Map.of(
        "read", sum(Report.Input::read),
        "counted", sum(Report.Input::counted),
        "rejected", sum(Report.Input::rejected),
        "rest", sum(i -> i.read() - i.counted() - i.rejected()),
        "errors", count(Severity.ERROR),
        "warnings", count(Severity.WARNING),
        "notes", count(Severity.NOTE),
        "lines", lines,
        "more", findings - shown);
  }

  /**
   * @param beyond whether it stands in the page only for those who choose its department
   */
  private Map<String, Object> line(DepartmentIssues department, RuleCount rule, boolean beyond) {
    IssueLine example = rule.example();
    String severity = example.severity().name().toLowerCase(Locale.ROOT);
    return Map.of(
        "code", department.code(),
        "beyond", beyond,
        "severity", severity,
        "severity_word", language.say("report.page.severity." + severity),
        "department", department.name().in(language),
        "dataset", dataset(example.dataset()),
        "text", new IssueText(language).problem(example),
        "times", rule.count(),
        "place", place(example));
  }

  private String dataset(String id) {
    return report.job().dataset(id).map(Dataset::title).map(t -> t.in(language)).orElse(id);
  }

  private String place(IssueLine line) {
    if (line.place().line() == 0) {
      return line.file();
    }
    return language.say("report.page.place", line.file(), line.place().line());
  }

  private long sum(ToLongFunction<Report.Input> number) {
    return report.inputs().stream().mapToLong(number).sum();
  }

  private long count(Severity severity) {
    return report.issues().stream().filter(i -> i.severity() == severity).count();
  }
}
