package lawtally.storm;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The database of one home, as a process is told of it and as a test looks into it.
 *
 * @param environment what the program is started with
 */
record Keeper(Map<String, String> environment, DataSource source) {

  /** Which of the two kinds. */
  enum Kind {
    EMBEDDED {
      @Override
      Keeper of(Path home) {
        String url = "jdbc:h2:file:" + home.resolve(".lawtally/db/lawtally") + ";IFEXISTS=TRUE";
        return new Keeper(Map.of(), new DriverManagerDataSource(url, "sa", ""));
      }
    },
    SERVER {
      @Override
      Keeper of(Path home) {
        return by(server().getPort());
      }
    };

    /** A database for a home that has none yet. */
    abstract Keeper of(Path home);
  }

  private static @Nullable EmbeddedPostgres postgres;

  /** One for all tests of this machine; it goes with it. */
  static synchronized EmbeddedPostgres server() {
    if (postgres == null) {
      try {
        postgres = EmbeddedPostgres.builder().start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return postgres;
  }

  /**
   * A new database of the server.
   *
   * @param port by which the program reaches the server; a test looks directly
   */
  static Keeper by(int port) {
    String name = "t" + UUID.randomUUID().toString().replace("-", "");
    new JdbcTemplate(server().getPostgresDatabase()).execute("create database " + name);
    return new Keeper(
        Map.of("LAWTALLY_DB_URL", url(port, name), "LAWTALLY_DB_USER", "postgres"),
        new DriverManagerDataSource(url(server().getPort(), name), "postgres", ""));
  }

  private static String url(int port, String name) {
    return "jdbc:postgresql://localhost:" + port + "/" + name;
  }
}
