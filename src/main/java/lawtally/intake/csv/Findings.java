package lawtally.intake.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import lawtally.definition.Severity;
import lawtally.intake.Issue;

/**
 * Collects what is said of rows: all of it counted; the first thousand, and the first of each kind
 * however late it comes, with their places.
 */
final class Findings {
  private static final int MOST = 1_000;

  private final List<Issue> issues = new ArrayList<>();
  private final TreeMap<String, Long> counts = new TreeMap<>();

  /** Rows that were passed on. */
  long rows;

  void add(Finding finding, Row row, int width) {
    boolean first = count(finding);
    if (first || issues.size() < MOST) {
      tell(finding, row, List.of(Integer.toString(width), Integer.toString(row.width())));
    }
  }

  /** Of what goes for this row and all such rows below. */
  void addOnce(Finding finding, Row row, String argument) {
    if (count(finding)) {
      tell(finding, row, List.of(argument));
    }
  }

  /** Whether it is the first of its kind. */
  private boolean count(Finding finding) {
    return counts.merge(finding.rule(), 1L, Long::sum) == 1;
  }

  private void tell(Finding finding, Row row, List<String> arguments) {
    issues.add(new Issue(severity(finding), finding.rule(), row.raw().place(), "", arguments));
  }

  private static Severity severity(Finding finding) {
    return switch (finding) {
      case BLANK -> Severity.NOTE;
      case MENDED -> Severity.WARNING;
      case UNTRIED, EXTRA, MISSING, UNCLOSED, UNDECODABLE, TOO_LONG -> Severity.ERROR;
    };
  }

  CsvFile.Content content() {
    return new CsvFile.Content(rows, counts, issues);
  }
}
