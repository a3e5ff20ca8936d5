package lawtally.batch.home;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import lawtally.definition.Sha256;

/**
 * A lock of PostgreSQL, on a connection of its own: it goes with the connection, and so with its
 * process, however that ends. Holds across all servers of one database.
 */
public final class AdvisoryLock implements RunLock {
  private static final int SECONDS = 10;

  private final Connection connection;

  private AdvisoryLock(Connection connection) {
    this.connection = connection;
  }

  /**
   * Takes the lock at once or not at all.
   *
   * @param what is locked, the same words for everybody
   * @param holder who asks, in words: shown to others while the lock is held
   * @throws BusyException if another process has it
   * @throws IOException if the server cannot be reached
   */
  public static AdvisoryLock take(ServerDatabase server, String what, String holder)
      throws IOException {
    return take(server, what, holder, "select pg_try_advisory_lock(?)");
  }

  /** The same, but several may have it together, as long as nobody has it alone. */
  public static AdvisoryLock share(ServerDatabase server, String what, String holder)
      throws IOException {
    return take(server, what, holder, "select pg_try_advisory_lock_shared(?)");
  }

  private static AdvisoryLock take(ServerDatabase server, String what, String holder, String sql)
      throws IOException {
    Connection connection = server.connect(holder);
    boolean taken = false;
    try {
      long key = key(what);
      taken = tryToTake(connection, key, sql);
      if (!taken) {
        throw new BusyException(holderOf(connection, key));
      }
      return new AdvisoryLock(connection);
    } catch (SQLException e) {
      throw new DatabaseLostException(e);
    } finally {
      if (!taken) {
        quietly(connection);
      }
    }
  }

  private static boolean tryToTake(Connection connection, long key, String sql)
      throws SQLException {
    try (PreparedStatement ask = connection.prepareStatement(sql)) {
      ask.setLong(1, key);
      try (ResultSet answer = ask.executeQuery()) {
        return answer.next() && answer.getBoolean(1);
      }
    }
  }

  /** What the holder's connection calls itself. */
  private static String holderOf(Connection connection, long key) throws SQLException {
    String sql =
        """
        select a.application_name from pg_locks l join pg_stat_activity a on a.pid = l.pid
        where l.locktype = 'advisory' and l.granted and l.objsubid = 1
          and l.classid = ? and l.objid = ?
          and l.database = (select oid from pg_database where datname = current_database())
        """;
    try (PreparedStatement ask = connection.prepareStatement(sql)) {
      // The server keeps the two halves of the key apart, as numbers without a sign.
      ask.setLong(1, key >>> 32);
      ask.setLong(2, key & 0xFFFF_FFFFL);
      try (ResultSet answer = ask.executeQuery()) {
        return answer.next() ? answer.getString(1) : "";
      }
    }
  }

  /** 64 bits of a hash: two things of one key would only keep each other waiting. */
  private static long key(String what) {
    return ByteBuffer.wrap(
            Sha256.digest().digest(("lawtally " + what).getBytes(StandardCharsets.UTF_8)))
        .getLong();
  }

  @Override
  public void requireHeld() throws IOException {
    try {
      if (!connection.isValid(SECONDS)) {
        throw new DatabaseLostException(new SQLException("the connection of the lock is gone"));
      }
    } catch (SQLException e) {
      throw new DatabaseLostException(e);
    }
  }

  @Override
  public void close() {
    quietly(connection);
  }

  /** The lock goes with the connection, whether it can still say good-bye or not. */
  private static void quietly(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      // Then it was gone already.
    }
  }
}
