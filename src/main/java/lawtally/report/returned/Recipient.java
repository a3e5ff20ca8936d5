package lawtally.report.returned;

import java.util.List;
import java.util.Optional;
import lawtally.definition.Seeds;
import lawtally.indicator.Coverage.State;
import lawtally.quality.IssueLine;
import lawtally.quality.Submission;
import lawtally.report.Report;

/**
 * Who gets something back.
 *
 * @param folder name of the folder under {@code returned/}
 * @param name in full
 * @param department empty for a folder that nobody knows as a department's
 * @param files received from it
 * @param lines all that was found in these files, and what is owed
 * @param submissions of the department, dataset by dataset
 */
record Recipient(
    String folder,
    String name,
    Optional<Seeds.Department> department,
    List<Report.Input> files,
    List<IssueLine> lines,
    List<Submission> submissions) {

  String code() {
    return department.map(Seeds.Department::code).orElse("");
  }

  /** Data or a zero report, of anything. */
  boolean sentSomething() {
    return submissions.stream()
        .anyMatch(s -> s.state() == State.DATA || s.state() == State.ZERO_REPORT);
  }

  /** Whether its figures are to be confirmed. */
  boolean confirms() {
    return department.map(Seeds.Department::counted).orElse(false);
  }
}
