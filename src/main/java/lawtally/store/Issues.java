package lawtally.store;

import java.util.ArrayList;
import java.util.List;
import lawtally.definition.Severity;
import lawtally.intake.Issue;
import lawtally.intake.Place;
import org.springframework.jdbc.core.JdbcTemplate;

/** Places of issues. Each stage of a run (intake, a slice, cross-check) replaces its own. */
public final class Issues {
  private static final String SEPARATOR = "\u001f";
  private static final int LONGEST = 4000;

  private final JdbcTemplate jdbc;

  public Issues(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  public void replace(long run, String stage, List<Issue> issues) {
    jdbc.update("delete from issue where run = ? and stage = ?", run, stage);
    List<Numbered> rows = new ArrayList<>();
    for (Issue issue : issues) {
      rows.add(new Numbered(rows.size(), issue));
    }
    jdbc.batchUpdate(
        """
        insert into issue (run, stage, number, severity, rule, field, file, record, line,
                           byte_offset, byte_length, arguments)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        rows,
        500,
        (ps, r) -> {
          Issue i = r.issue();
          ps.setLong(1, run);
          ps.setString(2, stage);
          ps.setInt(3, r.number());
          ps.setString(4, i.severity().name());
          ps.setString(5, i.rule());
          ps.setString(6, i.field());
          ps.setInt(7, i.place().file());
          ps.setLong(8, i.place().record());
          ps.setLong(9, i.place().line());
          ps.setLong(10, i.place().offset());
          ps.setInt(11, i.place().length());
          ps.setString(12, joined(i.arguments()));
        });
  }

  /** By file, record, then order of finding. */
  public List<Issue> of(long run) {
    return jdbc.query(
        """
        select severity, rule, field, file, record, line, byte_offset, byte_length, arguments
        from issue where run = ? order by file, record, stage, number
        """,
        (rs, n) ->
            new Issue(
                Severity.valueOf(rs.getString(1)),
                rs.getString(2),
                new Place(rs.getInt(4), rs.getLong(5), rs.getLong(6), rs.getLong(7), rs.getInt(8)),
                rs.getString(3),
                split(rs.getString(9))),
        run);
  }

  /**
   * Each argument ends with the mark, so that one empty argument is not none; long ones are cut.
   */
  private static String joined(List<String> arguments) {
    int longest = LONGEST / Math.max(1, arguments.size()) - 1;
    StringBuilder all = new StringBuilder();
    for (String argument : arguments) {
      all.append(argument, 0, Math.min(argument.length(), longest)).append(SEPARATOR);
    }
    return all.toString();
  }

  private static List<String> split(String text) {
    return text.isEmpty()
        ? List.of()
        : List.of(text.substring(0, text.length() - 1).split(SEPARATOR, -1));
  }

  private record Numbered(int number, Issue issue) {}
}
