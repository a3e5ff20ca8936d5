package lawtally.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.core.rolling.RollingFileAppender;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import lawtally.batch.Session;
import lawtally.batch.Session.JobYear;
import lawtally.batch.SmallTown;
import lawtally.batch.Wish;
import lawtally.batch.home.Home;
import lawtally.batch.run.Progress;
import lawtally.batch.run.Tuning;
import lawtally.definition.Definitions;
import lawtally.definition.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The log, for people and for a server that collects logs. */
class LoggingTest {
  @TempDir private Path folder;

  @AfterEach
  void closeTheLog() {
    Logging.quiet();
  }

  private Path logs() {
    return folder.resolve(".lawtally/logs");
  }

  private void run() throws IOException {
    SmallTown town = SmallTown.in(folder).goodYear();
    JobYear year = new JobYear("enforcement", 2020);
    Session.Settings settings =
        new Session.Settings(
            new Home(town.home()),
            Optional.empty(),
            "a test",
            Clock.systemUTC(),
            Tuning.usual(),
            Duration.ofSeconds(1));
    try (Session session = Session.open(settings, List.of(year))) {
      Wish wish = new Wish(Optional.of("复核"), "tester", Language.ZH, "test");
      session.run(Definitions.load(town.home()), year, wish, Progress.SILENT);
    }
  }

  private List<JsonNode> lines() throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(logs().resolve("lawtally.log"))) {
      lines.add(new JsonMapper().readTree(line));
    }
    return lines;
  }

  private static Map<String, String> facts(JsonNode line) {
    Map<String, String> facts = new TreeMap<>();
    for (JsonNode pair : line.path("kvpList")) {
      pair.properties().forEach(fact -> facts.put(fact.getKey(), fact.getValue().asText()));
    }
    return facts;
  }

  @Test
  void everyLineOfARunIsJsonWithTheFactsOfItsStep() throws Exception {
    Logging.to(logs(), LogFormat.JSON);
    run();

    List<JsonNode> lines = lines();
    assertThat(lines).allMatch(line -> line.has("timestamp") && line.has("level"));
    List<Map<String, String>> steps =
        lines.stream().map(LoggingTest::facts).filter(f -> f.containsKey("step")).toList();
    assertThat(steps)
        .extracting(step -> step.get("step"))
        .containsExactly("intake", "tally", "cross_check", "indicators", "render", "publish");
    assertThat(steps.get(1))
        .containsEntry("job", "enforcement")
        .containsEntry("year", "2020")
        .containsEntry("run", "1")
        .containsEntry("revision", "r001")
        .containsEntry("read", "125")
        .containsEntry("rejected", "0")
        .containsKeys("millis", "rows_per_second");
    assertThat(lines)
        .anyMatch(line -> line.path("formattedMessage").asText().contains("step tally in"));
  }

  @Test
  void whateverIsLoggedStaysOneLineOfJson() throws Exception {
    Logging.to(logs(), LogFormat.JSON);
    var log = LoggerFactory.getLogger("lawtally.test");
    log.warn("\"样本\"\n\ttab \u0001 \\ {}", "引号\"");
    log.error("failed", new IllegalStateException("外\n\"", new IOException((String) null)));

    assertThat(lines()).hasSize(2);
    assertThat(lines().get(0).get("formattedMessage").asText())
        .isEqualTo("\"样本\"\n\ttab \u0001 \\ 引号\"");
    assertThat(lines().get(1).get("throwable").get("message").asText()).isEqualTo("外\n\"");
  }

  @Test
  void forPeopleItIsALineAStepWithCountsAndRates() throws Exception {
    Logging.to(logs(), LogFormat.TEXT);
    run();

    assertThat(Files.readAllLines(logs().resolve("lawtally.log")))
        .anyMatch(
            line ->
                line.matches(
                    ".* INFO .*: run 1 enforcement 2020 r001: step tally in \\d+ ms, "
                        + "read=125 rejected=0 slices=\\d+ rows_per_second=\\d+"));
  }

  @Test
  void isItsOwnersAloneBeforeAndAfterARoll() throws Exception {
    Logging.to(logs(), LogFormat.TEXT);
    LoggerFactory.getLogger("lawtally.test").info("before");
    if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context
        && context.getLogger(Logger.ROOT_LOGGER_NAME).getAppender("file")
            instanceof RollingFileAppender<?> file) {
      file.rollover();
    }
    LoggerFactory.getLogger("lawtally.test").info("after");

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(logs())))
        .isEqualTo("rwx------");
    try (Stream<Path> files = Files.list(logs())) {
      List<Path> all = files.toList();
      assertThat(all)
          .containsExactlyInAnyOrder(
              logs().resolve("lawtally.log"), logs().resolve("lawtally.1.log"));
      for (Path file : all) {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
            .as(file.toString())
            .isEqualTo("rw-------");
      }
    }
  }

  @Test
  void theFormatIsASettingOfTheEnvironment() {
    assertThat(LogFormat.of(Map.of())).contains(LogFormat.TEXT);
    assertThat(LogFormat.of(Map.of("LAWTALLY_LOG_FORMAT", "json"))).contains(LogFormat.JSON);
    assertThat(LogFormat.of(Map.of("LAWTALLY_LOG_FORMAT", "xml"))).isEmpty();
  }
}
