package lawtally.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lawtally.definition.Language;
import lawtally.indicator.Coverage.State;
import lawtally.quality.Submission;
import lawtally.report.Report;
import lawtally.report.prose.FigureText;

/** What departments still owe: the list for the telephone. Those that sent nothing come first. */
final class Owed {
  private final Report report;
  private final Language language;

  Owed(Report report) {
    this.report = report;
    this.language = report.language();
  }

  Map<String, Object> values() {
    Map<String, List<Submission>> byDepartment = new LinkedHashMap<>();
    for (Submission s : report.submissions()) {
      byDepartment.computeIfAbsent(s.department(), k -> new ArrayList<>()).add(s);
    }
    List<Map<String, Object>> lines = new ArrayList<>();
    List<Map<String, Object>> toCorrect = new ArrayList<>();
    byDepartment.forEach(
        (code, all) -> {
          String missing = datasets(all, State.MISSING);
          long rejected = all.stream().mapToLong(Submission::rejected).sum();
          if (!missing.isEmpty() || rejected > 0) {
            (missing.isEmpty() ? toCorrect : lines)
                .add(
                    Map.of(
                        "code",
                        code,
                        "department",
                        all.get(0).departmentName().in(language),
                        "missing",
                        missing.isEmpty() ? FigureText.NOTHING : missing,
                        "rejected",
                        rejected));
          }
        });
    lines.addAll(toCorrect);
    return Map.of(
        "lines", lines,
        "departments", byDepartment.size(),
        "zero_reports", count(State.ZERO_REPORT),
        "not_applicable", count(State.NOT_APPLICABLE));
  }

  private String datasets(List<Submission> submissions, State state) {
    return submissions.stream()
        .filter(s -> s.state() == state)
        .map(s -> report.datasetTitle(s.dataset()))
        .collect(Collectors.joining(language.say("report.page.list-separator")));
  }

  private long count(State state) {
    return report.submissions().stream().filter(s -> s.state() == state).count();
  }
}
