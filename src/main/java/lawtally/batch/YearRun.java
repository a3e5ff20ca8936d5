package lawtally.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import lawtally.batch.home.Home;
import lawtally.batch.home.RunLock;
import lawtally.batch.run.EarlierYears;
import lawtally.batch.run.KeyFolder;
import lawtally.batch.run.Progress;
import lawtally.batch.run.RunContext;
import lawtally.batch.run.Tuning;
import lawtally.definition.Definitions;
import lawtally.definition.Job;
import lawtally.intake.Survey;
import lawtally.intake.survey.FileArchive;
import lawtally.intake.survey.Surveyor;
import lawtally.report.bundle.Publisher;
import lawtally.store.RunRow;
import lawtally.store.RunRow.Status;
import lawtally.store.Runs;
import lawtally.store.Store;
import org.slf4j.LoggerFactory;

/**
 * One year of one job, from survey to publication: decides whether there is anything to do, whether
 * an interrupted run is to be gone on with, and starts the Spring Batch job.
 */
final class YearRun {
  private final Home home;
  private final Definitions definitions;
  private final Store store;
  private final Launch launch;
  private final Clock clock;
  private final Tuning tuning;
  private final Progress progress;
  private final RunLock lock;

  YearRun(
      Home home,
      Definitions definitions,
      Store store,
      Launch launch,
      Clock clock,
      Tuning tuning,
      Progress progress,
      RunLock lock) {
    this.home = home;
    this.definitions = definitions;
    this.store = store;
    this.launch = launch;
    this.clock = clock;
    this.tuning = tuning;
    this.progress = progress;
    this.lock = lock;
  }

  /**
   * @throws NoInputException if {@code input/<year>} does not exist
   * @throws IOException if the archive or the bundles cannot be read or written
   */
  RunResult run(String jobId, int year, Wish asked) throws IOException {
    Job job = definitions.job(jobId).in(year);
    FileArchive archive =
        new FileArchive(
            home.archive(), jobId + "-" + year, new Custodian(home, store.files(), progress));
    archive.tidy();
    Survey survey = new Surveyor(archive, tuning.quiet()).survey(home.root(), year);
    if (!survey.found()) {
      throw new NoInputException(home.input(year));
    }
    definitionsIntoArchive(archive);
    Optional<String> narrative = kept(home.narrative(jobId, year), archive);
    EarlierYears earlier = EarlierYears.published(home, jobId, year);
    String fingerprint = Fingerprint.of(definitions, jobId, survey, narrative, earlier);
    Ledger ledger = new Ledger(home, store.runs(), clock, launch.recovery());
    ledger.finishHalfPublished(jobId, year);
    ledger.tidy();
    new Inventory(home, store, asked.language(), progress).tell(jobId, year);
    // Before it is given up, if it cannot be gone on with.
    Wish wish = ledger.withWhatWasAskedBefore(asked, jobId, year, fingerprint);
    Optional<RunRow> unfinished = ledger.resumable(jobId, year, fingerprint, asked, store.slices());
    Optional<RunRow> standing = ledger.standing(jobId, year, fingerprint);
    if (unfinished.isEmpty() && wish.reason().isEmpty() && standing.isPresent()) {
      if (ledger.stillThere(standing.get())) {
        return nothingToDo(standing.get());
      }
      // Somebody has deleted or edited it. What is published never changes, so it is made anew.
      wish = asked.because(lost(standing.get(), asked));
    }
    RunRow run =
        unfinished.isPresent()
            ? ledger.reopen(unfinished.get())
            : ledger.begin(jobId, year, fingerprint, wish);
    KeyFolder keys =
        unfinished.isPresent()
            ? KeyFolder.resume(home.runFolder(run.id()))
            : KeyFolder.begin(home.runFolder(run.id()));
    RunContext context =
        new RunContext(
            home,
            definitions,
            job,
            run,
            survey,
            narrative,
            earlier,
            archive,
            keys,
            tuning,
            new StageLog(store.steps(), run, clock, progress),
            lock);
    return result(launch.start(context), context, unfinished.isPresent());
  }

  private static String lost(RunRow damaged, Wish asked) {
    return asked.language().say("batch.bundle-damaged", damaged.revisionName());
  }

  /** {@code trace} of an old revision uses the definitions of that revision. */
  private void definitionsIntoArchive(FileArchive archive) throws IOException {
    for (Definitions.DefinitionFile file : definitions.files()) {
      String now = archive.keep(home.root().resolve(file.path()));
      if (!now.equals(file.sha256())) {
        throw new IOException(file.path() + " was edited while the run began; run again");
      }
    }
  }

  /** Hash of a file that was archived: what is hashed is what is read later. */
  private static Optional<String> kept(Path file, FileArchive archive) throws IOException {
    return Files.isRegularFile(file) ? Optional.of(archive.keep(file)) : Optional.empty();
  }

  private RunResult nothingToDo(RunRow standing) {
    return new RunResult(
        RunResult.Outcome.NOTHING_TO_DO,
        standing,
        Optional.of(bundle(standing)),
        false,
        Optional.empty(),
        Optional.empty());
  }

  private RunResult result(Launch.End end, RunContext context, boolean resumed) throws IOException {
    Runs runs = store.runs();
    long id = context.run().id();
    if (end.status() == Launch.Status.COMPLETED) {
      removeKeys(context);
      RunRow run = runs.byId(id).orElseThrow();
      RunResult.Outcome outcome =
          run.status() == Status.DRAFT ? RunResult.Outcome.DRAFT : RunResult.Outcome.PUBLISHED;
      return new RunResult(
              outcome, run, Optional.of(bundle(run)), resumed, Optional.empty(), context.account())
          .withChangedFigures(end.changedFigures());
    }
    runs.mark(id, Status.FAILED);
    RunResult.Outcome outcome =
        end.status() == Launch.Status.STOPPED
            ? RunResult.Outcome.STOPPED
            : RunResult.Outcome.FAILED;
    return new RunResult(
        outcome,
        runs.byId(id).orElseThrow(),
        Optional.empty(),
        resumed,
        end.cause(),
        context.account());
  }

  /** The year is published, whatever becomes of its working files: the next run clears them. */
  private static void removeKeys(RunContext context) {
    try {
      context.keys().remove();
    } catch (IOException e) {
      LoggerFactory.getLogger(YearRun.class).warn("working files are left behind", e);
    }
  }

  private Path bundle(RunRow run) {
    return new Publisher(home.root()).published(run.job(), run.year(), run.revision());
  }
}
