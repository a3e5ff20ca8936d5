package lawtally.schedule.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import lawtally.batch.InventedEnd;
import lawtally.batch.RunResult;
import lawtally.batch.Session.JobYear;
import lawtally.batch.YearEnd;
import lawtally.definition.Fault;
import lawtally.definition.Label;
import lawtally.schedule.NightWatch;
import lawtally.store.Nights.Night;
import lawtally.store.Nights.Outcome;
import lawtally.store.RunRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a monitoring server gets to see while the clock does its work. */
class LookoutTest {
  private static final String JOB = "enforcement";
  private static final JobYear YEAR = new JobYear(JOB, 2020);
  private static final ZonedDateTime DUE =
      ZonedDateTime.of(2021, 1, 20, 2, 30, 0, 0, ZoneId.of("Asia/Shanghai"));

  private final HttpClient client = HttpClient.newHttpClient();
  private Instant now = DUE.toInstant().minusSeconds(3_600);
  private Lookout lookout;

  @BeforeEach
  void anyFreePort() throws IOException {
    lookout = Lookout.open(0, "LawTally test", new SetClock());
  }

  @AfterEach
  void close() {
    lookout.close();
  }

  /** Shows the time that a test has set. */
  private final class SetClock extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  @Test
  void tellsWhenAJobIsDueAndWhatRuns() throws Exception {
    told(watch -> watch.planned(JOB, DUE));
    JsonNode before = health(200);
    assertThat(before.get("status").asText()).isEqualTo("up");
    assertThat(before.get("version").asText()).isEqualTo("LawTally test");
    assertThat(job(before).get("next_due").asText()).isEqualTo("2021-01-20T02:30:00+08:00");
    assertThat(job(before).has("running")).isFalse();

    now = DUE.toInstant().plusSeconds(2);
    told(watch -> watch.planned(JOB, DUE.plusDays(1)));
    told(watch -> watch.began(JOB, DUE));
    told(watch -> watch.yearBegan(YEAR));
    JsonNode running = job(health(200)).get("running");
    assertThat(running.get("due").asText()).isEqualTo("2021-01-20T02:30:00+08:00");
    assertThat(running.get("since").asText()).isEqualTo("2021-01-19T18:30:02Z");
    assertThat(running.get("year").asInt()).isEqualTo(2020);

    told(watch -> watch.ended(JOB, DUE, Outcome.RED, Duration.ofSeconds(9)));
    JsonNode after = job(health(200));
    assertThat(after.has("running")).isFalse();
    assertThat(after.get("last_outcome").asText()).as("a draft is no failure").isEqualTo("red");
    assertThat(after.get("last_due").asText()).isEqualTo("2021-01-20T02:30:00+08:00");
  }

  @Test
  void isUnwellFromANightThatFailedToTheNextThatDoesNot() throws Exception {
    night(DUE, Outcome.FAILED);
    JsonNode failed = health(503);
    assertThat(failed.get("status").asText()).isEqualTo("down");
    assertThat(job(failed).get("troubles").get(0).asText()).isEqualTo("night-failed");

    night(DUE.plusDays(1), Outcome.DONE);
    assertThat(job(health(200)).get("troubles")).isEmpty();
  }

  @Test
  void isUnwellWhenADueTimePassesWithoutANight() throws Exception {
    told(watch -> watch.planned(JOB, DUE));
    now = DUE.toInstant().plus(JobSight.PATIENCE);
    health(200);
    now = now.plusSeconds(1);
    assertThat(job(health(503)).get("troubles").get(0).asText()).isEqualTo("overdue");
  }

  @Test
  void aJobThatWaitsForAnotherIsNotOverdue() throws Exception {
    told(watch -> watch.planned(JOB, DUE));
    told(watch -> watch.began("other", DUE.minusHours(1)));
    now = DUE.toInstant().plusSeconds(3_600);
    health(200);
    told(watch -> watch.ended("other", DUE.minusHours(1), Outcome.DONE, Duration.ofHours(2)));
    health(503);
  }

  @Test
  void aDelayedNightThatAnotherServerPassedIsNotOverdue() throws Exception {
    told(watch -> watch.planned(JOB, DUE.plusDays(1)));
    told(watch -> watch.delayed(JOB, DUE, new IOException("the database does not answer")));
    now = DUE.toInstant().plusSeconds(601);
    health(503);
    told(watch -> watch.doneElsewhere(JOB, DUE));
    assertThat(job(health(200)).has("delayed_due")).isFalse();
  }

  @Test
  void aNightThatCannotBeBegunIsOverdueUntilItIs() throws Exception {
    told(watch -> watch.planned(JOB, DUE.plusDays(1)));
    told(watch -> watch.delayed(JOB, DUE, new IOException("the database does not answer")));
    health(200);
    now = DUE.toInstant().plusSeconds(601);
    assertThat(job(health(503)).get("delayed_due").asText()).contains("02:30");
    told(watch -> watch.began(JOB, DUE));
    health(200);
  }

  @Test
  void faultyDefinitionsAreSeenBeforeTheNightIsMissed() throws Exception {
    told(watch -> watch.faulty(List.of(new Fault("jobs/a/job.yaml", 1, "", Label.of("样本")))));
    assertThat(health(200).get("definitions").asText()).isEqualTo("faulty");
    told(NightWatch::mended);
    assertThat(health(200).get("definitions").asText()).isEqualTo("good");
  }

