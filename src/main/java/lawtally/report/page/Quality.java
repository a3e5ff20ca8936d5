package lawtally.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import lawtally.definition.Dataset;
import lawtally.definition.Language;
import lawtally.definition.Seeds;
import lawtally.definition.Severity;
import lawtally.quality.IssueLine;
import lawtally.report.Report;

/** What is wrong with the rows, the same finding of a department once with its number. */
final class Quality {
  /** More lines are in {@code quality/issues.csv}. */
  private static final int LINES_SHOWN = 40;

  private final Report report;
  private final Language language;
  private final Map<String, Integer> order = new LinkedHashMap<>();
  private final Map<String, String> names = new LinkedHashMap<>();

  Quality(Report report) {
    this.report = report;
    this.language = report.language();
    for (Seeds.Department d : report.seeds().departments()) {
      order.put(d.code(), order.size());
      names.put(d.code(), d.name());
    }
  }

  /** The same finding of one department. */
  private record Kind(Severity severity, String department, String dataset, String text) {}

  /** How often it was met, and where first. */
  private record Met(Kind kind, long times, IssueLine first) {
    Met again() {
      return new Met(kind, times + 1, first);
    }
  }

  Map<String, Object> values() {
    List<Met> all = kinds();
    return Map.of(
        "read", sum(Report.Input::read),
        "counted", sum(Report.Input::counted),
        "rejected", sum(Report.Input::rejected),
        "rest", sum(i -> i.read() - i.counted() - i.rejected()),
        "errors", count(Severity.ERROR),
        "warnings", count(Severity.WARNING),
        "notes", count(Severity.NOTE),
        "lines", all.stream().limit(LINES_SHOWN).map(this::line).toList(),
        "more", Math.max(0, all.size() - LINES_SHOWN));
  }

  private List<Met> kinds() {
    Map<Kind, Met> met = new LinkedHashMap<>();
    for (IssueLine line : report.issues()) {
      Kind kind = new Kind(line.severity(), line.department(), line.dataset(), text(line));
      met.compute(kind, (k, m) -> m == null ? new Met(k, 1, line) : m.again());
    }
    List<Met> sorted = new ArrayList<>(met.values());
    sorted.sort(
        Comparator.comparing((Met m) -> m.kind().severity())
            .thenComparing(m -> order.getOrDefault(m.kind().department(), Integer.MAX_VALUE))
            .thenComparing(Comparator.comparingLong(Met::times).reversed()));
    return sorted;
  }

  private String text(IssueLine line) {
    String field = line.fieldTitle().in(language);
    String message = line.message().in(language);
    return field.isEmpty() || message.startsWith(field)
        ? message
        : language.say("report.page.of-field", field, message);
  }

  private Map<String, Object> line(Met met) {
    String severity = met.kind().severity().name().toLowerCase(Locale.ROOT);
    String department = met.kind().department();
    return Map.of(
        "severity", severity,
        "severity_word", language.say("report.page.severity." + severity),
        "department", names.getOrDefault(department, department),
        "dataset",
            report
                .job()
                .dataset(met.kind().dataset())
                .map(Dataset::title)
                .map(t -> t.in(language))
                .orElse(met.kind().dataset()),
        "text", met.kind().text(),
        "times", met.times(),
        "place", place(met.first()));
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
