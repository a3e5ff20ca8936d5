package lawtally.batch.step;

import java.io.IOException;
import java.util.List;
import lawtally.batch.run.Account;
import lawtally.batch.run.Progress;
import lawtally.batch.run.RunContext;
import lawtally.batch.run.RunDesk;
import lawtally.batch.run.StoredAccount;
import lawtally.definition.Severity;
import lawtally.store.Store;
import lawtally.tally.RowCounts;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Makes the figures and stores the indicator tables. */
final class IndicatorsStep implements Tasklet {
  private final Store store;
  private final RunDesk desk;

  IndicatorsStep(Store store, RunDesk desk) {
    this.store = store;
    this.desk = desk;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext chunk)
      throws IOException {
    RunContext context = desk.current();
    long run = context.run().id();
    Account account = new StoredAccount(store).of(context);
    store.decisions().replaceCells(run, account.cells().cells());
    store.figures().replace(run, account.figures().all());
    RowCounts total = account.total();
    store.runs().noteRows(run, total.read(), total.counted(), total.rejected());
    store
        .runs()
        .note(
            run,
            account.gate().status().name(),
            account.reconciliation().checkable(),
            account.reconciliation().agreeing());
    context
        .progress()
        .done(
            Progress.Stage.INDICATORS,
            List.of(
                (long) account.figures().all().size(),
                account.failedChecks(Severity.ERROR) + account.failedChecks(Severity.WARNING)));
    return RepeatStatus.FINISHED;
  }
}
