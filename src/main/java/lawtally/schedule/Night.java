package lawtally.schedule;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lawtally.batch.RunResult;
import lawtally.batch.Session.JobYear;
import lawtally.batch.YearEnd;
import lawtally.schedule.NightWork.Claim;
import lawtally.store.Nights.Outcome;

/** One due time of one job: its open years, from the oldest on. */
final class Night {
  /** Which outcome of a year stands for the whole night: the last one of these that there is. */
  private static final Comparator<Outcome> WORST =
      Comparator.comparingInt(
          List.of(Outcome.DONE, Outcome.RED, Outcome.BUSY, Outcome.FAILED)::indexOf);

  private final NightWork work;
  private final NightWatch watch;
  private final Clock clock;
  private final Nap nap;

  Night(NightWork work, NightWatch watch, Clock clock, Nap nap) {
    this.work = work;
    this.watch = watch;
    this.clock = clock;
    this.nap = nap;
  }

  /** How far a due time has been dealt with. */
  sealed interface Answer {
    /** To the end, whatever that was. */
    record Over() implements Answer {}

    /** Likewise, but by another server, or by this one before it was started anew. */
    record Elsewhere() implements Answer {}

    /** The server is to stop; the night is as a dead server's. */
    record Parked() implements Answer {}

    /** Not at all: a living server is at it, or the database is out of reach. */
    record Later(Exception cause) implements Answer {}
  }

  Answer pass(String job, ZonedDateTime due, List<Integer> years) {
    Optional<Claim> claim;
    try {
      claim = work.claim(job, due);
    } catch (IOException | RuntimeException e) {
      return new Answer.Later(e);
    }
    if (claim.isEmpty()) {
      return new Answer.Elsewhere();
    }
    try (Claim ours = claim.get()) {
      return pass(ours, job, due, years.stream().sorted().toList());
    } catch (IOException e) {
      watch.troubled(e);
      return new Answer.Over();
    }
  }

  private Answer pass(Claim ours, String job, ZonedDateTime due, List<Integer> years) {
    Instant start = clock.instant();
    watch.began(job, due);
    Outcome outcome = Outcome.DONE;
    boolean undone = false;
    for (int year : years) {
      if (nap.isOver()) {
        return parked(job, due);
      }
      YearEnd end = undone ? told(new JobYear(job, year)) : brought(ours, new JobYear(job, year));
      if (wasStopped(end)) {
        return parked(job, due);
      }
      undone |= end.leavesItUndone();
      outcome = WORST.compare(of(end), outcome) > 0 ? of(end) : outcome;
    }
    note(ours, outcome);
    watch.ended(job, due, outcome, Duration.between(start, clock.instant()));
    return new Answer.Over();
  }

  private Answer parked(String job, ZonedDateTime due) {
    watch.parked(job, due);
    return new Answer.Parked();
  }

  private YearEnd told(JobYear year) {
    YearEnd skipped = new YearEnd.Skipped();
    watch.yearEnded(year, skipped, Duration.ZERO);
    return skipped;
  }

  private YearEnd brought(Claim ours, JobYear year) {
    Instant start = clock.instant();
    watch.yearBegan(year);
    try {
      YearEnd end = work.bring(year);
      watch.yearEnded(year, end, Duration.between(start, clock.instant()));
      return end;
    } catch (Error e) {
      // It ends the server, and must not be met again and again by those that start after it.
      note(ours, Outcome.FAILED);
      throw e;
    }
  }

  private void note(Claim ours, Outcome outcome) {
    try {
      ours.end(outcome);
    } catch (IOException | RuntimeException e) {
      watch.troubled(e);
    }
  }

  private boolean wasStopped(YearEnd end) {
    boolean stopped =
        end instanceof YearEnd.Ran ran && ran.result().outcome() == RunResult.Outcome.STOPPED;
    return stopped || nap.isOver() && end instanceof YearEnd.Busy;
  }

  private static Outcome of(YearEnd end) {
    if (end instanceof YearEnd.Busy) {
      return Outcome.BUSY;
    }
    if (end instanceof YearEnd.Ran ran) {
      return end.leavesItUndone()
          ? Outcome.FAILED
          : ran.result().red() ? Outcome.RED : Outcome.DONE;
    }
    return end instanceof YearEnd.Broken ? Outcome.FAILED : Outcome.DONE;
  }
}
