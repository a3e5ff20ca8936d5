package lawtally.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import lawtally.batch.front.FrontDoor;
import lawtally.batch.home.BusyException;
import lawtally.batch.home.Home;
import lawtally.batch.home.RunLock;
import lawtally.batch.home.ServerDatabase;
import lawtally.batch.prune.Pruner;
import lawtally.batch.run.Progress;
import lawtally.batch.run.RunDesk;
import lawtally.batch.run.Tuning;
import lawtally.batch.step.SliceStep;
import lawtally.definition.Definitions;
import lawtally.definition.Language;
import lawtally.store.Store;
import lawtally.store.YearEvents.Event;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedRuntimeException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A command's time at the database, from taking the locks to giving them back. Opens once and
 * closes once; not for several threads, but for {@link #stop}.
 */
public final class Session implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Session.class);
  private static final String FRONT_NOT_WRITTEN = "batch.front-not-written";

  /** How long a command waits for another one to leave the database. */
  public static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Settings settings;
  private final Locks locks;
  private final Optional<UncleanEnd> use;
  private final ConfigurableApplicationContext context;
  private final Launch launch;
  private boolean published;

  private Session(
      Settings settings,
      Locks locks,
      Optional<UncleanEnd> use,
      ConfigurableApplicationContext context) {
    this.settings = settings;
    this.locks = locks;
    this.use = use;
    this.context = context;
    this.launch =
        new Launch(
            context.getBean(JobOperator.class),
            context.getBean(Job.class),
            context.getBean(RunDesk.class),
            new Recovery(context.getBean(JobRepository.class), settings.clock()));
  }

  /**
   * Where and how.
   *
   * @param server in place of the embedded database
   * @param holder who is at work, in words, for those who have to wait
   */
  public record Settings(
      Home home,
      Optional<ServerDatabase> server,
      String holder,
      Clock clock,
      Tuning tuning,
      Duration patience) {

    /** The same, but waiting for so long. */
    public Settings patient(Duration time) {
      return new Settings(home, server, holder, clock, tuning, time);
    }
  }

  /** A year of a job that is going to be run: nobody else may. */
  public record JobYear(String job, int year) {}

  /**
   * Takes the run lock of each year at once, then waits for the embedded database; a server's is
   * open to several.
   *
   * @throws BusyException if a year is being run, or the database is not free in time
   * @throws IOException if the folder of working state cannot be written
   */
  public static Session open(Settings settings, List<JobYear> years) throws IOException {
    return open(settings, years, SliceStep.WriterSeam.NONE);
  }

  /** The same, but as long as it is open nobody runs any year. */
  public static Session openAlone(Settings settings, List<JobYear> years) throws IOException {
    return open(settings, years, Locks.Company.NOBODY, SliceStep.WriterSeam.NONE);
  }

  static Session open(Settings settings, List<JobYear> years, SliceStep.WriterSeam seam)
      throws IOException {
    return open(settings, years, Locks.Company.OTHERS, seam);
  }

  private static Session open(
      Settings settings, List<JobYear> years, Locks.Company company, SliceStep.WriterSeam seam)
      throws IOException {
    Home home = settings.home();
    home.prepare();
    Locks locks = new Locks(settings);
    boolean opened = false;
    try {
      locks.take(years, company);
      Optional<UncleanEnd> use =
          settings.server().isPresent()
              ? Optional.empty()
              : Optional.of(UncleanEnd.before(home.database()));
      Session session = new Session(settings, locks, use, database(settings, use, seam));
      opened = true;
      return session;
    } finally {
      if (!opened) {
        locks.close();
      }
    }
  }

  private static ConfigurableApplicationContext database(
      Settings settings, Optional<UncleanEnd> use, SliceStep.WriterSeam seam) throws IOException {
    try {
      return Database.open(settings.home().database(), settings.server(), settings.clock(), seam);
    } catch (SchemaException e) {
      if (use.isPresent()) {
        use.get().neverOpened();
      }
      throw e;
    }
  }

  /**
   * The right to be the only one who passes a job's nights, across all that share the database.
   * Beside the locks of a session: a night has several.
   *
   * @throws BusyException if a living process has it
   * @throws IOException if the server of the database cannot be reached
   */
  public static RunLock nightLock(Settings settings, String job) throws IOException {
    settings.home().prepare();
    return Locks.take(settings, "nights " + job, settings.home().nightLock(job));
  }

  public Store store() {
    return context.getBean(Store.class);
  }

  DataSource dataSource() {
    return context.getBean(DataSource.class);
  }

  /**
   * Brings one year up to date, unless it is closed: then only a wish with a reason does.
   *
   * @throws NoInputException if {@code input/<year>} does not exist
   * @throws IOException if the archive or the bundles cannot be read or written
   */
  public YearEnd bring(Definitions definitions, JobYear year, Wish wish, Progress progress)
      throws IOException {
    Optional<Event> closing = store().years().closing(year.job(), year.year());
    return closing.isPresent() && wish.reason().isEmpty()
        ? new YearEnd.Closed(closing.get())
        : new YearEnd.Ran(run(definitions, year, wish, progress), definitions.seeds());
  }

  /**
   * Brings one year up to date, closed or not.
   *
   * @throws NoInputException if {@code input/<year>} does not exist
   * @throws IOException if the archive or the bundles cannot be read or written
   */
  public RunResult run(Definitions definitions, JobYear year, Wish wish, Progress progress)
      throws IOException {
    YearRun run =
        new YearRun(
            settings.home(),
            definitions,
            store(),
            launch,
            settings.clock(),
            settings.tuning(),
            progress,
            locks.of(year));
    RunResult result;
    try {
      result = run.run(year.job(), year.year(), wish).withCause(this::explained);
    } catch (NestedRuntimeException e) {
      if (explained(e) instanceof IOException full) {
        throw full;
      }
      throw e;
    }
    if (result.outcome() == RunResult.Outcome.PUBLISHED
        || result.outcome() == RunResult.Outcome.DRAFT) {
      new Housekeeping(store(), context.getBean(JobRepository.class)).tidy();
      published = true;
    }
    if (result.cause().isEmpty()) {
      renewFront(definitions, wish.language(), progress);
    }
    return result;
  }

  /** What is published stands, whatever becomes of the page that lists it. */
  private void renewFront(Definitions definitions, Language language, Progress progress) {
    try {
      renewFront(definitions, language);
    } catch (IOException e) {
      String page = "output/index.html";
      LOG.warn("{}", Language.EN.say(FRONT_NOT_WRITTEN, page, e.getMessage()), e);
      progress.remark(FRONT_NOT_WRITTEN, page, String.valueOf(e.getMessage()));
    }
  }

  /**
   * Writes the managers' front page anew, after anything that it tells may have changed. One at a
   * time, so that none of several writes what another has just made old.
   *
   * @throws IOException if it cannot be written, or others take too long to do it
   */
  public void renewFront(Definitions definitions, Language language) throws IOException {
    try (RunLock alone = Locks.await(settings, "front page", settings.home().frontLock())) {
      new FrontDoor(settings.home(), store(), definitions, language).renew();
      alone.requireHeld();
    }
  }

  private Throwable explained(Throwable failure) {
    return settings.server().isPresent()
        ? failure
        : EmbeddedFile.of(settings.home()).explained(failure);
  }

  /**
   * Copies the home and its embedded database into one new file; only of a session that is alone.
   *
   * @return how many files are in it
   */
  public int backup(Path file) throws IOException {
    Optional<JdbcTemplate> embedded =
        settings.server().isPresent()
            ? Optional.empty()
            : Optional.of(new JdbcTemplate(dataSource()));
    return new Backup(settings.home(), embedded).write(file);
  }

  /** Removes old revisions; only of a session that is alone. */
  public Pruner pruner() {
    TransactionTemplate transactions =
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    return new Pruner(
        settings.home(),
        store(),
        settings.clock(),
        new Pruner.Guarded() {
          @Override
          public void requireAlone() throws IOException {
            locks.requireHeld();
          }

          @Override
          public void together(Runnable changes) {
            transactions.executeWithoutResult(transaction -> changes.run());
          }
        });
  }

  /** Asks the running job to stop after the current chunks; from any thread. */
  public void stop() {
    launch.stop();
  }

  /** Ends the context first, so that the database is closed when the lock is given back. */
  @Override
  public void close() throws IOException {
    boolean inOrder = false;
    try {
      if (use.isPresent()) {
        inOrder = settled();
      }
    } finally {
      try {
        context.close();
        if (inOrder) {
          use.orElseThrow().closedInOrder();
        }
      } finally {
        locks.close();
      }
    }
  }

  /** Whether all that was committed is in the embedded file; H2 may have given it up long ago. */
  private boolean settled() {
    DataSource database = dataSource();
    try {
      new JdbcTemplate(database).execute("checkpoint sync");
    } catch (DataAccessException e) {
      return false;
    }
    if (published) {
      EmbeddedFile.of(settings.home()).giveBackRoom(database);
    }
    return true;
  }
}
