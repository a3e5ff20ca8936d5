package lawtally.batch.step;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import lawtally.batch.run.Progress;
import lawtally.batch.run.RunContext;
import lawtally.batch.run.RunDesk;
import lawtally.batch.run.StoredAccount;
import lawtally.batch.run.StoredRevision;
import lawtally.history.diff.Differences;
import lawtally.report.Report;
import lawtally.report.Summary;
import lawtally.report.SummaryWriter;
import lawtally.report.bundle.BundleWriter;
import lawtally.report.bundle.Publisher;
import lawtally.report.change.Changes;
import lawtally.report.chart.Chart;
import lawtally.report.chart.Charts;
import lawtally.report.page.Page;
import lawtally.store.RunRow;
import lawtally.store.Store;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Stages the bundle; may run again. The manifest's hash goes on to {@code publish}. */
public final class RenderStep implements Tasklet {
  static final String MANIFEST = "manifest";

  /** Kept where the manifest is, so that a run that was killed after this step tells the same. */
  private static final String CHANGED_FIGURES = "changed-figures";

  private final Store store;
  private final RunDesk desk;

  RenderStep(Store store, RunDesk desk) {
    this.store = store;
    this.desk = desk;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext chunk)
      throws IOException {
    RunContext context = desk.current();
    Report report = since(ReportOfRun.of(context, new StoredAccount(store).of(context)), context);
    Summary summary = new SummaryWriter(report).write();
    List<Chart> charts = Charts.draw(report);
    String page = new Page(report, summary, charts).html();
    Path staging =
        new Publisher(context.home().root())
            .staging(context.job().id(), context.year(), context.run().revision());
    String manifest = new BundleWriter(staging).write(report, summary, page, charts);
    store.runs().noteManifest(context.run().id(), manifest);
    ExecutionContext kept = contribution.getStepExecution().getJobExecution().getExecutionContext();
    kept.putString(MANIFEST, manifest);
    report
        .changes()
        .ifPresent(changes -> kept.putInt(CHANGED_FIGURES, changes.figures().all().size()));
    context
        .progress()
        .done(Progress.Stage.RENDER, List.of((long) charts.size(), (long) report.tables().size()));
    return RepeatStatus.FINISHED;
  }

  /** Against the revision before; empty if the bundle was compared with none, or is not made. */
  public static OptionalInt changedFigures(JobExecution execution) {
    ExecutionContext kept = execution.getExecutionContext();
    return kept.containsKey(CHANGED_FIGURES)
        ? OptionalInt.of(kept.getInt(CHANGED_FIGURES))
        : OptionalInt.empty();
  }

  /**
   * From what the database and the archive keep of both, so that a restarted run tells the same.
   */
  private Report since(Report report, RunContext context) throws IOException {
    Optional<RunRow> before = context.run().comparedWith().flatMap(store.runs()::byId);
    if (before.isEmpty()) {
      return report;
    }
    StoredRevision revisions = new StoredRevision(store);
    Changes changes = Differences.between(revisions.of(before.get()), revisions.of(context.run()));
    return report.since(new RowsSince(store, context).added(changes, before.get()));
  }
}
