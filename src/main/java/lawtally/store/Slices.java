package lawtally.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lawtally.intake.Slice;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The plan of slices, written once a run, and their results: one row a slice. */
public final class Slices {
  private final JdbcTemplate template;
  private final JdbcClient jdbc;

  public Slices(JdbcTemplate template) {
    this.template = template;
    this.jdbc = JdbcClient.create(template);
  }

  /**
   * What a slice came to.
   *
   * @param consumed bytes read; must equal the slice's length
   * @param cells {@code Tally.encode()}
   * @param counts row balance by file, as {@link CountsText} writes it
   */
  public record Result(
      String name,
      long consumed,
      String cells,
      String counts,
      String keyFile,
      long keyLength,
      String keyChecksum) {}

  /** Replaces the plan and drops all results. */
  public void plan(long run, List<Slice> slices) {
    template.update("delete from slice_result where run = ?", run);
    template.update("delete from slice where run = ?", run);
    template.batchUpdate(
        "insert into slice (run, name, length, plan) values (?, ?, ?, ?)",
        slices,
        500,
        (ps, s) -> {
          ps.setLong(1, run);
          ps.setString(2, s.name());
          ps.setLong(3, s.length());
          ps.setString(4, encode(s));
        });
  }

  public List<Slice> planned(long run) {
    return jdbc.sql("select name, plan from slice where run = ? order by name")
        .param(run)
        .query((rs, n) -> decode(rs.getString(1), rs.getString(2)))
        .list();
  }

  public Optional<Slice> planned(long run, String name) {
    return jdbc.sql("select name, plan from slice where run = ? and name = ?")
        .params(run, name)
        .query((rs, n) -> decode(rs.getString(1), rs.getString(2)))
        .optional();
  }

  /** Puts a slice's results in the place of earlier ones. */
  public void replace(long run, Result r) {
    jdbc.sql("delete from slice_result where run = ? and name = ?").params(run, r.name()).update();
    jdbc.sql(
            """
            insert into slice_result (run, name, consumed, cells, counts, key_file, key_length,
                                      key_checksum)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            run,
            r.name(),
            r.consumed(),
            r.cells(),
            r.counts(),
            r.keyFile(),
            r.keyLength(),
            r.keyChecksum())
        .update();
  }

  public List<Result> results(long run) {
    return jdbc.sql("select * from slice_result where run = ? order by name")
        .param(run)
        .query(
            (rs, n) ->
                new Result(
                    rs.getString("name"),
                    rs.getLong("consumed"),
                    rs.getString("cells"),
                    rs.getString("counts"),
                    rs.getString("key_file"),
                    rs.getLong("key_length"),
                    rs.getString("key_checksum")))
        .list();
  }

  /** The runs that have slices. */
  public List<Long> runs() {
    return jdbc.sql("select distinct run from slice").query(Long.class).list();
  }

  /** Drops plan and results of a run that is over: only what restarts it needs them. */
  public void forget(long run) {
    plan(run, List.of());
  }

  private static String encode(Slice slice) {
    StringBuilder out = new StringBuilder();
    for (Slice.Segment s : slice.segments()) {
      out.append(s.file()).append(' ').append(s.offset()).append(' ').append(s.length());
      out.append(' ').append(s.firstLine()).append(' ').append(s.firstRecord()).append('\n');
    }
    return out.toString();
  }

  private static Slice decode(String name, String plan) {
    List<Slice.Segment> segments = new ArrayList<>();
    for (String line : plan.split("\n")) {
      if (line.isEmpty()) {
        continue;
      }
      String[] p = line.split(" ");
      segments.add(
          new Slice.Segment(
              Integer.parseInt(p[0]),
              Long.parseLong(p[1]),
              Long.parseLong(p[2]),
              Long.parseLong(p[3]),
              Long.parseLong(p[4])));
    }
    return new Slice(name, segments);
  }
}
