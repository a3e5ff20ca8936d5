package lawtally.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Brings to disk what was committed, before something is done outside of the database that it must
 * know of. A server does so with each commit. H2 keeps commits in memory for half a second and then
 * forces nothing: a killed process would leave a published bundle of which nobody knows.
 */
public final class Checkpoint {
  private final JdbcTemplate jdbc;

  public Checkpoint(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Returns when all commits so far outlive the process, and the machine. */
  public void settle() {
    ConnectionCallback<@Nullable Void> settling =
        connection -> {
          if (isEmbedded(connection)) {
            try (Statement statement = connection.createStatement()) {
              statement.execute("checkpoint sync");
            }
          }
          return null;
        };
    jdbc.execute(settling);
  }

  private static boolean isEmbedded(Connection connection) throws SQLException {
    return connection.getMetaData().getDatabaseProductName().equals("H2");
  }
}