  @Test
  void remembersWhatWasBeforeItBegan() throws Exception {
    NightBoard board = new NightBoard(new SetClock());
    board.remember(
        List.of(
            night("2021-01-20T02:30:00+08:00", Optional.empty()),
            night("2021-01-19T02:30:00+08:00", Optional.of(Outcome.FAILED)),
            night("2021-01-18T02:30:00+08:00", Optional.of(Outcome.DONE))));
    JobSight.Last last = board.view().jobs().get(JOB).last().orElseThrow();
    assertThat(last.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(board.view().isWell()).isFalse();

    Meters meters = new Meters(new SetClock());
    meters.rememberNights(
        List.of(
            night("2021-01-20T02:30:00+08:00", Optional.of(Outcome.FAILED)),
            night("2021-01-19T02:30:00+08:00", Optional.of(Outcome.RED))));
    assertThat(meters.text())
        .contains("lawtally_last_good_night_timestamp_seconds{job=\"enforcement\"} 1.6109949E9");
    meters.remember(
        List.of(InventedEnd.row(RunRow.Status.FAILED), InventedEnd.row(RunRow.Status.PUBLISHED)));
    assertThat(meters.text())
        .contains(
            "lawtally_last_success_timestamp_seconds{job=\"enforcement\",year=\"2020\"} 1.61110986E9");
  }

  @Test
  void metricsTellOfRunsRowsAndDueTimes() throws Exception {
    told(watch -> watch.planned(JOB, DUE));
    now = DUE.toInstant().plusSeconds(10);
    told(
        watch -> watch.yearEnded(YEAR, ran(RunResult.Outcome.PUBLISHED), Duration.ofMillis(2_500)));
    told(
        watch ->
            watch.yearEnded(YEAR, ran(RunResult.Outcome.NOTHING_TO_DO), Duration.ofMillis(90)));
    told(watch -> watch.yearEnded(YEAR, new YearEnd.Broken(new IOException()), Duration.ZERO));
    told(watch -> watch.ended(JOB, DUE, Outcome.FAILED, Duration.ofSeconds(3)));

    HttpResponse<String> response = get("/metrics");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("text/plain; version=0.0.4");
    String year = "{job=\"enforcement\",year=\"2020\"}";
    String kind = "{job=\"enforcement\",kind=\"rejected\",year=\"2020\"}";
    assertThat(response.body().lines())
        .contains(
            "lawtally_runs_total{job=\"enforcement\",outcome=\"published\"} 1.0",
            "lawtally_runs_total{job=\"enforcement\",outcome=\"nothing_to_do\"} 1.0",
            "lawtally_runs_total{job=\"enforcement\",outcome=\"failed\"} 1.0",
            "lawtally_nights_total{job=\"enforcement\",outcome=\"failed\"} 1.0",
            "lawtally_run_seconds" + year + " 2.5",
            "lawtally_run_rows_per_second" + year + " 50.0",
            "lawtally_run_rows" + kind + " 5.0",
            "lawtally_last_success_timestamp_seconds" + year + " 1.61108101E9",
            "lawtally_next_due_timestamp_seconds{job=\"enforcement\"} 1.611081E9")
        .anyMatch(line -> line.startsWith("jvm_memory_used_bytes{"))
        .anyMatch(line -> line.startsWith("process_uptime_seconds "));

    told(watch -> watch.gone(JOB));
    assertThat(get("/metrics").body()).doesNotContain("enforcement");
  }

  @Test
  void answersNothingElse() throws Exception {
    assertThat(get("/").statusCode()).isEqualTo(404);
    assertThat(get("/health/../metrics/x").statusCode()).isEqualTo(404);
    // Not too long: of what the server does not read, it drains so much before it closes.
    HttpResponse<String> posted =
        send(request("/metrics").POST(HttpRequest.BodyPublishers.ofString("x".repeat(1_000))));
    assertThat(posted.statusCode()).isEqualTo(405);
    assertThat(posted.headers().firstValue("Allow")).contains("GET, HEAD");
    HttpResponse<String> head =
        send(request("/health").method("HEAD", HttpRequest.BodyPublishers.noBody()));
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
  }

  @Test
  void isForThisMachineAloneAndForOneServerAPort() {
    assertThat(lookout.address().getAddress().isLoopbackAddress()).isTrue();
    assertThatThrownBy(() -> Lookout.open(lookout.address().getPort(), "second", Clock.systemUTC()))
        .isInstanceOf(BindException.class);
  }

  private void night(ZonedDateTime due, Outcome outcome) {
    told(watch -> watch.began(JOB, due));
    told(watch -> watch.ended(JOB, due, outcome, Duration.ofSeconds(1)));
  }

  private static Night night(String due, Optional<Outcome> outcome) {
    return new Night(
        JOB, due, "a server", due, outcome.map(o -> "2021-01-19T02:35:00+08:00"), outcome);
  }

  private static YearEnd ran(RunResult.Outcome outcome) {
    return InventedEnd.of(outcome, Path.of("output"));
  }

  private void told(Consumer<NightWatch> event) {
    lookout.watches().forEach(event);
  }

  private JsonNode health(int status) throws Exception {
    HttpResponse<String> response = get("/health");
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    return new JsonMapper().readTree(response.body());
  }

  private static JsonNode job(JsonNode health) {
    assertThat(health.get("jobs").get(0).get("job").asText()).isEqualTo(JOB);
    return health.get("jobs").get(0);
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send(request(path).GET());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(
        URI.create("http://127.0.0.1:" + lookout.address().getPort() + path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(
        request.timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofString());
  }
}
