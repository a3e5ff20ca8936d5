package lawtally.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import lawtally.batch.Session.JobYear;
import lawtally.batch.home.Home;
import lawtally.batch.home.ServerDatabase;
import lawtally.batch.run.Progress;
import lawtally.batch.run.Tuning;
import lawtally.batch.step.SliceStep;
import lawtally.definition.Definitions;
import lawtally.definition.Language;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Runs 2020 of a small town as the program does, at a fixed hour. */
final class NightRun {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2021-01-20T02:30:00Z"), ZoneOffset.UTC);
  static final JobYear YEAR = new JobYear("enforcement", 2020);

  private final Path home;
  private Tuning tuning = new Tuning(2_000, 10, 2);
  private SliceStep.WriterSeam seam = SliceStep.WriterSeam.NONE;
  private String software = "LawTally test";
  private Optional<String> reason = Optional.empty();
  private Clock clock = CLOCK;
  private Optional<ServerDatabase> server = Optional.empty();

  NightRun(SmallTown town) {
    this(town.home());
  }

  NightRun(Path home) {
    this.home = home;
  }

  NightRun tuned(long sliceSize, int chunk, int threads) {
    tuning = new Tuning(sliceSize, chunk, threads);
    return this;
  }

  NightRun with(SliceStep.WriterSeam fault) {
    seam = fault;
    return this;
  }

  NightRun at(Clock hour) {
    clock = hour;
    return this;
  }

  /** With a server's database in place of the embedded one. */
  NightRun on(ServerDatabase database) {
    server = Optional.of(database);
    return this;
  }

  NightRun by(String program) {
    software = program;
    return this;
  }

  NightRun because(String why) {
    reason = Optional.of(why);
    return this;
  }

  RunResult run() {
    return run(Progress.SILENT);
  }

  /** Keeps what a person is told beside the steps, in Chinese. */
  RunResult run(List<String> told) {
    return run(
        new Progress() {
          @Override
          public void done(Stage stage, List<Long> counts) {}

          @Override
          public void meter(long done, long all) {}

          @Override
          public void remark(String key, Object... arguments) {
            told.add(Language.ZH.say(key, arguments));
          }
        });
  }

  private RunResult run(Progress progress) {
    Definitions definitions = Definitions.load(home);
    try (Session session = Session.open(settings(), List.of(YEAR), seam)) {
      return session.run(definitions, YEAR, wish(), progress);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Wish wish() {
    return new Wish(reason, "tester", Language.ZH, software);
  }

  Session.Settings settings() {
    return new Session.Settings(
        new Home(home), server, "a test", clock, tuning, Duration.ofMillis(50));
  }

  /** Looks into the database, or puts something there, between two runs. */
  void inDatabase(Consumer<JdbcTemplate> work) {
    try (ConfigurableApplicationContext context =
        Database.open(new Home(home).database(), server, clock, SliceStep.WriterSeam.NONE)) {
      work.accept(new JdbcTemplate(context.getBean(DataSource.class)));
    }
  }

  /** Every file of the published bundle, by path, in full. */
  static TreeMap<String, byte[]> content(Path bundle) {
    TreeMap<String, byte[]> content = new TreeMap<>();
    try (Stream<Path> all = Files.walk(bundle)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        content.put(bundle.relativize(file).toString(), Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return content;
  }
}
