package lawtally.batch;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.FileAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lawtally.batch.RunResult.Outcome;
import lawtally.batch.step.SliceStep;
import lawtally.planted.PlantedTown;
import lawtally.planted.Sweep;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a run that fails leaves behind, exit messages and stack traces too, names nobody. */
class PersonalDataOnFailureTest {
  @TempDir private Path folder;
  private final FileAppender<ILoggingEvent> log = new FileAppender<>();
  private Level level = Level.WARN;
  private SmallTown town;

  @BeforeEach
  void plant() {
    town = PlantedTown.plant(SmallTown.in(folder.resolve("town")).goodYear(), "penalties");
    // Else Boot would set up its own log in place of this one.
    System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    level = context.getLogger(Logger.ROOT_LOGGER_NAME).getLevel();
    context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.WARN);
    PatternLayoutEncoder encoder = new PatternLayoutEncoder();
    encoder.setContext(context);
    encoder.setPattern("%msg%n%ex{full}");
    encoder.start();
    log.setContext(context);
    log.setFile(folder.resolve("test.log").toString());
    log.setEncoder(encoder);
    log.start();
    context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(log);
  }

  @AfterEach
  void stopLogging() {
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    context.getLogger(Logger.ROOT_LOGGER_NAME).detachAppender(log);
    context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(level);
    log.stop();
  }

  /** Fails on a slice whose rows have been understood. */
  private static final SliceStep.WriterSeam IN_MID_TALLY =
      (slice, writer) ->
          chunk -> {
            throw new IllegalStateException("the writer failed");
          };

  @Test
  void inMidTallyAtTheDatabaseAndAtRender() throws IOException {
    fails(new NightRun(town).with(IN_MID_TALLY));
    new NightRun(town)
        .inDatabase(
            jdbc -> jdbc.execute("alter table issue add constraint few check (line < 2) nocheck"));
    fails(new NightRun(town));
    new NightRun(town).inDatabase(jdbc -> jdbc.execute("alter table issue drop constraint few"));
    Files.createDirectories(town.home().resolve("output"));
    Files.writeString(town.home().resolve("output/enforcement"), "a file in the way of a folder");
    fails(new NightRun(town));

    Sweep sweep = new Sweep();
    for (String part : new String[] {"db", "runs", "locks"}) {
      sweep.folder(town.home().resolve(".lawtally").resolve(part));
    }
    new NightRun(town)
        .inDatabase(
            jdbc ->
                jdbc.queryForList("script", String.class)
                    .forEach(line -> sweep.text("script", line)));
    sweep.bytes("log", Files.readAllBytes(folder.resolve("test.log")));
    assertThat(sweep.found()).isEmpty();
    assertThat(Files.readString(folder.resolve("test.log"))).contains("the writer failed", "FEW");
  }

  private static void fails(NightRun night) {
    assertThat(night.run().outcome()).isEqualTo(Outcome.FAILED);
  }
}
