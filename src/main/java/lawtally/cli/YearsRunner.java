package lawtally.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lawtally.batch.Session;
import lawtally.batch.Session.JobYear;
import lawtally.batch.Wish;
import lawtally.batch.YearEnd;
import lawtally.batch.home.Home;
import lawtally.definition.Definitions;
import lawtally.definition.FaultyDefinitionsException;

/** Brings a year of some jobs up to date, and the year before it first. */
final class YearsRunner {
  private final LawTally top;
  private final Console console;

  YearsRunner(LawTally top) {
    this.top = top;
    this.console = top.console();
  }

  /**
   * @param job one job, or empty for every job
   * @param reason of a rerun; empty for a run that does only what is needed
   */
  int run(Optional<String> job, int year, Optional<String> reason) throws IOException {
    Desk desk = Desk.of(top);
    AfterYears after = new AfterYears(top, desk.home());
    try {
      return run(desk, after, job, year, reason);
    } catch (FaultyDefinitionsException faulty) {
      after.faulty(faulty, job, year);
      throw faulty;
    } finally {
      after.callHooks();
    }
  }

  private int run(
      Desk desk, AfterYears after, Optional<String> job, int year, Optional<String> reason)
      throws IOException {
    Home home = desk.home();
    Definitions definitions = Definitions.load(home.root());
    List<String> jobs = Jobs.asked(definitions, job, console);
    if (!Files.isDirectory(home.input(year))) {
      throw new WrongUseException(Years.notThere(home, year, console));
    }
    Logging.to(home.logs());
    Session.Settings settings =
        desk.settings((reason.isPresent() ? "rerun" : "run") + " --year " + year);
    Work work = new Work(definitions, settings, after, year, reason);
    List<JobYear> years = years(home, jobs, year);
    try (StopOnSignal signal = new StopOnSignal()) {
      try (Session session = Session.open(settings, years)) {
        signal.watch(session);
        return run(work, session, signal, years);
      } catch (IOException | RuntimeException e) {
        if (!signal.isStopping()) {
          jobs.forEach(id -> after.broke(definitions.job(id), year, e));
        }
        throw e;
      }
    }
  }

  /** What is to be done, and who is told of it. */
  private record Work(
      Definitions definitions,
      Session.Settings settings,
      AfterYears after,
      int asked,
      Optional<String> reason) {}

  private int run(Work work, Session session, StopOnSignal signal, List<JobYear> years)
      throws IOException {
    YearTeller teller = new YearTeller(console, top.debug());
    int code = Exit.DONE;
    // What follows in a job that failed would be compared with nothing; other jobs go on.
    Set<String> failed = new HashSet<>();
    for (JobYear next : years) {
      boolean asked = next.year() == work.asked();
      YearEnd end =
          failed.contains(next.job()) ? new YearEnd.Skipped() : run(work, session, next, asked);
      code = Math.max(code, teller.tell(next, end, asked));
      if (end.leavesItUndone()) {
        failed.add(next.job());
      }
      if (signal.isStopping()) {
        break;
      }
    }
    return code;
  }

  private YearEnd run(Work work, Session session, JobYear year, boolean asked) throws IOException {
    console.tell("cli.begin", year.job(), year.year());
    Definitions definitions = work.definitions();
    Optional<String> why = asked ? work.reason() : Optional.empty();
    Wish wish = new Wish(why, Desk.user(), console.language(), Version.number());
    long began = work.settings().clock().millis();
    try (TerminalProgress progress = new TerminalProgress(console)) {
      YearEnd end = session.bring(definitions, year, wish, progress);
      Duration took = AfterYears.since(began, work.settings().clock());
      work.after().note(definitions.job(year.job()), year, end, took);
      return end;
    }
  }

  /** The comparison with the year before must not be missing by accident. */
  private static List<JobYear> years(Home home, List<String> jobs, int year) {
    List<JobYear> years = new ArrayList<>();
    for (String job : jobs) {
      if (Files.isDirectory(home.input(year - 1))) {
        years.add(new JobYear(job, year - 1));
      }
      years.add(new JobYear(job, year));
    }
    return years;
  }
}
