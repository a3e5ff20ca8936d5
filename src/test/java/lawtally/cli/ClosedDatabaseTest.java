package lawtally.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import lawtally.batch.SmallTown;
import lawtally.batch.home.Home;
import lawtally.definition.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded database is closed while a run goes on. */
class ClosedDatabaseTest {
  @TempDir private Path folder;

  /** Closes the database of a home when a step has told of its end, before it is committed. */
  private static final class Closing extends PrintStream {
    private final Path database;
    private final String message;

    Closing(ByteArrayOutputStream to, Path home, String message) {
      super(to, true, StandardCharsets.UTF_8);
      this.database = new Home(home).database();
      this.message = message;
    }

    @Override
    public void println(String line) {
      super.println(line);
      if (line.startsWith(message)) {
        String url = "jdbc:h2:file:" + database + ";DB_CLOSE_ON_EXIT=FALSE";
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
            Statement statement = connection.createStatement()) {
          statement.execute("shutdown immediately");
        } catch (SQLException e) {
          throw new IllegalStateException(e);
        }
      }
    }
  }

  private static byte[] figures(Path home) throws IOException {
    return Files.readAllBytes(home.resolve("output/enforcement/2020/latest/indicators.csv"));
  }

  @Test
  void theRunSaysSoWithoutAStackTraceAndTheNextOneFinishesIt() throws Exception {
    Path undisturbed = SmallTown.in(folder.resolve("undisturbed")).goodYear().home();
    assertThat(Call.at(undisturbed, "run", "--year", "2020").code()).isEqualTo(Exit.DONE);
    for (String step : new String[] {"intake", "indicators"}) {
      Path home = SmallTown.in(folder.resolve(step)).goodYear().home();
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      String message = Language.ZH.say("cli.stage." + step, "\u0000").split("\u0000")[0];
      PrintStream closing = new Closing(err, home, message);
      Console console = new Console(closing, closing, Language.ZH, false);
      int code = LawTally.run(console, "run", "--year", "2020", "--home", home.toString());
      String said = err.toString(StandardCharsets.UTF_8);
      assertThat(code).as(said).isEqualTo(Exit.FAILED);
      assertThat(said).contains(Language.ZH.say("cli.database-lost")).doesNotContain("\tat ");
      Call next = Call.at(home, "run", "--year", "2020");
      assertThat(next.code()).as(next.err()).isEqualTo(Exit.DONE);
      assertThat(figures(home)).isEqualTo(figures(undisturbed));
    }
  }
}
