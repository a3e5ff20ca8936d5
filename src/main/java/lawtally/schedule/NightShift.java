package lawtally.schedule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import lawtally.batch.Session;
import lawtally.batch.Session.JobYear;
import lawtally.batch.Session.Settings;
import lawtally.batch.Wish;
import lawtally.batch.YearEnd;
import lawtally.batch.home.BusyException;
import lawtally.batch.home.Home;
import lawtally.batch.home.RunLock;
import lawtally.batch.run.Moment;
import lawtally.batch.run.Progress;
import lawtally.definition.Definitions;
import lawtally.definition.Job;
import lawtally.store.Nights;
import lawtally.store.Nights.Outcome;

/**
 * Nights in a home folder. Each act opens the database anew and leaves it again: between two of
 * them others may work there.
 */
public final class NightShift implements NightWork {
  private final Settings settings;
  private final String server;
  private final Wish wish;
  private final Progress progress;
  private final Consumer<Session> opened;

  /**
   * @param server who we are, in words; no two living servers have the same
   * @param wish of each run
   * @param opened is given each session in which a year is run, to be able to stop it
   */
  public NightShift(
      Settings settings, String server, Wish wish, Progress progress, Consumer<Session> opened) {
    this.settings = settings;
    this.server = server;
    this.wish = wish;
    this.progress = progress;
    this.opened = opened;
  }

  /**
   * The jobs as they are defined now.
   *
   * @throws lawtally.definition.FaultyDefinitionsException with every fault
   */
  List<Job> jobs() {
    return definitions().jobs();
  }

  private Definitions definitions() {
    return Definitions.load(settings.home().root());
  }

  @Override
  public Optional<Claim> claim(String job, ZonedDateTime due) throws IOException {
    Held held = new Held(Session.nightLock(settings, job), job, due);
    boolean ours = false;
    try {
      ours = held.begin();
      return ours ? Optional.of(held) : Optional.empty();
    } finally {
      if (!ours) {
        held.close();
      }
    }
  }

  /** The night's lock, and the row that says so. */
  private final class Held implements Claim {
    private final RunLock lock;
    private final String job;
    private final String due;
    private final String since;

    Held(RunLock lock, String job, ZonedDateTime due) {
      this.lock = lock;
      this.job = job;
      this.due = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(due);
      this.since = Moment.of(settings.clock());
    }

    /** In a minute we ask again: no need to wait for whoever has the database. */
    boolean begin() throws IOException {
      try (Session session = Session.open(settings.patient(Duration.ZERO), List.of())) {
        return session.store().nights().begin(job, due, server, since);
      }
    }

    @Override
    public void end(Outcome outcome) throws IOException {
      try (Session session = Session.open(settings, List.of())) {
        Nights.End end = new Nights.End(server, since, Moment.of(settings.clock()), outcome);
        session.store().nights().end(job, due, end);
      }
    }

    @Override
    public void close() throws IOException {
      lock.close();
    }
  }

  @Override
  public YearEnd bring(JobYear year) {
    Home home = settings.home();
    Path input = home.input(year.year());
    if (!Files.isDirectory(input)) {
      return new YearEnd.NotThere(input);
    }
    try (Session session = Session.open(settings, List.of(year))) {
      opened.accept(session);
      return session.bring(definitions(), year, wish, progress);
    } catch (BusyException e) {
      return new YearEnd.Busy(e.holder());
    } catch (IOException | RuntimeException e) {
      return new YearEnd.Broken(e);
    }
  }
}
