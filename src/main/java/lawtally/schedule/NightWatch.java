package lawtally.schedule;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import lawtally.batch.Session.JobYear;
import lawtally.batch.YearEnd;
import lawtally.definition.Fault;
import lawtally.definition.Job.Schedule;
import lawtally.store.Nights.Outcome;

/**
 * Who wants to know what the clock does: the terminal, the log, a monitoring server. Told by the
 * thread of the clock, which goes on when it returns; what it throws is logged and harms nobody.
 */
public interface NightWatch {

  /** A job's next due time, in its zone: at start, and whenever it is another one. */
  default void planned(String job, ZonedDateTime due) {}

  /** A job that will never be due: its cron is wrong, or names no day that there is. */
  default void unplanned(String job, Schedule schedule) {}

  /** A job is defined no more. */
  default void gone(String job) {}

  /** The definitions cannot be used, so that nothing is run; told once for the same faults. */
  default void faulty(List<Fault> faults) {}

  /** Definitions that were faulty can be used again. */
  default void mended() {}

  /** A night begins; due long ago if it was missed. */
  default void began(String job, ZonedDateTime due) {}

  default void yearBegan(JobYear year) {}

  /**
   * @param took from the waiting for the database to the end
   */
  default void yearEnded(JobYear year, YearEnd end, Duration took) {}

  /**
   * @param took of all its years
   */
  default void ended(String job, ZonedDateTime due, Outcome outcome, Duration took) {}

  /** The server is to stop: the next start goes on with this night. */
  default void parked(String job, ZonedDateTime due) {}

  /**
   * A night that is due cannot be begun yet, and is tried again each minute; told once for the same
   * cause.
   */
  default void delayed(String job, ZonedDateTime due, Exception cause) {}

  /** A night that was told to be delayed has been passed by another server. */
  default void doneElsewhere(String job, ZonedDateTime due) {}

  /** Something went wrong outside of any night; told once for the same cause. The clock goes on. */
  default void troubled(Exception cause) {}
}
