package lawtally.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
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

  /** Notes that a night begins; one that was begun before, by a process that died, begins anew. */
  public void begin(String job, String due, String server, String at) {
    jdbc.sql("delete from night where job = ? and due = ?").params(job, due).update();
    jdbc.sql("insert into night (job, due, server, started_at) values (?, ?, ?, ?)")
        .params(job, due, server, at)
        .update();
  }

  public void end(String job, String due, Outcome outcome, String at) {
    jdbc.sql("update night set finished_at = ?, outcome = ? where job = ? and due = ?")
        .params(at, outcome.name(), job, due)
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
