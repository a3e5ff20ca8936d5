package lawtally.batch.step;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import lawtally.batch.run.Account;
import lawtally.batch.run.Moment;
import lawtally.batch.run.Progress;
import lawtally.batch.run.RunContext;
import lawtally.batch.run.RunDesk;
import lawtally.batch.run.StoredAccount;
import lawtally.quality.Gate;
import lawtally.report.bundle.Publisher;
import lawtally.report.returned.ReturnedRows;
import lawtally.store.RunRow;
import lawtally.store.Store;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Returns to departments what is theirs, then makes the bundle visible, then marks the run. Each
 * act may be repeated: whatever a dead run left half done, the next one finishes.
 */
final class PublishStep implements Tasklet {
  private final Store store;
  private final RunDesk desk;
  private final Clock clock;

  PublishStep(Store store, RunDesk desk, Clock clock) {
    this.store = store;
    this.desk = desk;
    this.clock = clock;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext chunk)
      throws IOException {
    RunContext context = desk.current();
    RunRow run = context.run();
    Account account = new StoredAccount(store).of(context);
    int returned =
        new ReturnedRows(context.home().root(), context.archive(), context.language())
            .write(
                ReportOfRun.of(context, account), context.plan().forms(), context.survey().files());
    String manifest =
        contribution
            .getStepExecution()
            .getJobExecution()
            .getExecutionContext()
            .getString(RenderStep.MANIFEST);
    store.checkpoint().settle();
    context.lock().requireHeld();
    boolean red = account.gate().status() == Gate.Status.RED;
    new Publisher(context.home().root())
        .publish(context.job().id(), context.year(), run.revision(), manifest, !red);
    store
        .runs()
        .finish(
            run.id(),
            red ? RunRow.Status.DRAFT : RunRow.Status.PUBLISHED,
            Moment.of(clock),
            manifest);
    context.progress().done(Progress.Stage.PUBLISH, List.of((long) returned));
    return RepeatStatus.FINISHED;
  }
}
