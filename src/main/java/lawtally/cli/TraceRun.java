package lawtally.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lawtally.store.RunRow;
import lawtally.store.Store;

/**
 * Which run is meant by job, year and revision. Only what the database remembers is asked: today's
 * definitions may know a job no longer, or have faults.
 */
final class TraceRun {
  private final Store store;
  private final int year;
  private final Optional<String> revision;
  private final Console console;

  TraceRun(Store store, int year, Optional<String> revision, Console console) {
    this.store = store;
    this.year = year;
    this.revision = revision;
    this.console = console;
  }

  /**
   * The revision named; else the newest that is no draft; else the newest draft.
   *
   * @param job where none is named, the one that has the indicator
   * @throws WrongUseException if there is none, or several jobs are meant
   */
  RunRow choose(Optional<String> job, String indicator) {
    List<RunRow> finished =
        store.runs().all().stream().filter(r -> r.year() == year && r.finished()).toList();
    if (finished.isEmpty()) {
      throw new WrongUseException(console.say("cli.trace.no-year", year, years()));
    }
    List<String> jobs = finished.stream().map(RunRow::job).distinct().sorted().toList();
    if (job.isPresent()) {
      if (!jobs.contains(job.get())) {
        throw new WrongUseException(console.say("cli.no-job", job.get(), joined(jobs.stream())));
      }
      return ofJob(finished, job.get());
    }
    if (jobs.size() == 1) {
      return ofJob(finished, jobs.get(0));
    }
    List<RunRow> having =
        jobs.stream().map(j -> ofJob(finished, j)).filter(r -> has(r, indicator)).toList();
    if (having.size() != 1) {
      throw new WrongUseException(console.say("cli.trace.which-job", joined(jobs.stream())));
    }
    return having.get(0);
  }

  private RunRow ofJob(List<RunRow> finished, String job) {
    List<RunRow> runs = finished.stream().filter(r -> r.job().equals(job)).toList();
    if (revision.isEmpty()) {
      return runs.stream()
          .filter(r -> r.status() == RunRow.Status.PUBLISHED)
          .findFirst()
          .orElseGet(() -> runs.get(0));
    }
    int number = Revisions.number(revision.get(), console);
    return runs.stream()
        .filter(r -> r.revision() == number)
        .findFirst()
        .orElseThrow(
            () ->
                new WrongUseException(
                    console.say(
                        "cli.trace.no-revision",
                        job,
                        year,
                        RunRow.revisionName(number),
                        joined(runs.stream().map(RunRow::revisionName).sorted()))));
  }

  private boolean has(RunRow run, String indicator) {
    return store.figures().of(run.id()).stream().anyMatch(f -> f.indicator().equals(indicator));
  }

  private String years() {
    return joined(
        store.runs().all().stream()
            .filter(RunRow::finished)
            .map(r -> Integer.toString(r.year()))
            .distinct()
            .sorted());
  }

  private String joined(Stream<String> names) {
    return names.collect(Collectors.joining(console.say("cli.list-comma")));
  }
}
