package lawtally.store;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All that is remembered, over one data source. */
public record Store(
    Runs runs,
    Files files,
    Slices slices,
    Issues issues,
    Decisions decisions,
    FigureRows figures,
    RunSteps steps,
    YearEvents years,
    Nights nights,
    Checkpoint checkpoint) {

  public static Store over(DataSource source) {
    JdbcTemplate template = new JdbcTemplate(source);
    JdbcClient client = JdbcClient.create(template);
    return new Store(
        new Runs(client),
        new Files(template),
        new Slices(template),
        new Issues(template),
        new Decisions(template),
        new FigureRows(template),
        new RunSteps(client),
        new YearEvents(client),
        new Nights(client),
        new Checkpoint(template));
  }
}
