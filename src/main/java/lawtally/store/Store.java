package lawtally.store;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All that is remembered, over one data source. */
public record Store(
    Runs runs, Files files, Slices slices, Issues issues, Decisions decisions, FigureRows figures) {

  public static Store over(DataSource source) {
    JdbcTemplate template = new JdbcTemplate(source);
    return new Store(
        new Runs(JdbcClient.create(template)),
        new Files(template),
        new Slices(template),
        new Issues(template),
        new Decisions(template),
        new FigureRows(template));
  }
}
