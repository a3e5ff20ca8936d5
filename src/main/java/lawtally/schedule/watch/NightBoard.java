package lawtally.schedule.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import lawtally.batch.Session.JobYear;
import lawtally.batch.YearEnd;
import lawtally.batch.home.BusyException;
import lawtally.definition.Fault;
import lawtally.definition.Job.Schedule;
import lawtally.schedule.NightWatch;
import lawtally.store.Nights.Night;
import lawtally.store.Nights.Outcome;

/** Where each job stands: the thread of the clock writes, whoever asks reads. */
final class NightBoard implements NightWatch {
  private final Clock clock;
  private final Instant since;
  private final SortedMap<String, JobSight> jobs = new TreeMap<>();
  private int faults;

  NightBoard(Clock clock) {
    this.clock = clock;
    this.since = clock.instant();
  }

  /**
   * All of it at one moment.
   *
   * @param faults of the definitions: while there are any, nothing is run
   */
  record View(Instant since, Instant now, int faults, SortedMap<String, JobSight> jobs) {

    List<JobSight.Trouble> troubles(JobSight job) {
      boolean atWork = jobs.values().stream().anyMatch(j -> j.running().isPresent());
      return job.troubles(now, atWork);
    }

    boolean isWell() {
      return jobs.values().stream().allMatch(job -> troubles(job).isEmpty());
    }
  }

  synchronized View view() {
    return new View(
        since, clock.instant(), faults, Collections.unmodifiableSortedMap(new TreeMap<>(jobs)));
  }

  /** How nights ended before this process began. */
  synchronized void remember(List<Night> newestFirst) {
    for (Night night : newestFirst) {
      if (night.outcome().isPresent() && night.finishedAt().isPresent()) {
        ZonedDateTime ended = ZonedDateTime.parse(night.finishedAt().get());
        JobSight.Last last =
            new JobSight.Last(
                ZonedDateTime.parse(night.due()), night.outcome().get(), ended.toInstant());
        change(night.job(), job -> job.last().isPresent() ? job : job.ended(last));
      }
    }
  }

  private synchronized void change(String job, UnaryOperator<JobSight> how) {
    jobs.put(job, how.apply(jobs.getOrDefault(job, JobSight.NONE)));
  }

  @Override
  public void planned(String job, ZonedDateTime due) {
    change(job, sight -> sight.planned(Optional.of(due)));
  }

  @Override
  public void unplanned(String job, Schedule schedule) {
    change(job, sight -> sight.planned(Optional.empty()));
  }

  @Override
  public synchronized void gone(String job) {
    jobs.remove(job);
  }

  @Override
  public synchronized void faulty(List<Fault> found) {
    faults = found.size();
  }

  @Override
  public synchronized void mended() {
    faults = 0;
  }

  @Override
  public void began(String job, ZonedDateTime due) {
    Instant now = clock.instant();
    change(job, sight -> sight.began(due, now));
  }

  @Override
  public void yearBegan(JobYear year) {
    change(year.job(), sight -> sight.at(OptionalInt.of(year.year())));
  }

  @Override
  public void yearEnded(JobYear year, YearEnd end, Duration took) {
    change(year.job(), sight -> sight.at(OptionalInt.empty()));
  }

  @Override
  public void ended(String job, ZonedDateTime due, Outcome outcome, Duration took) {
    JobSight.Last last = new JobSight.Last(due, outcome, clock.instant());
    change(job, sight -> sight.ended(last));
  }

  @Override
  public void parked(String job, ZonedDateTime due) {
    change(job, JobSight::parked);
  }

  /** Where another is at it, all is well. */
  @Override
  public void delayed(String job, ZonedDateTime due, Exception cause) {
    Optional<ZonedDateTime> late =
        cause instanceof BusyException ? Optional.empty() : Optional.of(due);
    change(job, sight -> sight.late(late));
  }

  @Override
  public void doneElsewhere(String job, ZonedDateTime due) {
    change(job, sight -> sight.late(Optional.empty()));
  }
}
