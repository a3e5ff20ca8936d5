package lawtally.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import lawtally.definition.Fault;
import lawtally.definition.FaultyDefinitionsException;
import lawtally.definition.Job;
import lawtally.definition.Job.Schedule;
import lawtally.schedule.Roster.Due;

/**
 * Runs each job when its schedule wants it, one after another, until it is told to stop. Between
 * two looks at the clock it holds nothing but which due times it has dealt with: no lock, no
 * connection, no definitions. What it missed before it was started it finds in the table of nights.
 */
public final class NightClock {
  /** So seldom does a machine that slept, or whose clock was set, notice it. */
  private static final Duration LONGEST_NAP = Duration.ofMinutes(1);

  private final Supplier<List<Job>> definitions;
  private final Night night;
  private final Clock clock;
  private final Nap nap;
  private final NightWatch watch;
  private final Roster roster;
  private List<Fault> faults = List.of();
  private final Told told = new Told();

  /**
   * @param shift does the work
   * @param watches are told of it, beside the log
   * @param nap ends when the process is to end
   */
  public NightClock(NightShift shift, List<NightWatch> watches, Clock clock, Nap nap) {
    this(shift::jobs, shift, Watches.and(new NightLog(), watches), clock, nap);
  }

  NightClock(
      Supplier<List<Job>> definitions, NightWork work, NightWatch watch, Clock clock, Nap nap) {
    this.definitions = definitions;
    this.night = new Night(work, watch, clock, nap);
    this.clock = clock;
    this.nap = nap;
    this.watch = watch;
    this.roster = new Roster(watch);
  }

  /** Whether a schedule will ever want its job run: its cron can be understood and names a day. */
  public static boolean isEverDue(Schedule schedule, Instant now) {
    return DueTimes.ifUnderstood(schedule).flatMap(times -> times.after(now)).isPresent();
  }

  /** Returns when the server is to stop. */
  public void run() {
    while (!nap.isOver()) {
      Duration wait = look();
      if (!nap.isOver()) {
        nap.last(wait.compareTo(LONGEST_NAP) < 0 ? wait : LONGEST_NAP);
      }
    }
  }

  /** Runs what is due, each time by the definitions of that moment; returns how long to wait. */
  private Duration look() {
    Set<String> delayed = new HashSet<>();
    while (!nap.isOver()) {
      Optional<List<Job>> jobs = jobs();
      if (jobs.isEmpty()) {
        return LONGEST_NAP;
      }
      Instant now = clock.instant();
      Optional<Duration> wait = roster.plan(jobs.get(), now);
      Optional<Due> due = roster.due(jobs.get(), now, delayed);
      if (due.isEmpty()) {
        return wait.orElse(LONGEST_NAP);
      }
      if (!isOver(due.get())) {
        delayed.add(due.get().job().id());
      }
    }
    return Duration.ZERO;
  }

  private boolean isOver(Due due) {
    Night.Answer answer = night.pass(due.job().id(), due.time(), due.job().openYears());
    String job = due.job().id();
    String night = "night of " + job;
    if (answer instanceof Night.Answer.Later later) {
      if (told.isNew(night, due.time() + " " + later.cause())) {
        watch.delayed(job, due.time(), later.cause());
      }
      return false;
    }
    if (answer instanceof Night.Answer.Parked) {
      return false;
    }
    if (told.forget(night) && answer instanceof Night.Answer.Elsewhere) {
      watch.doneElsewhere(job, due.time());
    }
    roster.done(due);
    return true;
  }

  /** Empty while the definitions cannot be used: what is due meanwhile is done once they can. */
  private Optional<List<Job>> jobs() {
    try {
      List<Job> jobs = definitions.get();
      told.forget("definitions");
      if (!faults.isEmpty()) {
        faults = List.of();
        watch.mended();
      }
      return Optional.of(jobs);
    } catch (FaultyDefinitionsException e) {
      if (!e.faults().equals(faults)) {
        faults = e.faults();
        watch.faulty(faults);
      }
    } catch (RuntimeException e) {
      if (told.isNew("definitions", e.toString())) {
        watch.troubled(e);
      }
    }
    return Optional.empty();
  }
}
