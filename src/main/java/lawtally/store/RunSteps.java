package lawtally.store;

import java.util.List;
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
        .query(
            (rs, n) ->
                new Step(
                    rs.getString("step"),
                    rs.getString("ended_at"),
                    rs.getLong("millis"),
                    numbers(rs.getString("counts"))))
        .list();
  }

  private static String text(List<Long> counts) {
    return counts.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  private static List<Long> numbers(String text) {
    return Stream.of(text.split(" ")).filter(n -> !n.isEmpty()).map(Long::valueOf).toList();
  }
}
