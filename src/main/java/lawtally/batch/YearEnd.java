package lawtally.batch;

import java.nio.file.Path;
import lawtally.definition.Seeds;
import lawtally.store.YearEvents.Event;

/** What became of one year of a job that was to be brought up to date. */
public sealed interface YearEnd {

  /**
   * It was run, to whatever end.
   *
   * @param seeds by which departments are named
   */
  record Ran(RunResult result, Seeds seeds) implements YearEnd {}

  /** It is closed (封账) and stays as it is. */
  record Closed(Event closing) implements YearEnd {}

  /** Nobody has handed in anything for it. */
  record NotThere(Path folder) implements YearEnd {}

  /** The year before could not be brought up to date: there is nothing to compare with. */
  record Skipped() implements YearEnd {}

  /**
   * Another process is at it.
   *
   * @param holder which one, in words; empty if it did not say
   */
  record Busy(String holder) implements YearEnd {}

  /** It could not even be begun, or not be ended in order. */
  record Broken(Exception cause) implements YearEnd {}

  /** Whether the year is not up to date now, so that the next would be compared with nothing. */
  default boolean leavesItUndone() {
    if (this instanceof Ran ran) {
      RunResult.Outcome outcome = ran.result().outcome();
      return outcome == RunResult.Outcome.FAILED || outcome == RunResult.Outcome.STOPPED;
    }
    return this instanceof Skipped || this instanceof Busy || this instanceof Broken;
  }
}
