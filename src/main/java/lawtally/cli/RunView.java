package lawtally.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import lawtally.batch.Session.JobYear;
import lawtally.batch.run.Progress;
import lawtally.store.RunRow;
import lawtally.store.RunSteps.Step;
import lawtally.store.Store;
import lawtally.store.YearEvents.Event;

/**
 * A run with all that is known of it.
 *
 * @param steps as the job goes through them
 * @param signed that it is the signed revision (定稿) of its year
 * @param closed that its year is closed (封账); of the newest revision alone
 */
record RunView(RunRow run, List<Step> steps, Optional<Event> signed, Optional<Event> closed) {
  private static final double MILLIS = 1000.0;

  /** Newest first. */
  static List<RunView> all(Store store) {
    Map<Long, List<Step>> steps = store.steps().all();
    Set<JobYear> seen = new HashSet<>();
    List<RunView> all = new ArrayList<>();
    for (RunRow run : store.runs().all()) {
      boolean newest = run.finished() && seen.add(new JobYear(run.job(), run.year()));
      all.add(of(run, steps.getOrDefault(run.id(), List.of()), newest, store));
    }
    return all;
  }

  /** The run of a number. */
  static Optional<RunView> of(long number, Store store) {
    return all(store).stream().filter(view -> view.run().id() == number).findFirst();
  }

  private static RunView of(RunRow run, List<Step> steps, boolean newest, Store store) {
    Optional<Event> signed =
        store
            .years()
            .signing(run.job(), run.year())
            .filter(event -> run.status() == RunRow.Status.PUBLISHED)
            .filter(event -> event.revision().orElse(0) == run.revision());
    return new RunView(
        run,
        steps.stream().sorted(Comparator.comparingInt(RunView::order)).toList(),
        signed,
        newest ? store.years().closing(run.job(), run.year()) : Optional.empty());
  }

  private static int order(Step step) {
    return Progress.Stage.of(step.name())
        .map(Progress.Stage::ordinal)
        .orElse(Progress.Stage.values().length);
  }

  /**
   * Seconds at work: the time between an interruption and its being gone on with is not among them.
   */
  Optional<Long> seconds() {
    return steps.isEmpty()
        ? When.seconds(run)
        : Optional.of(Math.round(steps.stream().mapToLong(Step::millis).sum() / MILLIS));
  }

  /** Rows read a second while rows were read. */
  OptionalLong rowsPerSecond() {
    return steps.stream().map(RunView::rate).flatMapToLong(OptionalLong::stream).findFirst();
  }

  /** Rows read a second by a step; empty for one that reads none. */
  static OptionalLong rate(Step step) {
    return Progress.Stage.of(step.name())
        .map(stage -> stage.rowsPerSecond(step.counts(), step.millis()))
        .orElse(OptionalLong.empty());
  }

  /** The last step that was finished, where the run was not. */
  Optional<String> endedAfter() {
    return run.finished() || steps.isEmpty()
        ? Optional.empty()
        : Optional.of(steps.get(steps.size() - 1).name());
  }
}
