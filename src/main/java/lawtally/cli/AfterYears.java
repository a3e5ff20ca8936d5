package lawtally.cli;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lawtally.batch.NoInputException;
import lawtally.batch.Session.JobYear;
import lawtally.batch.YearEnd;
import lawtally.batch.home.BusyException;
import lawtally.batch.home.Home;
import lawtally.batch.hook.HookCaller;
import lawtally.definition.FaultyDefinitionsException;
import lawtally.definition.Job;

/**
 * Remembers what became of each year, and calls the hooks of {@code job.yaml} once the database is
 * free again, so that a hook may ask us for more.
 */
final class AfterYears {
  private final Console console;
  private final Home home;
  private final HookCaller hooks;
  private final List<Told> told = new ArrayList<>();

  AfterYears(LawTally top, Home home) {
    this.console = top.console();
    this.home = home;
    Failures failures = new Failures(console, top.debug());
    this.hooks = new HookCaller(home, console.language(), System.getenv(), failures::plainly);
  }

  private record Told(Job job, JobYear year, YearEnd end, Duration took) {}

  void note(Job job, JobYear year, YearEnd end, Duration took) {
    told.add(new Told(job, year, end, took));
  }

  /** Nothing can be run: told by the jobs of which it is known whom to tell. */
  void faulty(FaultyDefinitionsException faulty, Optional<String> asked, int year) {
    faulty.told().stream()
        .filter(job -> asked.isEmpty() || asked.get().equals(job.id()))
        .forEach(job -> broke(job, year, faulty));
  }

  /** The year could not be begun, or not be ended in order; told once. */
  void broke(Job job, int year, Exception cause) {
    JobYear broken = new JobYear(job.id(), year);
    boolean another = cause instanceof BusyException || cause instanceof NoInputException;
    if (!another && told.stream().noneMatch(t -> t.year().equals(broken))) {
      note(job, broken, new YearEnd.Broken(cause), Duration.ZERO);
    }
  }

  void callHooks() {
    for (Told one : told) {
      if (!one.job().hooks().equals(Job.Hooks.NONE)) {
        Logging.to(home.logs());
        hooks
            .yearEnded(one.job(), one.year(), one.end(), one.took())
            .ifPresent(warning -> console.err().println(warning));
      }
    }
  }

  /** Time since a moment of the same clock. */
  static Duration since(long millis, Clock clock) {
    return Duration.ofMillis(Math.max(0, clock.millis() - millis));
  }
}
