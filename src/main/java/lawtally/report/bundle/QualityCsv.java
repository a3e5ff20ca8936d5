package lawtally.report.bundle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lawtally.definition.CsvText;
import lawtally.definition.Language;
import lawtally.indicator.Coverage;
import lawtally.quality.IssueLine;
import lawtally.quality.Submission;
import lawtally.report.prose.IssueText;

/** The tables under {@code quality/}: issues and submissions, in the order they were given. */
final class QualityCsv {
  private static final List<String> ISSUES =
      List.of("severity", "rule", "dataset", "department", "file", "line", "field", "message");
  private static final List<String> SUBMISSIONS =
      List.of("department", "department_name", "dataset", "status", "files", "rows", "rejected");

  private QualityCsv() {}

  /** {@code issues.csv}. Quotes no cell, because an issue carries none. */
  static void issues(List<IssueLine> issues, Language language, Appendable out) throws IOException {
    IssueText text = new IssueText(language);
    out.append(CsvText.bom());
    out.append(CsvText.line(ISSUES));
    for (IssueLine issue : issues) {
      List<String> row =
          List.of(
              issue.severity().name().toLowerCase(Locale.ROOT),
              issue.rule(),
              issue.dataset(),
              issue.department(),
              issue.file(),
              issue.place().line() == 0 ? "" : Long.toString(issue.place().line()),
              issue.field(),
              text.whole(issue));
      out.append(CsvText.line(row));
    }
  }

  /** {@code submissions.csv}. */
  static String submissions(List<Submission> submissions) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(SUBMISSIONS);
    for (Submission s : submissions) {
      rows.add(
          List.of(
              s.department(),
              s.departmentName().zh(),
              s.dataset(),
              word(s.state()),
              Integer.toString(s.files()),
              Long.toString(s.rows()),
              Long.toString(s.rejected())));
    }
    return CsvText.of(rows);
  }

  /** The words of the status column of {@code indicators.csv}, where both have one. */
  private static String word(Coverage.State state) {
    return switch (state) {
      case DATA -> "data";
      case ZERO_REPORT -> "zero-report";
      case MISSING -> "missing";
      case NOT_APPLICABLE -> "not-applicable";
    };
  }
}
