package lawtally.quality;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lawtally.definition.Language;
import lawtally.definition.Severity;
import lawtally.intake.Issue;
import lawtally.intake.Place;

/** Files of which no row was read: whatever the intake calls an error is about a whole file. */
final class UnreadFiles {
  private UnreadFiles() {}

  static int among(List<Issue> issues) {
    Set<String> files = new HashSet<>();
    for (Issue issue : issues) {
      boolean ofIntake = Language.ZH.knows("intake." + issue.rule());
      if (ofIntake && issue.severity() == Severity.ERROR) {
        files.add(file(issue));
      }
    }
    return files.size();
  }

  private static String file(Issue issue) {
    return issue.place().equals(Place.NOWHERE)
        ? String.join("", issue.arguments().stream().limit(1).toList())
        : Integer.toString(issue.place().file());
  }
}
