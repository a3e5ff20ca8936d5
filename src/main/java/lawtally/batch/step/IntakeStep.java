package lawtally.batch.step;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lawtally.batch.run.Progress;
import lawtally.batch.run.RunContext;
import lawtally.batch.run.RunDesk;
import lawtally.intake.IntakePlan;
import lawtally.intake.Issue;
import lawtally.store.Store;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Decides how each file is read and plans the slices: all in this step's one transaction. */
final class IntakeStep implements Tasklet {
  static final String STAGE = "intake";

  private final Store store;
  private final RunDesk desk;

  IntakeStep(Store store, RunDesk desk) {
    this.store = store;
    this.desk = desk;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext chunk)
      throws IOException {
    RunContext context = desk.current();
    IntakePlan plan = context.plan();
    long run = context.run().id();
    Map<Integer, String> datasets = new HashMap<>();
    plan.forms().forEach(f -> datasets.putIfAbsent(f.file().ordinal(), f.dataset()));
    store
        .files()
        .replace(
            run,
            context.survey().files(),
            datasets,
            context.definitions().files(),
            context.otherInputs());
    store.files().noteEarlier(run, context.earlier().hashes());
    List<Issue> issues = new ArrayList<>(plan.issuesWith(context.survey()));
    issues.addAll(
        new Overwritten(store.files())
            .among(context.job().id(), context.year(), plan.forms(), context.survey().files()));
    store.issues().replace(run, STAGE, issues);
    store.slices().plan(run, plan.slices());
    context
        .progress()
        .done(
            Progress.Stage.INTAKE,
            List.of(
                (long) context.survey().files().size(),
                (long) plan.slices().size(),
                (long) issues.size()));
    return RepeatStatus.FINISHED;
  }
}
