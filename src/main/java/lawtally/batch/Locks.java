package lawtally.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lawtally.batch.Session.JobYear;
import lawtally.batch.home.AdvisoryLock;
import lawtally.batch.home.OsLock;
import lawtally.batch.home.RunLock;
import lawtally.batch.home.ServerDatabase;

/** The locks of one command: of each year that it runs, and of the embedded database. */
final class Locks implements AutoCloseable {
  private final Session.Settings settings;
  private final Map<JobYear, RunLock> years = new LinkedHashMap<>();
  private Optional<RunLock> database = Optional.empty();

  Locks(Session.Settings settings) {
    this.settings = settings;
  }

  /**
   * @throws lawtally.batch.home.BusyException if somebody else has one of them
   */
  void take(List<JobYear> wanted) throws IOException {
    for (JobYear year : wanted) {
      years.put(year, take(year));
    }
    if (settings.server().isEmpty()) {
      database =
          Optional.of(
              OsLock.await(
                  settings.home().databaseLock(),
                  settings.holder(),
                  settings.patience(),
                  settings.clock()));
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
    if (database.isPresent()) {
      database.get().close();
    }
  }
}
