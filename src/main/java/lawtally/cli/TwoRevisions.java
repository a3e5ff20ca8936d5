package lawtally.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lawtally.store.RunRow;

/** The two revisions of a year that are to be compared, the earlier one first. */
record TwoRevisions(RunRow before, RunRow after) {

  /**
   * @param published all revisions of the year that are in {@code output/}, newest first
   * @param from number of the earlier one; empty for the one before the later
   * @param to number of the later one; empty for the newest
   * @return empty if the later one is the first there is
   * @throws WrongUseException if there is no such revision, or they stand in no such order
   */
  static Optional<TwoRevisions> of(
      List<RunRow> published, Optional<Integer> from, Optional<Integer> to, Console console) {
    RunRow after = to.map(n -> find(published, n, console)).orElseGet(() -> published.get(0));
    if (from.isPresent()) {
      RunRow before = find(published, from.get(), console);
      if (before.revision() >= after.revision()) {
        throw new WrongUseException(
            console.say("cli.diff.order", before.revisionName(), after.revisionName()));
      }
      return Optional.of(new TwoRevisions(before, after));
    }
    return published.stream()
        .filter(run -> run.revision() < after.revision())
        .findFirst()
        .map(before -> new TwoRevisions(before, after));
  }

  private static RunRow find(List<RunRow> published, int revision, Console console) {
    return published.stream()
        .filter(run -> run.revision() == revision)
        .findFirst()
        .orElseThrow(
            () ->
                new WrongUseException(
                    console.say(
                        "cli.diff.no-revision",
                        published.get(0).job(),
                        published.get(0).year(),
                        RunRow.revisionName(revision),
                        published.stream()
                            .map(RunRow::revisionName)
                            .sorted()
                            .collect(Collectors.joining(", ")))));
  }
}
