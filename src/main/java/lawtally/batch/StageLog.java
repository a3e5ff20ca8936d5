package lawtally.batch;

import java.time.Clock;
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
    OptionalLong rate = stage.rowsPerSecond(counts, millis);
    LOG.info(
        "run {} {} {} {}: step {} in {} ms, {}{}",
        run.id(),
        run.job(),
        run.year(),
        run.revisionName(),
        name,
        millis,
        told(stage.named(counts)),
        rate.isPresent() ? " rows_per_second=" + rate.getAsLong() : "");
    onTerminal.done(stage, counts);
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
