package lawtally.intake.survey;

import java.util.ArrayList;
import java.util.List;
import lawtally.definition.Severity;

/** What a look at one entry of the year's folder gave. */
sealed interface Look {

  /** Read and archived. */
  record Kept(InputTree.Entry entry, long size, String sha256) implements Look {}

  /** Still being written: for the next run. */
  record Unfinished(InputTree.Entry entry) implements Look {}

  /**
   * Not read.
   *
   * @param arguments of the issue, the entry's path first
   */
  record Refused(Severity severity, String rule, List<String> arguments) implements Look {}

  static Refused refused(
      InputTree.Entry entry, Severity severity, String rule, String... arguments) {
    List<String> all = new ArrayList<>();
    all.add(entry.relative());
    all.addAll(List.of(arguments));
    return new Refused(severity, rule, List.copyOf(all));
  }
}
