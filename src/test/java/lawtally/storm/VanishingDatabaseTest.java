package lawtally.storm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** The server's database goes away: in mid-run, or before anything has begun. */
class VanishingDatabaseTest {
  private static final String[] GONE = {"cli.database-lost", "cli.database-unreachable"};

  @TempDir private Path folder;

  private BusyYear year() {
    return BusyYear.plain(folder.resolve("year"), 300);
  }

  private static Ended run(BusyYear town, Map<String, String> environment) {
    return Program.built()
        .start(environment, "run", "--year", "2020", "--home", town.home().toString())
        .end();
  }

  /** Breaks a run at such shares of all that it tells its database. */
  private void breakAt(List<Double> shares, boolean forGood) throws IOException {
    BusyYear year = year();
    try (Wire wire = new Wire(Keeper.server().getPort())) {
      BusyYear whole = year.again(folder.resolve("whole"));
      assertThat(run(whole, Keeper.by(wire.port()).environment()).code()).isZero();
      Published undisturbed = Published.in(whole.home());
      long all = wire.passed();
      for (double share : shares) {
        String story = "the wire broke after " + (long) (share * all) + " of " + all + " bytes";
        BusyYear town = year.again(folder.resolve("at" + share));
        Keeper keeper = Keeper.by(wire.port());
        wire.mend((long) (share * all), forGood);
        Words.requireFailure(run(town, keeper.environment()), GONE);
        wire.mend(Long.MAX_VALUE, false);
        Ended ended = run(town, keeper.environment());
        assertThat(ended.code()).as("%s, then %s", story, ended).isZero();
        Published published = Published.in(town.home());
        published.requireSameAs(undisturbed, story);
        new Books(town, keeper).requireOrder(published.began());
      }
    }
  }

  @Test
  @Tag("storm")
  void aRunWhoseConnectionsBreakSaysSoAndTheNextOneFinishesIt() throws Exception {
    breakAt(List.of(0.3, 0.62, 0.93), false);
  }

  @Test
  @Tag("storm")
  void aServerThatStaysAwayForAWhileIsWaitedForByNobody() throws Exception {
    breakAt(List.of(0.2, 0.5, 0.8, 0.97), true);
  }

  @Test
  @Tag("storm")
  void whereverTheConnectionsBreak() throws Exception {
    Random random = new Random(Long.getLong("storm.seed", 20201231));
    breakAt(
        random.doubles(Integer.getInteger("storm.kills", 40), 0.1, 0.97).boxed().toList(), false);
  }

  @Test
  void aDatabaseThatCannotBeHadIsNamedWithTheSettingThatNamesIt() throws Exception {
    BusyYear town = BusyYear.plain(folder.resolve("year"), 50);
    int port = Keeper.server().getPort();
    refused(town, "jdbc:postgresql://localhost:" + closedPort() + "/x", "cli.database-unreachable");
    refused(town, "jdbc:postgresql://localhost:" + port + "/nosuch", "cli.database-missing");
    demandPasswordOf("clerk");
    refused(town, "jdbc:postgresql://localhost:" + port + "/postgres", "cli.database-login");
  }

  private static void refused(BusyYear town, String url, String key) {
    Map<String, String> environment =
        Map.of(
            "LAWTALLY_DB_URL",
            url,
            "LAWTALLY_DB_USER",
            key.endsWith("login") ? "clerk" : "postgres",
            "LAWTALLY_DB_PASSWORD",
            "wrong-secret");
    for (String command : List.of("run", "history")) {
      Ended ended =
          Program.built()
              .start(environment, command, "--year", "2020", "--home", town.home().toString())
              .end();
      Words.requireFailure(ended, key);
      assertThat(ended.said()).contains("LAWTALLY_DB_URL", url).doesNotContain("wrong-secret");
    }
  }

  private static int closedPort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** The server of the tests trusts everybody else. */
  private static void demandPasswordOf(String user) throws IOException {
    JdbcTemplate jdbc = new JdbcTemplate(Keeper.server().getPostgresDatabase());
    jdbc.execute("create user " + user + " password 'secret'");
    Path rules = Path.of(jdbc.queryForObject("show hba_file", String.class));
    Files.writeString(rules, "host all " + user + " all scram-sha-256\n" + Files.readString(rules));
    jdbc.execute("select pg_reload_conf()");
  }
}
