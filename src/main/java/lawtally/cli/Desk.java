package lawtally.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import lawtally.batch.Session;
import lawtally.batch.home.Home;
import lawtally.batch.home.ServerDatabase;
import lawtally.batch.run.Tuning;

/** Where a command works: the home folder and the database that belongs to it. */
final class Desk {
  private final Home home;
  private final Optional<ServerDatabase> server;

  private Desk(Home home, Optional<ServerDatabase> server) {
    this.home = home;
    this.server = server;
  }

  /**
   * @throws WrongUseException if the environment names a database of a kind, or a format of the
   *     log, that we do not know
   */
  static Desk of(LawTally top) throws IOException {
    Home home = top.home();
    if (LogFormat.of(System.getenv()).isEmpty()) {
      throw new WrongUseException(top.console().say("cli.wrong-log-format", LogFormat.SETTING));
    }
    try {
      return new Desk(home, ServerDatabase.of(System.getenv()));
    } catch (IllegalArgumentException e) {
      throw new WrongUseException(top.console().say("cli.wrong-database", ServerDatabase.URL));
    }
  }

  Home home() {
    return home;
  }

  /** Whether the database is a server's. */
  boolean onServer() {
    return server.isPresent();
  }

  /** Whether anything was ever run here: asking must not make a database. */
  boolean hasDatabase() {
    return server.isPresent() || home.hasDatabase();
  }

  /**
   * @param command what is being done, as it was typed
   */
  Session.Settings settings(String command) {
    return new Session.Settings(
        home,
        server,
        "lawtally " + command + " (pid " + ProcessHandle.current().pid() + ", " + user() + ")",
        Clock.systemDefaultZone(),
        Tuning.usual(),
        Session.PATIENCE);
  }

  /** A session that only reads and notes; it runs no year. */
  Session open(String command) throws IOException {
    Logging.to(home.logs());
    return Session.open(settings(command), List.of());
  }

  /** This process, among all that may share a database. */
  static String process() {
    return machine() + " pid " + ProcessHandle.current().pid();
  }

  private static String machine() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      // A name that its own network does not know.
      return "localhost";
    }
  }

  /** Who is at the keyboard, or which account the server gave us. */
  static String user() {
    return System.getProperty("user.name", "");
  }
}
