package lawtally.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import lawtally.definition.Job;
import lawtally.definition.Job.Schedule;

/**
 * Which job is due. Remembers up to where it has looked, never when it is to look again: schedules
 * are edited, clocks are set and machines sleep while nobody asks.
 */
final class Roster {
  private final NightWatch watch;

  /** A job that is not in it was never looked at: what it missed before is not known here. */
  private final Map<String, Instant> looked = new HashMap<>();

  private final Map<String, ZonedDateTime> planned = new HashMap<>();
  private final Map<String, Schedule> unplanned = new HashMap<>();

  Roster(NightWatch watch) {
    this.watch = watch;
  }

  /** A job and the newest due time that it has not been run for. */
  record Due(Job job, ZonedDateTime time) {}

  /**
   * The job that has been due for longest. Of several due times that passed unseen only the newest
   * is asked for: one night does the work of all of them.
   *
   * @param but jobs that are not to be looked at now
   */
  Optional<Due> due(List<Job> jobs, Instant now, Set<String> but) {
    return jobs.stream()
        .filter(job -> !but.contains(job.id()))
        .flatMap(job -> newest(job, now).map(time -> new Due(job, time)).stream())
        .min(Comparator.comparing(due -> due.time().toInstant()));
  }

  private Optional<ZonedDateTime> newest(Job job, Instant now) {
    // A clock that was ahead and has been put right must not keep the job waiting for that day.
    looked.computeIfPresent(job.id(), (id, upTo) -> upTo.isAfter(now) ? now : upTo);
    Optional<Instant> upTo = Optional.ofNullable(looked.get(job.id()));
    Optional<DueTimes> times = DueTimes.ifUnderstood(job.schedule());
    Optional<ZonedDateTime> newest = times.flatMap(known -> newest(known, upTo, now));
    if (times.isPresent() && newest.isEmpty()) {
      // By this a schedule of tomorrow finds no times in the past that were none when they passed.
      looked.put(job.id(), now);
    }
    return newest;
  }

  private static Optional<ZonedDateTime> newest(
      DueTimes times, Optional<Instant> upTo, Instant now) {
    boolean nothingYet =
        upTo.flatMap(times::after).filter(next -> next.toInstant().isAfter(now)).isPresent();
    return nothingYet
        ? Optional.empty()
        : times.notAfter(now).filter(time -> upTo.map(time.toInstant()::isAfter).orElse(true));
  }

  /** A due time has been dealt with, and so have all before it. */
  void done(Due due) {
    looked.put(due.job().id(), due.time().toInstant());
  }

  /**
   * Tells what has changed in the plan.
   *
   * @return how long it is until the next job is due
   */
  Optional<Duration> plan(List<Job> jobs, Instant now) {
    forget(jobs);
    return jobs.stream()
        .flatMap(job -> next(job, now).stream())
        .min(Comparator.naturalOrder())
        .map(next -> Duration.between(now, next));
  }

  private Optional<Instant> next(Job job, Instant now) {
    Optional<ZonedDateTime> next =
        DueTimes.ifUnderstood(job.schedule()).flatMap(times -> times.after(now));
    if (next.isEmpty()) {
      cannotPlan(job);
    } else if (!next.get().equals(planned.put(job.id(), next.get()))) {
      unplanned.remove(job.id());
      watch.planned(job.id(), next.get());
    }
    return next.map(ZonedDateTime::toInstant);
  }

  private void cannotPlan(Job job) {
    planned.remove(job.id());
    if (!job.schedule().equals(unplanned.put(job.id(), job.schedule()))) {
      watch.unplanned(job.id(), job.schedule());
    }
  }

  private void forget(List<Job> jobs) {
    Set<String> gone = new TreeSet<>(planned.keySet());
    gone.addAll(unplanned.keySet());
    jobs.forEach(job -> gone.remove(job.id()));
    for (String job : gone) {
      looked.remove(job);
      planned.remove(job);
      unplanned.remove(job);
      watch.gone(job);
    }
  }
}
