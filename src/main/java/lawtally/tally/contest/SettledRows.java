package lawtally.tally.contest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lawtally.definition.Severity;
import lawtally.intake.Issue;
import lawtally.intake.Place;

/** Rows that a correction has replaced: what was wrong with them is settled. */
public final class SettledRows {
  static final String REPLACED = "superseded";
  static final String WITHOUT_ROW = "corrected-without-row";

  private SettledRows() {}

  /**
   * The issues of slices and cross-check, in their order; errors of rows that were replaced are
   * notes, so that nobody is asked for them again.
   */
  public static List<Issue> in(List<Issue> issues) {
    Set<Place> replaced = new HashSet<>();
    for (Issue issue : issues) {
      if (issue.rule().equals(REPLACED) || issue.rule().equals(WITHOUT_ROW)) {
        replaced.add(issue.place());
      }
    }
    return replaced.isEmpty()
        ? issues
        : issues.stream().map(i -> replaced.contains(i.place()) ? settled(i) : i).toList();
  }

  private static Issue settled(Issue issue) {
    return issue.severity() == Severity.ERROR
        ? new Issue(Severity.NOTE, issue.rule(), issue.place(), issue.field(), issue.arguments())
        : issue;
  }
}
