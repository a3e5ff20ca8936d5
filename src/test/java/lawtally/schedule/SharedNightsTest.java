package lawtally.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import lawtally.batch.Session;
import lawtally.batch.Wish;
import lawtally.batch.home.BusyException;
import lawtally.batch.home.Home;
import lawtally.batch.home.ServerDatabase;
import lawtally.batch.run.Progress;
import lawtally.batch.run.Tuning;
import lawtally.definition.Language;
import lawtally.schedule.NightWork.Claim;
import lawtally.store.Nights.Night;
import lawtally.store.Nights.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several servers at one PostgreSQL: each night has one of them. */
class SharedNightsTest {
  private static final ZonedDateTime FIRST =
      ZonedDateTime.parse("2021-01-20T02:30:00+08:00[Asia/Shanghai]");

  private static EmbeddedPostgres postgres;

  private final World world = new World("2021-01-19T18:30:00Z");

  @TempDir private Path folder;

  @BeforeAll
  static void start() throws IOException {
    postgres = EmbeddedPostgres.builder().start();
  }

  @AfterAll
  static void stop() throws IOException {
    postgres.close();
  }

  private NightShift server(String name) {
    return new NightShift(
        settings(name),
        name,
        new Wish(Optional.empty(), "tester", Language.ZH, "test"),
        Progress.SILENT,
        session -> {});
  }

  private Session.Settings settings(String holder) {
    return new Session.Settings(
        new Home(folder.resolve(holder)),
        Optional.of(
            new ServerDatabase(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "")),
        holder,
        world,
        Tuning.usual(),
        Duration.ofMillis(50));
  }

  private Night night(ZonedDateTime due) throws IOException {
    try (Session session = Session.open(settings("a test"), List.of())) {
      return session
          .store()
          .nights()
          .of("enforcement", due.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME))
          .orElseThrow();
    }
  }

  @Test
  void aNightIsTakenOverFromADeadServerButNotFromALivingOne() throws IOException {
    NightShift one = server("one");
    NightShift two = server("two");
    Claim ofOne = one.claim("enforcement", FIRST).orElseThrow();
    assertThatThrownBy(() -> two.claim("enforcement", FIRST))
        .isInstanceOfSatisfying(
            BusyException.class, busy -> assertThat(busy.holder()).isEqualTo("one"));
    // Its connection breaks, and with it goes the lock; so it would if the process died.
    ofOne.close();
    world.becomes("2021-01-19T18:40:00Z");
    try (Claim ofTwo = two.claim("enforcement", FIRST).orElseThrow()) {
      ofOne.end(Outcome.FAILED);
      assertThat(night(FIRST).finishedAt()).as("the night is two's now").isEmpty();
      ofTwo.end(Outcome.RED);
    }
    assertThat(night(FIRST).server()).isEqualTo("two");
    assertThat(night(FIRST).outcome()).hasValue(Outcome.RED);
    assertThat(one.claim("enforcement", FIRST)).isEmpty();
    assertThat(two.claim("enforcement", FIRST)).isEmpty();
  }

  @Test
  void ofServersThatBeginAtTheSameMomentOnePassesTheNight() throws Exception {
    List<NightShift> servers = List.of(server("one"), server("two"), server("three"));
    CyclicBarrier together = new CyclicBarrier(servers.size());
    ExecutorService threads = Executors.newFixedThreadPool(servers.size());
    try {
      for (int night = 1; night <= 2; night++) {
        ZonedDateTime due = FIRST.plusDays(night);
        List<Callable<Boolean>> starts = new ArrayList<>();
        for (NightShift server : servers) {
          starts.add(
              () -> {
                together.await();
                return passes(server, due);
              });
        }
        int passed = 0;
        for (Future<Boolean> start : threads.invokeAll(starts)) {
          passed += start.get() ? 1 : 0;
        }
        assertThat(passed).as("of night " + night).isEqualTo(1);
        assertThat(night(due).outcome()).hasValue(Outcome.DONE);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static boolean passes(NightShift server, ZonedDateTime due) throws IOException {
    try {
      Optional<Claim> claim = server.claim("enforcement", due);
      if (claim.isEmpty()) {
        return false;
      }
      try (Claim ours = claim.get()) {
        ours.end(Outcome.DONE);
      }
      return true;
    } catch (BusyException e) {
      return false;
    }
  }
}
