package lawtally.schedule.watch;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import lawtally.store.Nights.Outcome;

/**
 * Where a job stands.
 *
 * @param next when it is due next; empty if never
 * @param last the newest night that came to an end
 * @param running the night that goes on just now
 * @param delayed the night that is due and could not be begun, without anybody else being at it
 */
record JobSight(
    Optional<ZonedDateTime> next,
    Optional<Last> last,
    Optional<Running> running,
    Optional<ZonedDateTime> delayed) {

  /** A due time may wait so long: jobs are run one after another, and machines are slow to wake. */
  static final Duration PATIENCE = Duration.ofMinutes(10);

  static final JobSight NONE =
      new JobSight(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** How a night ended. */
  record Last(ZonedDateTime due, Outcome outcome, Instant ended) {}

  /**
   * @param year the year that is being brought up to date; empty between two
   */
  record Running(ZonedDateTime due, Instant since, OptionalInt year) {}

  /** What a monitoring server raises an alarm for; the words are part of the interface. */
  enum Trouble {
    NIGHT_FAILED,
    OVERDUE
  }

  JobSight planned(Optional<ZonedDateTime> due) {
    return new JobSight(due, last, running, delayed);
  }

  JobSight began(ZonedDateTime due, Instant now) {
    Running night = new Running(due, now, OptionalInt.empty());
    return new JobSight(next, last, Optional.of(night), Optional.empty());
  }

  JobSight at(OptionalInt year) {
    return new JobSight(
        next, last, running.map(r -> new Running(r.due(), r.since(), year)), delayed);
  }

  JobSight ended(Last night) {
    return new JobSight(next, Optional.of(night), Optional.empty(), Optional.empty());
  }

  JobSight parked() {
    return new JobSight(next, last, Optional.empty(), delayed);
  }

  JobSight late(Optional<ZonedDateTime> due) {
    return new JobSight(next, last, running, due);
  }

  /**
   * @param atWork whether a night goes on, of whatever job: then others have to wait
   */
  List<Trouble> troubles(Instant now, boolean atWork) {
    boolean failed = last.filter(night -> night.outcome() == Outcome.FAILED).isPresent();
    boolean overdue =
        !atWork
            && Stream.of(next, delayed)
                .flatMap(Optional::stream)
                .anyMatch(due -> due.toInstant().plus(PATIENCE).isBefore(now));
    return Stream.of(
            failed ? Stream.of(Trouble.NIGHT_FAILED) : Stream.<Trouble>empty(),
            overdue ? Stream.of(Trouble.OVERDUE) : Stream.<Trouble>empty())
        .flatMap(troubles -> troubles)
        .toList();
  }
}
