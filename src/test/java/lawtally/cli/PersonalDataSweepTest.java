package lawtally.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import lawtally.batch.SmallTown;
import lawtally.planted.PlantedTown;
import lawtally.planted.Sweep;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nothing of a natural person reaches bundle, log, manifest, database or terminal (rule 10),
 * wherever in a department's files it stands.
 */
class PersonalDataSweepTest {
  @TempDir private static Path home;

  @BeforeAll
  static void plant() {
    PlantedTown.plant(SmallTown.in(home).goodYear());
  }

  private static void clean(Sweep sweep) {
    assertThat(sweep.found()).isEmpty();
    assertThat(sweep.size()).isGreaterThan(1000);
  }

  /** What a run leaves, but for the places that rule 10 names. */
  private static void sweepHome(Sweep sweep) throws IOException, SQLException {
    sweep.folder(home.resolve("output"));
    for (String part : List.of("logs", "db", "locks", "runs")) {
      sweep.folder(home.resolve(".lawtally").resolve(part));
    }
    sweep.text("script", script());
  }

  private static String script() throws SQLException {
    StringBuilder script = new StringBuilder();
    try (Connection connection =
            DriverManager.getConnection(
                "jdbc:h2:file:" + home.resolve(".lawtally/db/lawtally"), "sa", "");
        Statement statement = connection.createStatement();
        ResultSet lines = statement.executeQuery("script")) {
      while (lines.next()) {
        script.append(lines.getString(1)).append('\n');
      }
    }
    return script.toString();
  }

  @Test
  void nothingOfAPersonLeavesTheFiles() throws Exception {
    Sweep sweep = new Sweep();
    for (String command :
        List.of(
            "check --year 2020 --all",
            "run --year 2020 --debug",
            "rerun --year 2020 --reason test --lang en",
            "show 2 --json")) {
      Call call = Call.at(home, command.split(" "));
      assertThat(call.code()).as(command + call.err()).isIn(0, 1);
      sweep.text(command + " out", call.out());
      sweep.text(command + " err", call.err());
    }
    sweepHome(sweep);
    clean(sweep);
  }
}
