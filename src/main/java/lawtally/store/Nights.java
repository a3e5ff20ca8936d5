package lawtally.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Due times of schedules and what became of them: by it a server knows what it has missed. */
public final class Nights {
  private final JdbcClient jdbc;

  public Nights(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** How a night ended. */
  public enum Outcome {
    /** Every open year is up to date. */
    DONE,
    /** So it is, but a newest revision is red. */
    RED,
    FAILED,
    /** Another process was at work. */
    BUSY
  }

  /**
   * @param due when the schedule wanted it, ISO-8601 with zone
   * @param server who did it, in words
   * @param finishedAt empty while it goes on, and for ever if its process died
   */
  public record Night(
      String job,
      String due,
      String server,
      String startedAt,
      Optional<String> finishedAt,
      Optional<Outcome> outcome) {}

  /**
   * How a night ended, as who began it notes it.
   *
   * @param server who did it, as at the beginning
   * @param since when it was begun, likewise
   */
  public record End(String server, String since, String at, Outcome outcome) {}

  /**
   * Notes that a night begins; one that was begun before, by a process that died, begins anew. For
   * who has the right to: only he knows that its process died.
   *
   * @return false if it was passed to its end already
   */
  public boolean begin(String job, String due, String server, String at) {
    int again =
        jdbc.sql(
                """
                update night set server = ?, started_at = ?
                where job = ? and due = ? and finished_at is null
                """)
            .params(server, at, job, due)
            .update();
    return again > 0 || insert(job, due, server, at);
  }

  private boolean insert(String job, String due, String server, String at) {
    try {
      jdbc.sql("insert into night (job, due, server, started_at) values (?, ?, ?, ?)")
          .params(job, due, server, at)
          .update();
      return true;
    } catch (DuplicateKeyException e) {
      return false;
    }
  }

  /** A night that another server has taken over since stays as that one says. */
  public void end(String job, String due, End end) {
    jdbc.sql(
            """
            update night set finished_at = ?, outcome = ?
            where job = ? and due = ? and server = ? and started_at = ? and finished_at is null
            """)
        .params(end.at(), end.outcome().name(), job, due, end.server(), end.since())
        .update();
  }

  public Optional<Night> of(String job, String due) {
    return jdbc.sql("select * from night where job = ? and due = ?")
        .params(job, due)
        .query(Nights::night)
        .optional();
  }

  /** Newest first, of all jobs. */
  public List<Night> newest(int count) {
    return jdbc.sql("select * from night order by started_at desc, job limit " + count)
        .query(Nights::night)
        .list();
  }

  /** Newest first, of one job. */
  public List<Night> newest(String job, int count) {
    return jdbc.sql("select * from night where job = ? order by started_at desc limit " + count)
        .param(job)
        .query(Nights::night)
        .list();
  }

  private static Night night(ResultSet rs, int number) throws SQLException {
    return new Night(
        rs.getString("job"),
        rs.getString("due"),
        rs.getString("server"),
        rs.getString("started_at"),
        Optional.ofNullable(rs.getString("finished_at")),
        Optional.ofNullable(rs.getString("outcome")).map(Outcome::valueOf));
  }
}
