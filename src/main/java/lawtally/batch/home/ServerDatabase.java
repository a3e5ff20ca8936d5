package lawtally.batch.home;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * A PostgreSQL server that several processes may share, in place of the embedded database.
 *
 * @param url {@code jdbc:postgresql://host/database}
 * @param user empty: the driver's own choice
 * @param password empty: none, or what {@code .pgpass} says
 */
public record ServerDatabase(String url, String user, String password) {
  /** Settings in the environment. */
  public static final String URL = "LAWTALLY_DB_URL";

  private static final String USER = "LAWTALLY_DB_USER";
  private static final String PASSWORD = "LAWTALLY_DB_PASSWORD";
  private static final String PASSWORD_FILE = "LAWTALLY_DB_PASSWORD_FILE";
  private static final String SCHEME = "jdbc:postgresql:";

  /** What PostgreSQL keeps of a connection's name. */
  private static final int LONGEST_NAME = 63;

  /**
   * What the environment says; empty for the embedded database.
   *
   * @throws IllegalArgumentException if the URL is none of PostgreSQL
   * @throws IOException if the file of the password cannot be read
   */
  public static Optional<ServerDatabase> of(Map<String, String> environment) throws IOException {
    String url = environment.getOrDefault(URL, "").strip();
    if (url.isEmpty()) {
      return Optional.empty();
    }
    String full = url.startsWith("postgresql:") ? "jdbc:" + url : url;
    if (!full.startsWith(SCHEME)) {
      throw new IllegalArgumentException(URL);
    }
    return Optional.of(
        new ServerDatabase(full, environment.getOrDefault(USER, ""), password(environment)));
  }

  private static String password(Map<String, String> environment) throws IOException {
    String file = environment.getOrDefault(PASSWORD_FILE, "");
    return file.isEmpty()
        ? environment.getOrDefault(PASSWORD, "")
        : Files.readString(Path.of(file), StandardCharsets.UTF_8).strip();
  }

  /** A connection beside the pool. */
  Connection connect(String name) throws DatabaseLostException {
    Properties properties = new Properties();
    if (!user.isEmpty()) {
      properties.setProperty("user", user);
    }
    if (!password.isEmpty()) {
      properties.setProperty("password", password);
    }
    properties.setProperty("tcpKeepAlive", "true");
    properties.setProperty(
        "ApplicationName", name.substring(0, Math.min(name.length(), LONGEST_NAME)));
    try {
      return DriverManager.getConnection(url, properties);
    } catch (SQLException e) {
      throw new DatabaseLostException(e);
    }
  }

  /**
   * An environment for a program that is none of ours. An address that holds a password stays, but
   * without it: to go on as if there were none would lead to the embedded database.
   */
  public static Map<String, String> withoutPasswords(Map<String, String> environment) {
    Map<String, String> without = new TreeMap<>(environment);
    List.of(PASSWORD, PASSWORD_FILE, "PGPASSWORD", "PGPASSFILE").forEach(without::remove);
    without.computeIfPresent(URL, (name, url) -> masked(url));
    return without;
  }

  /** Without the password, so that it may stand in a log. */
  @Override
  public String toString() {
    return masked(url);
  }

  private static String masked(String url) {
    return url.replaceAll("(?i)(password=)[^&]*", "$1…").replaceAll("(//[^/:@]*:)[^/@]*@", "$1…@");
  }
}
