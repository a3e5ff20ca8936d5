package lawtally.schedule;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;
import lawtally.definition.Job.Schedule;
import org.springframework.scheduling.support.CronExpression;

/**
 * The moments at which a schedule wants its job to run. The cron is read on the wall clock of its
 * zone: a time that the zone skips is due as soon as the gap is over, one that it repeats is due
 * the first time alone.
 */
final class DueTimes {
  /** From one 29 February to the next it may be eight years. */
  private static final Duration LONGEST = Duration.ofDays(366 * 9);

  private final CronExpression cron;
  private final ZoneId zone;

  private DueTimes(CronExpression cron, ZoneId zone) {
    this.cron = cron;
    this.zone = zone;
  }

  /**
   * @throws IllegalArgumentException if the cron cannot be understood
   * @throws DateTimeException if there is no such zone
   */
  static DueTimes of(Schedule schedule) {
    return new DueTimes(CronExpression.parse(schedule.cron()), ZoneId.of(schedule.zone()));
  }

  /** Empty for a cron that cannot be understood: other jobs have theirs all the same. */
  static Optional<DueTimes> ifUnderstood(Schedule schedule) {
    try {
      return Optional.of(of(schedule));
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The first one after a moment; empty if there is none any more. */
  Optional<ZonedDateTime> after(Instant moment) {
    LocalDateTime local = LocalDateTime.ofInstant(moment, zone);
    while (true) {
      LocalDateTime next = cron.next(local);
      if (next == null) {
        return Optional.empty();
      }
      ZonedDateTime due = onTheWall(next);
      if (due.toInstant().isAfter(moment)) {
        return Optional.of(due);
      }
      // We are in the hour that comes again: what it shows was due when it came first.
      local = next;
    }
  }

  /** The newest one that is not after a moment; empty if there was none in many years. */
  Optional<ZonedDateTime> notAfter(Instant moment) {
    for (Duration back = Duration.ofMinutes(1);
        back.compareTo(LONGEST.multipliedBy(2)) < 0;
        back = back.multipliedBy(2)) {
      Optional<ZonedDateTime> newest = newest(moment.minus(back), moment);
      if (newest.isPresent()) {
        return newest;
      }
    }
    return Optional.empty();
  }

  private Optional<ZonedDateTime> newest(Instant from, Instant to) {
    Optional<ZonedDateTime> newest = Optional.empty();
    Optional<ZonedDateTime> next = after(from);
    while (next.isPresent() && !next.get().toInstant().isAfter(to)) {
      newest = next;
      next = after(next.get().toInstant());
    }
    return newest;
  }

  /** Never goes back while the local time goes on. */
  private ZonedDateTime onTheWall(LocalDateTime local) {
    ZoneOffsetTransition change = zone.getRules().getTransition(local);
    return change != null && change.isGap()
        ? change.getInstant().atZone(zone)
        : local.atZone(zone).withEarlierOffsetAtOverlap();
  }
}
