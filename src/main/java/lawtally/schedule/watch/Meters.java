package lawtally.schedule.watch;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import lawtally.batch.RunResult;
import lawtally.batch.Session.JobYear;
import lawtally.batch.YearEnd;
import lawtally.definition.Job.Schedule;
import lawtally.schedule.NightWatch;
import lawtally.store.Nights.Night;
import lawtally.store.Nights.Outcome;
import lawtally.store.RunRow;

/** Counts and last values of nights and years, in the text that Prometheus reads. */
final class Meters implements NightWatch {
  private static final String SUCCESS = "lawtally.last.success.timestamp";
  private static final String NEXT = "lawtally.next.due.timestamp";
  private static final String GOOD_NIGHT = "lawtally.last.good.night.timestamp";
  private static final String SECONDS = "seconds";

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final Map<String, AtomicReference<Double>> gauges = new HashMap<>();
  private final Clock clock;

  Meters(Clock clock) {
    this.clock = clock;
    new JvmMemoryMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
  }

  /** Format 0.0.4. */
  String text() {
    return registry.scrape();
  }

  /** When years were last known to be up to date, before this process began. */
  synchronized void remember(List<RunRow> newestFirst) {
    for (RunRow run : newestFirst) {
      Tags tags = tags(new JobYear(run.job(), run.year()));
      if (run.finished() && run.finishedAt().isPresent() && !gauges.containsKey(SUCCESS + tags)) {
        succeeded(tags, ZonedDateTime.parse(run.finishedAt().get()).toInstant());
      }
    }
  }

  @Override
  public void planned(String job, ZonedDateTime due) {
    next(job, due.toInstant().getEpochSecond());
  }

  @Override
  public void unplanned(String job, Schedule schedule) {
    next(job, Double.NaN);
  }

  private synchronized void next(String job, double due) {
    set(NEXT, "When the job is due next, NaN if never", SECONDS, Tags.of("job", job), due);
  }

  @Override
  public synchronized void gone(String job) {
    registry.getMeters().stream()
        .filter(meter -> job.equals(meter.getId().getTag("job")))
        .forEach(registry::remove);
    gauges.keySet().removeIf(key -> key.contains(Tags.of("job", job).toString()));
  }

  @Override
  public synchronized void yearEnded(JobYear year, YearEnd end, Duration took) {
    Counter.builder("lawtally.runs")
        .description("Years that were to be brought up to date, by what became of them")
        .tag("job", year.job())
        .tag("outcome", outcome(end))
        .register(registry)
        .increment();
    Tags tags = tags(year);
    if (end instanceof YearEnd.Ran ran) {
      if (ran.result().outcome() != RunResult.Outcome.NOTHING_TO_DO) {
        lastRun(tags, ran.result().run(), took);
      }
      if (!end.leavesItUndone()) {
        succeeded(tags, clock.instant());
      }
    }
  }

  @Override
  public synchronized void ended(String job, ZonedDateTime due, Outcome outcome, Duration took) {
    Counter.builder("lawtally.nights")
        .description("Nights that came to an end")
        .tag("job", job)
        .tag("outcome", word(outcome))
        .register(registry)
        .increment();
    if (outcome == Outcome.DONE || outcome == Outcome.RED) {
      wasGood(job, clock.instant());
    }
  }

  /** When nights last ended well, before this process began. */
  synchronized void rememberNights(List<Night> newestFirst) {
    for (Night night : newestFirst) {
      boolean good = night.outcome().filter(o -> o == Outcome.DONE || o == Outcome.RED).isPresent();
      if (good
          && night.finishedAt().isPresent()
          && !gauges.containsKey(GOOD_NIGHT + Tags.of("job", night.job()))) {
        wasGood(night.job(), ZonedDateTime.parse(night.finishedAt().get()).toInstant());
      }
    }
  }

  private void wasGood(String job, Instant moment) {
    set(
        GOOD_NIGHT,
        "When a night last ended with every open year in order",
        SECONDS,
        Tags.of("job", job),
        moment.getEpochSecond());
  }

  private void lastRun(Tags tags, RunRow run, Duration took) {
    double seconds = took.toMillis() / 1000.0;
    set(
        "lawtally.run",
        "How long the last run took that had something to do",
        SECONDS,
        tags,
        seconds);
    rows(tags, "read", run.rowsRead());
    rows(tags, "counted", run.rowsCounted());
    rows(tags, "rejected", run.rowsRejected());
    if (seconds > 0 && run.rowsRead().isPresent()) {
      set(
          "lawtally.run.rows.per.second",
          "Rows that the last run read, over all of its time",
          "",
          tags,
          run.rowsRead().get() / seconds);
    }
  }

  private void rows(Tags tags, String kind, Optional<Long> count) {
    count.ifPresent(
        rows -> set("lawtally.run.rows", "Rows of the last run", "", tags.and("kind", kind), rows));
  }

  private void succeeded(Tags tags, Instant moment) {
    set(
        SUCCESS,
        "When the year was last known to be up to date",
        SECONDS,
        tags,
        moment.getEpochSecond());
  }

  private void set(String name, String description, String unit, Tags tags, double value) {
    gauges
        .computeIfAbsent(
            name + tags,
            key -> {
              AtomicReference<Double> held = new AtomicReference<>(value);
              Gauge.builder(name, held, AtomicReference::get)
                  .description(description)
                  .baseUnit(unit.isEmpty() ? null : unit)
                  .tags(tags)
                  .register(registry);
              return held;
            })
        .set(value);
  }

  private static Tags tags(JobYear year) {
    return Tags.of("job", year.job(), "year", Integer.toString(year.year()));
  }

  private static String outcome(YearEnd end) {
    return end instanceof YearEnd.Ran ran ? word(ran.result().outcome()) : kind(end);
  }

  private static String kind(YearEnd end) {
    if (end instanceof YearEnd.NotThere) {
      return "not_there";
    }
    return end instanceof YearEnd.Broken
        ? "failed"
        : end.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
