package lawtally.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lawtally.batch.home.BusyException;
import lawtally.batch.home.ServerDatabase;
import lawtally.planted.PlantedTown;
import lawtally.planted.Sweep;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** The same nights on a server's database, which several processes may share. */
class ServerDatabaseTest {
  private static EmbeddedPostgres postgres;

  @TempDir Path folder;

  @BeforeAll
  static void start() throws IOException {
    postgres = EmbeddedPostgres.builder().start();
  }

  @AfterAll
  static void stop() throws IOException {
    postgres.close();
  }

  private static ServerDatabase empty() {
    String name = "t" + UUID.randomUUID().toString().replace("-", "");
    new JdbcTemplate(postgres.getPostgresDatabase()).execute("create database " + name);
    return new ServerDatabase(postgres.getJdbcUrl("postgres", name), "postgres", "");
  }

  @Test
  void nothingOfAPersonReachesTheServer() {
    SmallTown town = SmallTown.in(folder.resolve("planted")).goodYear();
    NightRun night = new NightRun(PlantedTown.plant(town, "penalties")).on(empty());
    assertThat(night.run().cause()).isEmpty();
    Sweep sweep = new Sweep();
    night.inDatabase(jdbc -> sweepTables(jdbc, sweep));
    assertThat(sweep.found()).isEmpty();
    assertThat(sweep.size()).isGreaterThan(10_000);
  }

  /** Every row of every table, as the server would print it. */
  private static void sweepTables(JdbcTemplate jdbc, Sweep sweep) {
    List<String> tables =
        jdbc.queryForList(
            "select table_name from information_schema.tables where table_schema = 'public'",
            String.class);
    assertThat(tables).contains("issue", "run_file", "batch_step_execution", "slice_result");
    for (String table : tables) {
      String sql = "select cast(t as text) from \"" + table + "\" t";
      jdbc.queryForList(sql, String.class).forEach(row -> sweep.text(table, row));
    }
  }

  @Test
  void aYearOnTheServerIsTheYearOfTheEmbeddedDatabase() {
    NightRun embedded = new NightRun(SmallTown.in(folder.resolve("a")).goodYear());
    NightRun served = new NightRun(SmallTown.in(folder.resolve("b")).goodYear()).on(empty());
    RunResult here = embedded.run();
    RunResult there = served.run();
    assertThat(there.outcome()).isEqualTo(RunResult.Outcome.PUBLISHED);
    assertThat(NightRun.content(there.bundle().orElseThrow()))
        .containsExactlyEntriesOf(NightRun.content(here.bundle().orElseThrow()));
    assertThat(served.run().outcome()).isEqualTo(RunResult.Outcome.NOTHING_TO_DO);
  }

  @Test
  void aServersDatabaseOfTheSecondVersionGoesOnWhereItWas() {
    SmallTown town = SmallTown.in(folder).goodYear();
    RunResult first = new NightRun(town).run();
    ServerDatabase server = empty();
    OlderDatabase.of(town).fill(server);
    RunResult again = new NightRun(town).on(server).run();
    assertThat(again.outcome()).isEqualTo(RunResult.Outcome.NOTHING_TO_DO);
    assertThat(again.run()).isEqualTo(first.run());
    town.penalties("2020/区民政局/处罚.csv", "区民政局", 401, 5);
    RunResult changed = new NightRun(town).on(server).run();
    assertThat(changed.run().revision()).isEqualTo(2);
    assertThat(changed.run().comparedWith()).hasValue(first.run().id());
  }

  @Test
  void aBackupOfTheHomeFitsTheDatabaseThatWasCopiedBefore() throws IOException {
    ServerDatabase server = empty();
    NightRun night = new NightRun(SmallTown.in(folder.resolve("a")).goodYear()).on(server);
    night.run();
    RunResult second = night.because("复核").run();
    ServerDatabase copy = copyOf(server);
    Path file = folder.resolve("backup.zip");
    try (Session session = Session.openAlone(night.settings(), List.of())) {
      assertThat(session.backup(file)).isPositive();
    }
    Path restored = Unpacked.into(folder.resolve("restored"), file);
    assertThat(restored.resolve(".lawtally/db")).doesNotExist();
    RunResult again = new NightRun(SmallTown.at(restored)).on(copy).run();
    assertThat(again.outcome()).isEqualTo(RunResult.Outcome.NOTHING_TO_DO);
    assertThat(again.run()).isEqualTo(second.run());
  }

  /** What a dump and its restoring come to, in terms of SQL. */
  private static ServerDatabase copyOf(ServerDatabase server) {
    String original = server.url().replaceAll("^.*/([^?]*).*$", "$1");
    String name = "c" + original;
    new JdbcTemplate(postgres.getPostgresDatabase())
        .execute("create database " + name + " template " + original);
    return new ServerDatabase(postgres.getJdbcUrl("postgres", name), "postgres", "");
  }

  @Test
  void twoServersDoNotRunOneYearAtTheSameTimeAndTheHolderIsNamed() throws IOException {
    ServerDatabase shared = empty();
    NightRun night = new NightRun(SmallTown.in(folder.resolve("a")).goodYear()).on(shared);
    NightRun other = new NightRun(SmallTown.in(folder.resolve("b")).goodYear()).on(shared);
    try (Session first = Session.open(night.settings(), List.of(NightRun.YEAR))) {
      assertThat(first.store().runs().all()).isEmpty();
      assertThatThrownBy(() -> Session.open(other.settings(), List.of(NightRun.YEAR)))
          .isInstanceOfSatisfying(
              BusyException.class, busy -> assertThat(busy.holder()).isEqualTo("a test"));
      Session.JobYear nextYear = new Session.JobYear("enforcement", 2021);
      Session.open(other.settings(), List.of(nextYear)).close();
    }
    Session.open(other.settings(), List.of(NightRun.YEAR)).close();
  }

  @Test
  void whoRemovesFromTheArchiveIsAloneWithIt() throws IOException {
    ServerDatabase shared = empty();
    NightRun night = new NightRun(SmallTown.in(folder.resolve("a")).goodYear()).on(shared);
    List<Session.JobYear> nextYear = List.of(new Session.JobYear("enforcement", 2021));
    Session.open(night.settings(), List.of()).close();
    try (Session alone = Session.openAlone(night.settings(), List.of())) {
      assertThat(alone.store().runs().all()).isEmpty();
      assertThatThrownBy(() -> Session.open(night.settings(), nextYear))
          .isInstanceOf(BusyException.class);
    }
    try (Session running = Session.open(night.settings(), nextYear)) {
      assertThat(running.store().runs().all()).isEmpty();
      assertThatThrownBy(() -> Session.openAlone(night.settings(), List.of()))
          .isInstanceOfSatisfying(
              BusyException.class, busy -> assertThat(busy.holder()).isEqualTo("a test"));
    }
    Session.openAlone(night.settings(), nextYear).close();
  }

  @Test
  void theEnvironmentNamesTheServer() throws IOException {
    assertThat(ServerDatabase.of(Map.of())).isEmpty();
    assertThat(ServerDatabase.of(Map.of("LAWTALLY_DB_URL", "postgresql://db/law")))
        .contains(new ServerDatabase("jdbc:postgresql://db/law", "", ""));
    assertThatThrownBy(() -> ServerDatabase.of(Map.of("LAWTALLY_DB_URL", "jdbc:oracle:thin:@db")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPasswordIsNeverPrinted() {
    assertThat(new ServerDatabase("jdbc:postgresql://db/law?password=geheim&ssl=true", "u", "p"))
        .hasToString("jdbc:postgresql://db/law?password=…&ssl=true");
  }
}
