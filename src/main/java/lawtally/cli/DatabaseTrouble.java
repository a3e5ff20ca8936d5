package lawtally.cli;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import lawtally.batch.home.DatabaseLostException;
import lawtally.batch.home.ServerDatabase;

/**
 * Which message tells of a database that cannot be reached or has gone, by SQLSTATE: a wrong
 * password is put right elsewhere than a server that is down.
 */
final class DatabaseTrouble {
  /** H2: the database is closed, its connection broken, being closed. */
  private static final Set<String> EMBEDDED_CLOSED = Set.of("90098", "90067", "90121", "90007");

  /** What the pool says of a connection that broke while a transaction held it; it has no state. */
  private static final String POOL_CLOSED = "Connection is closed";

  private DatabaseTrouble() {}

  /** The message's key; empty if it is no such trouble. Its argument is {@link #server}. */
  static Optional<String> of(Throwable t) {
    if (t instanceof SQLException sql && sql.getSQLState() != null) {
      return ofState(sql.getSQLState());
    }
    if (t instanceof SQLException sql && POOL_CLOSED.equals(sql.getMessage())) {
      return Optional.of("cli.database-lost");
    }
    boolean told = t.getCause() instanceof SQLException cause && cause.getSQLState() != null;
    boolean lost =
        t instanceof DatabaseLostException || t instanceof SQLTransientConnectionException;
    return lost && !told ? Optional.of("cli.database-lost") : Optional.empty();
  }

  private static Optional<String> ofState(String state) {
    if (state.startsWith("28")) {
      return Optional.of("cli.database-login");
    }
    if (state.equals("3D000")) {
      return Optional.of("cli.database-missing");
    }
    if (state.equals("08001")) {
      return Optional.of("cli.database-unreachable");
    }
    // Class 08, the server is shutting down or starting, the embedded database is closed.
    boolean lost =
        state.startsWith("08") || state.startsWith("57P") || EMBEDDED_CLOSED.contains(state);
    return lost ? Optional.of("cli.database-lost") : Optional.empty();
  }

  /** The server as the environment names it, without a password. */
  static String server() {
    return new ServerDatabase(System.getenv().getOrDefault(ServerDatabase.URL, ""), "", "")
        .toString();
  }
}
