package lawtally.batch.step;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import lawtally.batch.run.Progress;
import lawtally.batch.run.RunContext;
import lawtally.batch.run.RunDesk;
import lawtally.intake.Issue;
import lawtally.intake.Slice;
import lawtally.store.CountsText;
import lawtally.store.Decisions;
import lawtally.store.Slices;
import lawtally.store.Store;
import lawtally.tally.ControlSums;
import lawtally.tally.Loser;
import lawtally.tally.StatedTotals;
import lawtally.tally.Tally;
import lawtally.tally.contest.ArchivedRows;
import lawtally.tally.contest.Competition;
import lawtally.tally.contest.Resolution;
import lawtally.tally.contest.Rulings;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Duplicates, conflicts, corrections and references, over the key files of all slices, and the
 * total rows of departments' files, over their sums.
 */
final class CrossCheckStep implements Tasklet {
  static final String STAGE = "cross-check";

  private final Store store;
  private final RunDesk desk;

  CrossCheckStep(Store store, RunDesk desk) {
    this.store = store;
    this.desk = desk;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext chunk)
      throws IOException {
    RunContext context = desk.current();
    long run = context.run().id();
    List<Slices.Result> results = store.slices().results(run);
    allSlicesAreThere(store.slices().planned(run), results);
    Resolution resolution =
        new Competition(
                context.job(),
                context.year(),
                context.seeds(),
                new ArchivedRows(desk.reading()),
                Rulings.archived(
                    context.survey(),
                    context.archive(),
                    context.job(),
                    context.seeds(),
                    context.keys().salt()))
            .resolve(context.keys().open(results));
    store
        .decisions()
        .replace(
            run,
            new Decisions.Verdict(
                resolution.correction().encode(),
                CountsText.encode(resolution.adjustments()),
                resolution.distinct().encode()),
            resolution.losers());
    List<Issue> warnings = new ArrayList<>(resolution.warnings());
    warnings.addAll(
        StatedTotals.differences(context.job(), controls(results), context.plan().forms()));
    store.issues().replace(run, STAGE, warnings);
    context
        .progress()
        .done(
            Progress.Stage.CROSS_CHECK,
            List.of(
                lost(resolution, Loser.Reason.DUPLICATE),
                lost(resolution, Loser.Reason.CONFLICT),
                lost(resolution, Loser.Reason.SUPERSEDED)));
    return RepeatStatus.FINISHED;
  }

  private static Tally controls(List<Slices.Result> results) {
    return results.stream()
        .map(r -> ControlSums.in(Tally.decode(r.cells())))
        .reduce(Tally.EMPTY, Tally::merge);
  }

  private static long lost(Resolution resolution, Loser.Reason reason) {
    return resolution.losers().stream().filter(l -> l.reason() == reason).count();
  }

  /** No slice may pass for done without its row, or with bytes unread. */
  static void allSlicesAreThere(List<Slice> planned, List<Slices.Result> results) {
    List<String> names = planned.stream().map(Slice::name).toList();
    List<String> done = results.stream().map(Slices.Result::name).toList();
    if (!names.equals(done)) {
      throw new IllegalStateException(done.size() + " of " + names.size() + " slices have results");
    }
    for (int i = 0; i < names.size(); i++) {
      long length = planned.get(i).length();
      long consumed = results.get(i).consumed();
      if (consumed != length) {
        throw new IllegalStateException(
            "slice " + names.get(i) + " read " + consumed + " of " + length + " bytes");
      }
    }
  }
}
