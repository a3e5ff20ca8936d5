package lawtally.batch;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import lawtally.batch.run.Moment;
import lawtally.batch.run.Progress;
import lawtally.store.RunRow;
import lawtally.store.RunSteps;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * Keeps what each step counted and how long it took: a line in the log and a row in the database.
 * Passes everything on to whoever looks at the terminal.
 */
final class StageLog implements Progress {
  private static final Logger LOG = LoggerFactory.getLogger(StageLog.class);

  private final RunSteps steps;
  private final RunRow run;
  private final Clock clock;
  private final Progress onTerminal;
  private long began;

  StageLog(RunSteps steps, RunRow run, Clock clock, Progress onTerminal) {
    this.steps = steps;
    this.run = run;
    this.clock = clock;
    this.onTerminal = onTerminal;
    this.began = clock.millis();
  }

  @Override
  public synchronized void done(Stage stage, List<Long> counts) {
    long now = clock.millis();
    long millis = now - began;
    began = now;
    String name = stage.name().toLowerCase(Locale.ROOT);
    steps.replace(run.id(), new RunSteps.Step(name, Moment.of(clock), millis, counts));
    log(name, millis, stage.named(counts), stage.rowsPerSecond(counts, millis));
    onTerminal.done(stage, counts);
  }

  /** A line for people, and its facts beside it for a log that is collected. */
  private void log(String step, long millis, Map<String, Long> counts, OptionalLong rate) {
    Map<String, Long> facts = new LinkedHashMap<>(counts);
    rate.ifPresent(rows -> facts.put("rows_per_second", rows));
    LoggingEventBuilder line =
        LOG.atInfo()
            .addKeyValue("run", run.id())
            .addKeyValue("job", run.job())
            .addKeyValue("year", run.year())
            .addKeyValue("revision", run.revisionName())
            .addKeyValue("step", step)
            .addKeyValue("millis", millis);
    facts.forEach(line::addKeyValue);
    line.log(
        "run {} {} {} {}: step {} in {} ms, {}",
        run.id(),
        run.job(),
        run.year(),
        run.revisionName(),
        step,
        millis,
        told(facts));
  }

  @Override
  public void meter(long done, long all) {
    onTerminal.meter(done, all);
  }

  @Override
  public void remark(String key, Object... arguments) {
    onTerminal.remark(key, arguments);
  }

  private static String told(Map<String, Long> named) {
    return named.entrySet().stream()
        .map(count -> count.getKey() + "=" + count.getValue())
        .collect(Collectors.joining(" "));
  }
}
