package lawtally.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import lawtally.store.RunRow.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;

/** The table {@code run}: one row for each attempt to publish a revision. */
public final class Runs {
  private final JdbcClient jdbc;

  public Runs(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Facts of a run that are known before it starts.
   *
   * @param comparedWith the run of the revision before, if there is one
   */
  public record NewRun(
      String job,
      int year,
      String fingerprint,
      int revision,
      String reason,
      String startedBy,
      String startedAt,
      String software,
      String language,
      Optional<Long> comparedWith) {}

  public RunRow create(NewRun run) {
    KeyHolder key = new GeneratedKeyHolder();
    jdbc.sql(
            """
            insert into run (job, stat_year, fingerprint, revision, status, reason, started_by,
                             started_at, software, lang, compared_with)
            values (?, ?, ?, ?, 'RUNNING', ?, ?, ?, ?, ?, ?)
            """)
        .params(
            run.job(),
            run.year(),
            run.fingerprint(),
            run.revision(),
            run.reason(),
            run.startedBy(),
            run.startedAt(),
            run.software(),
            run.language(),
            run.comparedWith().orElse(null))
        .update(key, "id");
    return byId(key.getKeyAs(Long.class).longValue()).orElseThrow();
  }

  public Optional<RunRow> byId(long id) {
    return jdbc.sql("select * from run where id = ?").param(id).query(Runs::row).optional();
  }

  /** Newest first. */
  public List<RunRow> of(String job, int year) {
    return jdbc.sql("select * from run where job = ? and stat_year = ? order by id desc")
        .params(job, year)
        .query(Runs::row)
        .list();
  }

  /** Newest first, of all jobs and years. */
  public List<RunRow> all() {
    return jdbc.sql("select * from run order by id desc").query(Runs::row).list();
  }

  /** The newest revision in {@code output/}, red or not. */
  public Optional<RunRow> newestFinished(String job, int year) {
    return of(job, year).stream().filter(RunRow::finished).findFirst();
  }

  /** The newest revision that is not red. */
  public Optional<RunRow> newestPublished(String job, int year) {
    return of(job, year).stream().filter(r -> r.status() == Status.PUBLISHED).findFirst();
  }

  /**
   * The runs of which Spring Batch knows.
   *
   * @param parameter by which it knows them
   */
  public List<Long> withBatchRows(String parameter) {
    return jdbc
        .sql(
            """
            select distinct parameter_value from batch_job_execution_params
            where parameter_name = ?
            """)
        .param(parameter)
        .query(String.class)
        .list()
        .stream()
        .map(Long::valueOf)
        .toList();
  }

  /** Drops all that a run given up has found: only that there was one is remembered. */
  public void forgetFindings(long id) {
    for (String table :
        List.of("figure", "cell", "loser", "cross_check", "issue", "slice_result", "slice")) {
      jdbc.sql("delete from " + table + " where run = ?").param(id).update();
    }
  }

  /** From now on only the figures of a revision are there. */
  public void prune(long id, RunRow.Pruned pruned) {
    jdbc.sql("update run set pruned_by = ?, pruned_at = ? where id = ?")
        .params(pruned.by(), pruned.at(), id)
        .update();
    for (String table : List.of("cell", "loser", "cross_check", "issue", "slice_result", "slice")) {
      jdbc.sql("delete from " + table + " where run = ?").param(id).update();
    }
  }

  public void mark(long id, Status status) {
    jdbc.sql("update run set status = ? where id = ?").params(status.name(), id).update();
  }

  /** What the run found, known once figures are made. */
  public void note(long id, String gate, long checkable, long agreeing) {
    jdbc.sql("update run set gate = ?, checkable = ?, agreeing = ? where id = ?")
        .params(gate, checkable, agreeing, id)
        .update();
  }

  /** What is going to be published; by it a run that died knows its bundle again. */
  public void noteManifest(long id, String sha256) {
    jdbc.sql("update run set manifest = ? where id = ?").params(sha256, id).update();
  }

  public void noteRows(long id, long read, long counted, long rejected) {
    jdbc.sql("update run set rows_read = ?, rows_counted = ?, rows_rejected = ? where id = ?")
        .params(read, counted, rejected, id)
        .update();
  }

  public void finish(long id, Status status, String finishedAt, String manifestSha256) {
    jdbc.sql("update run set status = ?, finished_at = ?, manifest = ? where id = ?")
        .params(status.name(), finishedAt, manifestSha256, id)
        .update();
  }

  private static RunRow row(ResultSet rs, int number) throws SQLException {
    return new RunRow(
        rs.getLong("id"),
        rs.getString("job"),
        rs.getInt("stat_year"),
        rs.getString("fingerprint"),
        rs.getInt("revision"),
        Status.valueOf(rs.getString("status")),
        rs.getString("reason"),
        rs.getString("started_by"),
        rs.getString("started_at"),
        Optional.ofNullable(rs.getString("finished_at")),
        rs.getString("software"),
        rs.getString("lang"),
        Optional.ofNullable(rs.getString("gate")),
        Optional.ofNullable(rs.getObject("checkable", Integer.class)),
        Optional.ofNullable(rs.getObject("agreeing", Integer.class)),
        Optional.ofNullable(rs.getString("manifest")),
        Optional.ofNullable(rs.getObject("rows_read", Long.class)),
        Optional.ofNullable(rs.getObject("rows_counted", Long.class)),
        Optional.ofNullable(rs.getObject("rows_rejected", Long.class)),
        Optional.ofNullable(rs.getObject("compared_with", Long.class)),
        pruned(rs.getString("pruned_by"), rs.getString("pruned_at")));
  }

  private static Optional<RunRow.Pruned> pruned(@Nullable String by, @Nullable String at) {
    return by == null || at == null ? Optional.empty() : Optional.of(new RunRow.Pruned(by, at));
  }
}
