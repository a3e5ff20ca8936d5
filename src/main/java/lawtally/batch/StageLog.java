package lawtally.batch;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    steps.replace(
        run.id(),
        new RunSteps.Step(name, OffsetDateTime.now(clock).withNano(0).toString(), millis, counts));
    LOG.info(
        "run {} {} {} {}: step {} in {} ms, {}{}",
        run.id(),
        run.job(),
        run.year(),
        run.revisionName(),
        name,
        millis,
        named(stage, counts),
        rate(stage, counts, millis));
    onTerminal.done(stage, counts);
  }

  @Override
  public void meter(long done, long all) {
    onTerminal.meter(done, all);
  }

  private static String named(Stage stage, List<Long> counts) {
    List<String> names = stage.counts();
    return IntStream.range(0, Math.min(names.size(), counts.size()))
        .mapToObj(i -> names.get(i) + "=" + counts.get(i))
        .collect(Collectors.joining(" "));
  }

  /** Rows a second, where rows were read. */
  private static String rate(Stage stage, List<Long> counts, long millis) {
    return stage == Stage.TALLY && millis > 0
        ? " rows_per_second=" + counts.get(0) * 1000 / millis
        : "";
  }
}
