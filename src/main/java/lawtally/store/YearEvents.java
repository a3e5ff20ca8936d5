package lawtally.store;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What people decided about a year of a job: closed (封账), opened again, a revision signed (定稿).
 * Only added to, so that it can be told later who did what.
 */
public final class YearEvents {
  private final JdbcClient jdbc;

  public YearEvents(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What was decided. */
  public enum Kind {
    CLOSED,
    OPENED,
    FINALISED
  }

  /**
   * @param revision the revision that was signed; empty but for {@link Kind#FINALISED}
   * @param by the name of who decided
   * @param at ISO-8601 with zone
   */
  public record Event(Kind kind, OptionalInt revision, String by, String at) {}

  public void add(String job, int year, Event event) {
    jdbc.sql(
            """
            insert into year_event (job, stat_year, kind, revision, done_by, done_at)
            values (?, ?, ?, ?, ?, ?)
            """)
        .param(job)
        .param(year)
        .param(event.kind().name())
        .param(event.revision().isPresent() ? event.revision().getAsInt() : null)
        .param(event.by())
        .param(event.at())
        .update();
  }

  /** Oldest first. */
  public List<Event> of(String job, int year) {
    return jdbc.sql(
            """
            select kind, revision, done_by, done_at from year_event
            where job = ? and stat_year = ? order by id
            """)
        .params(job, year)
        .query(
            (rs, n) -> {
              Integer revision = rs.getObject(2, Integer.class);
              return new Event(
                  Kind.valueOf(rs.getString(1)),
                  revision == null ? OptionalInt.empty() : OptionalInt.of(revision),
                  rs.getString(3),
                  rs.getString(4));
            })
        .list();
  }

  /** The closing that holds; empty while the year is open. */
  public Optional<Event> closing(String job, int year) {
    return of(job, year).stream()
        .filter(event -> event.kind() != Kind.FINALISED)
        .reduce((earlier, later) -> later)
        .filter(event -> event.kind() == Kind.CLOSED);
  }

  /** The signing that holds; empty if no revision was signed. */
  public Optional<Event> signing(String job, int year) {
    return of(job, year).stream()
        .filter(event -> event.kind() == Kind.FINALISED)
        .reduce((earlier, later) -> later);
  }
}
