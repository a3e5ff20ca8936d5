package lawtally.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lawtally.batch.home.Home;
import lawtally.batch.home.OsLock;
import lawtally.batch.run.EarlierYears;
import lawtally.batch.run.KeyFolder;
import lawtally.batch.run.Progress;
import lawtally.batch.run.RunContext;
import lawtally.batch.run.RunDesk;
import lawtally.batch.run.Tuning;
import lawtally.batch.step.SliceStep;
import lawtally.definition.Definitions;
import lawtally.definition.Language;
import lawtally.intake.Survey;
import lawtally.intake.survey.FileArchive;
import lawtally.intake.survey.Surveyor;
import lawtally.store.RunRow;
import lawtally.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.test.JobOperatorTestUtils;
import org.springframework.context.ConfigurableApplicationContext;

/** Steps of the job, each run by itself. */
class JobStepsTest {
  private static final String PUBLISHED_THEN = "cd".repeat(32);

  @TempDir private Path folder;
  private ConfigurableApplicationContext context;
  private JobOperatorTestUtils steps;
  private Store store;
  private RunRow run;

  @BeforeEach
  void aRunOnTheDesk() throws Exception {
    SmallTown town = SmallTown.in(folder.resolve("town")).goodYear();
    Home home = new Home(town.home());
    context =
        Database.open(home.database(), Optional.empty(), NightRun.CLOCK, SliceStep.WriterSeam.NONE);
    store = context.getBean(Store.class);
    Definitions definitions = Definitions.load(home.root());
    FileArchive archive = new FileArchive(home.archive());
    Survey survey = new Surveyor(archive).survey(home.root(), 2020);
    Wish wish = new Wish(Optional.empty(), "tester", Language.ZH, "test");
    run =
        new Ledger(
                home,
                store.runs(),
                NightRun.CLOCK,
                new Recovery(context.getBean(JobRepository.class), NightRun.CLOCK))
            .begin("enforcement", 2020, "ab".repeat(32), wish);
    context
        .getBean(RunDesk.class)
        .lay(
            new RunContext(
                home,
                definitions,
                definitions.job("enforcement").in(2020),
                run,
                survey,
                Optional.empty(),
                new EarlierYears(new TreeMap<>(), new TreeMap<>(Map.of(2019, PUBLISHED_THEN))),
                archive,
                KeyFolder.begin(home.runFolder(run.id())),
                new Tuning(2_000, 10, 2),
                Progress.SILENT,
                OsLock.take(home.runLock("enforcement", 2020), "a test")));
    steps =
        new JobOperatorTestUtils(
            context.getBean(JobOperator.class), context.getBean(JobRepository.class));
    steps.setJob(context.getBean(Job.class));
  }

  @AfterEach
  void close() {
    context.close();
  }

  private BatchStatus step(String name) {
    JobParameters parameters =
        new JobParametersBuilder()
            .addLong("run", run.id())
            .addString("step", name)
            .toJobParameters();
    JobExecution execution = steps.startStep(name, parameters, new ExecutionContext());
    return execution.getStatus();
  }

  /** Another process may have published one since, or taken it away: here there is none. */
  @Test
  void theYearIsComparedWithWhatItsFingerprintWasMadeOf() {
    assertThat(step("intake")).isEqualTo(BatchStatus.COMPLETED);
    assertThat(store.files().earlier(run.id()))
        .hasValue(new TreeMap<>(Map.of(2019, PUBLISHED_THEN)));
  }

  @Test
  void intakePlansSlicesThatCoverWhatThereIs() {
    assertThat(step("intake")).isEqualTo(BatchStatus.COMPLETED);
    assertThat(store.slices().planned(run.id())).hasSizeGreaterThan(3);
    assertThat(store.slices().results(run.id())).isEmpty();
  }

  @Test
  void theCrossCheckRefusesToBeginWhileASliceHasNoRow() {
    step("intake");
    assertThat(step("cross-check")).isEqualTo(BatchStatus.FAILED);
    assertThat(store.decisions().verdict(run.id())).isEmpty();
    assertThat(step("tally")).isEqualTo(BatchStatus.COMPLETED);
    assertThat(store.slices().results(run.id()))
        .hasSameSizeAs(store.slices().planned(run.id()))
        .allSatisfy(
            r ->
                assertThat(r.consumed())
                    .isEqualTo(store.slices().planned(run.id(), r.name()).orElseThrow().length()));
  }

  @Test
  void aCrossCheckThatRunsAgainReplacesItsVerdict() {
    step("intake");
    step("tally");
    assertThat(step("cross-check")).isEqualTo(BatchStatus.COMPLETED);
    var first = store.decisions().verdict(run.id());
    JobParameters again =
        new JobParametersBuilder()
            .addLong("run", run.id())
            .addString("step", "2")
            .toJobParameters();
    assertThat(steps.startStep("cross-check", again, new ExecutionContext()).getStatus())
        .isEqualTo(BatchStatus.COMPLETED);
    assertThat(store.decisions().verdict(run.id())).isEqualTo(first);
  }
}
