package lawtally.batch.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import lawtally.batch.home.Home;
import lawtally.batch.home.RunLock;
import lawtally.definition.Definitions;
import lawtally.definition.Job;
import lawtally.definition.Language;
import lawtally.definition.Seeds;
import lawtally.intake.Archive;
import lawtally.intake.IntakePlan;
import lawtally.intake.Slice;
import lawtally.intake.Survey;
import lawtally.intake.plan.Planner;
import lawtally.store.Files;
import lawtally.store.RunRow;
import lawtally.tally.Reading;
import org.jspecify.annotations.Nullable;

/**
 * All that the steps of one run work on. What it works out (plan, account) is a function of the
 * archived inputs and the definitions, so that a restarted run works it out alike.
 */
public final class RunContext {
  private final Home home;
  private final Definitions definitions;
  private final Job job;
  private final RunRow run;
  private final Survey survey;
  private final Optional<String> narrative;
  private final EarlierYears earlier;
  private final Archive archive;
  private final KeyFolder keys;
  private final Tuning tuning;
  private final Progress progress;
  private final RunLock lock;
  private final AtomicLong bytesRead = new AtomicLong();
  private @Nullable IntakePlan plan;
  private @Nullable Account account;

  public RunContext(
      Home home,
      Definitions definitions,
      Job jobOfYear,
      RunRow run,
      Survey survey,
      Optional<String> narrative,
      EarlierYears earlier,
      Archive archive,
      KeyFolder keys,
      Tuning tuning,
      Progress progress,
      RunLock lock) {
    this.home = home;
    this.definitions = definitions;
    this.job = jobOfYear;
    this.run = run;
    this.survey = survey;
    this.narrative = narrative;
    this.earlier = earlier;
    this.archive = archive;
    this.keys = keys;
    this.tuning = tuning;
    this.progress = progress;
    this.lock = lock;
  }

  public Home home() {
    return home;
  }

  public Definitions definitions() {
    return definitions;
  }

  public Seeds seeds() {
    return definitions.seeds();
  }

  /** As it applies to the year. */
  public Job job() {
    return job;
  }

  public RunRow run() {
    return run;
  }

  public int year() {
    return run.year();
  }

  public Language language() {
    return run.language().equals(Language.EN.tag()) ? Language.EN : Language.ZH;
  }

  public Survey survey() {
    return survey;
  }

  /** Where the archived narrative lies; a year need not have one. */
  public Optional<Path> narrative() {
    return narrative.map(archive::path);
  }

  /**
   * What the year is compared with: what the fingerprint was made of, whatever another process
   * publishes of earlier years meanwhile.
   */
  public EarlierYears earlier() {
    return earlier;
  }

  /** What the run reads beside departments' files. */
  public Files.Inputs otherInputs() {
    return new Files.Inputs(survey.rulings(), survey.explanations(), narrative);
  }

  public Archive archive() {
    return archive;
  }

  public KeyFolder keys() {
    return keys;
  }

  public Tuning tuning() {
    return tuning;
  }

  /** Of the job and year: nobody else is at work on them as long as it is held. */
  public RunLock lock() {
    return lock;
  }

  public Progress progress() {
    return progress;
  }

  /** Worked out once, by whichever step asks first. */
  public synchronized IntakePlan plan() {
    if (plan == null) {
      try {
        plan = new Planner(job, seeds(), archive, tuning.sliceSize()).plan(survey);
      } catch (IOException e) {
        throw new UncheckedIOException("the archive cannot be read", e);
      }
    }
    return plan;
  }

  /** How the archived files are read. */
  public Reading reading() {
    return new Reading(job, seeds(), year(), plan(), archive);
  }

  /** The account of the year, if a step of this process has drawn it up. */
  public synchronized Optional<Account> account() {
    return Optional.ofNullable(account);
  }

  public synchronized void keep(Account drawnUp) {
    account = drawnUp;
  }

  public void moreRead(long bytes) {
    long all = plan().slices().stream().mapToLong(Slice::length).sum();
    progress.meter(bytesRead.addAndGet(bytes), all);
  }
}
