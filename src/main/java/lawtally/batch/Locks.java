package lawtally.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import lawtally.batch.Session.JobYear;
import lawtally.batch.home.AdvisoryLock;
import lawtally.batch.home.BusyException;
import lawtally.batch.home.OsLock;
import lawtally.batch.home.RunLock;
import lawtally.batch.home.ServerDatabase;

/**
 * The locks of one command: of each year that it runs, and of the embedded database. On a server,
 * where there is no such, whoever runs a year shares the archive with others who do; whoever
 * removes something from it has it alone.
 */
final class Locks implements AutoCloseable {
  private static final String ARCHIVE = "archive";
  private static final Duration PAUSE = Duration.ofMillis(100);

  private final Session.Settings settings;
  private final Map<JobYear, RunLock> years = new LinkedHashMap<>();
  private Optional<RunLock> whole = Optional.empty();

  Locks(Session.Settings settings) {
    this.settings = settings;
  }

  /** Beside whom a command works. */
  enum Company {
    OTHERS,
    NOBODY
  }

  /**
   * @throws lawtally.batch.home.BusyException if somebody else has one of them
   */
  void take(List<JobYear> wanted, Company company) throws IOException {
    for (JobYear year : wanted) {
      years.put(year, take(year));
    }
    if (settings.server().isPresent()) {
      whole = archive(settings.server().get(), company);
    } else {
      whole =
          Optional.of(
              OsLock.await(
                  settings.home().databaseLock(),
                  settings.holder(),
                  settings.patience(),
                  settings.clock()));
    }
  }

  private Optional<RunLock> archive(ServerDatabase server, Company company) throws IOException {
    if (company == Company.NOBODY) {
      return Optional.of(AdvisoryLock.take(server, ARCHIVE, settings.holder()));
    }
    return years.isEmpty()
        ? Optional.empty()
        : Optional.of(AdvisoryLock.share(server, ARCHIVE, settings.holder()));
  }

  /**
   * Makes sure that all of them are still ours.
   *
   * @throws IOException if one was lost
   */
  void requireHeld() throws IOException {
    for (RunLock lock : years.values()) {
      lock.requireHeld();
    }
    if (whole.isPresent()) {
      whole.get().requireHeld();
    }
  }

  private RunLock take(JobYear year) throws IOException {
    return take(
        settings,
        "run " + year.job() + " " + year.year(),
        settings.home().runLock(year.job(), year.year()));
  }

  /**
   * Takes a lock at once or not at all.
   *
   * @param what is locked, in words, for a server
   * @param file that is locked where there is no server
   */
  static RunLock take(Session.Settings settings, String what, Path file) throws IOException {
    Optional<ServerDatabase> server = settings.server();
    return server.isPresent()
        ? AdvisoryLock.take(server.get(), what, settings.holder())
        : OsLock.take(file, settings.holder());
  }

  /**
   * Takes a lock as soon as it is free, if that is before patience has an end.
   *
   * @throws BusyException if it is not
   */
  static RunLock await(Session.Settings settings, String what, Path file) throws IOException {
    long tries = settings.patience().dividedBy(PAUSE);
    while (true) {
      try {
        return take(settings, what, file);
      } catch (BusyException e) {
        if (tries-- <= 0 || Thread.currentThread().isInterrupted()) {
          throw e;
        }
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    }
  }

  /** The lock of a year that was taken. */
  RunLock of(JobYear year) {
    return Optional.ofNullable(years.get(year))
        .orElseThrow(() -> new IllegalStateException("no lock was taken for " + year));
  }

  @Override
  public void close() throws IOException {
    for (RunLock lock : years.values()) {
      lock.close();
    }
    if (whole.isPresent()) {
      whole.get().close();
    }
  }
}
