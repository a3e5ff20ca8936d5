package lawtally.cli;

import lawtally.batch.Session.JobYear;
import lawtally.batch.YearEnd;

/** What became of a year, in the same words whether a person or the clock has asked for it. */
final class YearTeller {
  private final Console console;
  private final Failures failures;

  YearTeller(Console console, boolean debug) {
    this.console = console;
    this.failures = new Failures(console, debug);
  }

  /**
   * @param asked false for a year that nobody has named: that it is closed or red decides nothing
   * @return the exit code
   */
  int tell(JobYear year, YearEnd end, boolean asked) {
    if (end instanceof YearEnd.Ran ran) {
      return new Ending(console, ran.seeds(), failures).tell(ran.result(), asked);
    }
    if (end instanceof YearEnd.Closed closed) {
      return closed(year, closed, asked);
    }
    if (end instanceof YearEnd.NotThere none) {
      console.tell("cli.passed-over", year.year(), none.folder());
      return Exit.DONE;
    }
    if (end instanceof YearEnd.Busy busy) {
      return failures.busy(busy.holder());
    }
    if (end instanceof YearEnd.Broken broken) {
      return failures.exitCode(broken.cause());
    }
    console.tell("cli.skipped", year.job(), year.year(), year.year() - 1);
    // The year that failed has given the code.
    return Exit.DONE;
  }

  /** A year that is asked for must not pass in silence; another is only left as it is. */
  private int closed(JobYear year, YearEnd.Closed closed, boolean asked) {
    console.tell(
        asked ? "cli.closed" : "cli.closed-skipped",
        year.year(),
        closed.closing().by(),
        When.minute(closed.closing().at()));
    return asked ? Exit.WRONG_USE : Exit.DONE;
  }
}
