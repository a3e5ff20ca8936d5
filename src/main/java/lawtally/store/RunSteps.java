package lawtally.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long the steps of a run took and what they counted; a step that runs again replaces its own.
 */
public final class RunSteps {
  private final JdbcClient jdbc;

  public RunSteps(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param name as {@code Progress.Stage} has it
   * @param endedAt ISO-8601 with zone
   * @param millis time that it took in the process that ended it
   */
  public record Step(String name, String endedAt, long millis, List<Long> counts) {}

  public void replace(long run, Step step) {
    jdbc.sql("delete from run_step where run = ? and step = ?").params(run, step.name()).update();
    jdbc.sql("insert into run_step (run, step, ended_at, millis, counts) values (?, ?, ?, ?, ?)")
        .params(run, step.name(), step.endedAt(), step.millis(), text(step.counts()))
        .update();
  }

  /** In no order that may be relied on: several may end in one second. */
  public List<Step> of(long run) {
    return jdbc.sql("select * from run_step where run = ? order by ended_at, step")
        .param(run)
        .query(RunSteps::step)
        .list();
  }

  /** The same, of every run that has any, by its number. */
  public Map<Long, List<Step>> all() {
    Map<Long, List<Step>> all = new HashMap<>();
    jdbc.sql("select * from run_step order by run, ended_at, step")
        .query(
            rs -> {
              all.computeIfAbsent(rs.getLong("run"), run -> new ArrayList<>()).add(step(rs, 0));
            });
    return all;
  }

  private static Step step(ResultSet rs, int number) throws SQLException {
    return new Step(
        rs.getString("step"),
        rs.getString("ended_at"),
        rs.getLong("millis"),
        numbers(rs.getString("counts")));
  }

  private static String text(List<Long> counts) {
    return counts.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  private static List<Long> numbers(String text) {
    return Stream.of(text.split(" ")).filter(n -> !n.isEmpty()).map(Long::valueOf).toList();
  }
}
