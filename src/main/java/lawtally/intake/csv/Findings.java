package lawtally.intake.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import lawtally.definition.Severity;
import lawtally.intake.Issue;

/** Collects what is said of rows: all of it counted, the first of it with its place. */
final class Findings {
  private static final int MOST = 1_000;

  private final List<Issue> issues = new ArrayList<>();
  private final TreeMap<String, Long> counts = new TreeMap<>();

  /** Rows that were passed on. */
  long rows;

  void add(Finding finding, Row row, int width) {
    counts.merge(finding.rule(), 1L, Long::sum);
    if (issues.size() < MOST) {
      List<String> arguments = List.of(Integer.toString(width), Integer.toString(row.width()));
      issues.add(new Issue(severity(finding), finding.rule(), row.raw().place(), "", arguments));
    }
  }

  private static Severity severity(Finding finding) {
    return switch (finding) {
      case BLANK -> Severity.NOTE;
      case MENDED -> Severity.WARNING;
      case EXTRA, MISSING, UNCLOSED, UNDECODABLE, TOO_LONG -> Severity.ERROR;
    };
  }

  CsvFile.Content content() {
    return new CsvFile.Content(rows, counts, issues);
  }
}
