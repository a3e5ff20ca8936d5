package lawtally.schedule;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import lawtally.batch.Session.JobYear;
import lawtally.batch.YearEnd;
import lawtally.definition.Fault;
import lawtally.definition.Job;
import lawtally.definition.Job.Schedule;
import lawtally.record.SmallJob;
import lawtally.store.Nights.Outcome;

/**
 * A world in which time passes only while the clock naps: definitions, the table of nights, and
 * what happens at a given moment. Everything that is told becomes a line.
 */
final class World extends Clock implements NightWork, NightWatch, Nap {
  final List<String> lines = new ArrayList<>();
  final List<Duration> naps = new ArrayList<>();
  final Map<String, Outcome> finished = new TreeMap<>();
  final Map<JobYear, Supplier<YearEnd>> ends = new HashMap<>();
  final Set<String> claims = new HashSet<>();
  Supplier<Optional<IOException>> obstacle = Optional::empty;
  Optional<IOException> noting = Optional.empty();
  private final Map<String, Job> jobs = new LinkedHashMap<>();
  private final Deque<Event> events = new ArrayDeque<>();
  private RuntimeException wrongDefinitions;
  private boolean over;
  private Instant now;

  World(String now) {
    this.now = Instant.parse(now);
  }

  World job(String id, String cron, String zone, Integer... years) {
    Job j = SmallJob.job();
    jobs.put(
        id,
        new Job(
            id,
            j.title(),
            j.body(),
            j.section(),
            new Schedule(cron, zone),
            j.hooks(),
            j.retention(),
            List.of(years),
            j.gate(),
            j.datasets(),
            j.indicators(),
            j.checks(),
            j.tables(),
            j.charts(),
            j.keyFigures(),
            j.template()));
    return this;
  }

  void remove(String id) {
    jobs.remove(id);
  }

  /** From now on loading fails; with null, it does no more. */
  void wrong(RuntimeException fault) {
    wrongDefinitions = fault;
  }

  private record Event(Instant moment, Runnable what) {}

  /** Something that happens at a moment, once what was told before it has happened. */
  World at(String moment, Runnable what) {
    events.add(new Event(Instant.parse(moment), what));
    return this;
  }

  /** The machine's clock is set, or the machine sleeps until then. */
  void becomes(String moment) {
    now = Instant.parse(moment);
  }

  /** The next server is stopped at a moment. */
  void stopAt(String moment) {
    over = false;
    at(moment, () -> over = true);
  }

  /** Starts a server, and stops it at a moment. */
  World serveUntil(String moment) {
    stopAt(moment);
    new NightClock(this::load, this, this, this, this).run();
    return this;
  }

  /** What was told, without what is only planned. */
  List<String> happened() {
    return lines.stream().filter(line -> !line.startsWith("planned")).toList();
  }

  private List<Job> load() {
    if (wrongDefinitions != null) {
      throw wrongDefinitions;
    }
    return List.copyOf(jobs.values());
  }

  private static String name(String job, ZonedDateTime due) {
    return job + " " + due.toOffsetDateTime();
  }

  @Override
  public Optional<Claim> claim(String job, ZonedDateTime due) throws IOException {
    Optional<IOException> why = obstacle.get();
    if (why.isPresent()) {
      throw why.get();
    }
    String night = name(job, due);
    if (finished.containsKey(night)) {
      return Optional.empty();
    }
    claims.add(night);
    return Optional.of(
        new Claim() {
          @Override
          public void end(Outcome outcome) throws IOException {
            if (noting.isPresent()) {
              throw noting.get();
            }
            finished.put(night, outcome);
          }

          @Override
          public void close() {
            claims.remove(night);
          }
        });
  }

  @Override
  public YearEnd bring(JobYear year) {
    return ends.getOrDefault(year, () -> new YearEnd.NotThere(Path.of("input"))).get();
  }

  @Override
  public void last(Duration time) {
    naps.add(time);
    now = now.plus(time);
    while (!events.isEmpty() && !events.element().moment().isAfter(now)) {
      events.remove().what().run();
    }
  }

  @Override
  public boolean isOver() {
    return over;
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("the clock asks for instants only");
  }

  @Override
  public void planned(String job, ZonedDateTime due) {
    lines.add("planned " + name(job, due));
  }

  @Override
  public void unplanned(String job, Schedule schedule) {
    lines.add("never " + job + " " + schedule.cron());
  }

  @Override
  public void gone(String job) {
    lines.add("gone " + job);
  }

  @Override
  public void faulty(List<Fault> faults) {
    lines.add("faulty " + faults.size());
  }

  @Override
  public void mended() {
    lines.add("mended");
  }

  @Override
  public void began(String job, ZonedDateTime due) {
    lines.add("began " + name(job, due) + " at " + now);
  }

  @Override
  public void yearEnded(JobYear year, YearEnd end, Duration took) {
    lines.add(year.year() + " " + end.getClass().getSimpleName());
  }

  @Override
  public void ended(String job, ZonedDateTime due, Outcome outcome, Duration took) {
    lines.add("ended " + name(job, due) + " " + outcome);
  }

  @Override
  public void parked(String job, ZonedDateTime due) {
    lines.add("parked " + name(job, due));
  }

  @Override
  public void delayed(String job, ZonedDateTime due, Exception cause) {
    lines.add("delayed " + name(job, due) + " " + cause.getMessage() + " at " + now);
  }

  @Override
  public void doneElsewhere(String job, ZonedDateTime due) {
    lines.add("elsewhere " + name(job, due));
  }

  @Override
  public void troubled(Exception cause) {
    lines.add("troubled " + cause.getMessage());
  }
}
