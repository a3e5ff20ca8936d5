package lawtally.batch.step;

import java.util.List;
import java.util.SortedMap;
import lawtally.batch.run.Progress;
import lawtally.batch.run.RunContext;
import lawtally.batch.run.RunDesk;
import lawtally.intake.TableKey;
import lawtally.store.CountsText;
import lawtally.store.Slices;
import lawtally.store.Store;
import lawtally.tally.RowCounts;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Tells what the slices came to, when all have ended. */
final class TallyReport implements StepExecutionListener {
  private final Store store;
  private final RunDesk desk;

  TallyReport(Store store, RunDesk desk) {
    this.store = store;
    this.desk = desk;
  }

  @Override
  public ExitStatus afterStep(StepExecution execution) {
    RunContext context = desk.current();
    RowCounts total = RowCounts.NONE;
    List<Slices.Result> results = store.slices().results(context.run().id());
    for (Slices.Result result : results) {
      SortedMap<TableKey, RowCounts> counts = CountsText.decode(result.counts());
      total = counts.values().stream().reduce(total, RowCounts::plus);
    }
    context
        .progress()
        .done(Progress.Stage.TALLY, List.of(total.read(), total.rejected(), (long) results.size()));
    return execution.getExitStatus();
  }
}
