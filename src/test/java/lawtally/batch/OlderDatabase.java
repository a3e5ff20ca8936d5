package lawtally.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import lawtally.batch.home.Home;
import lawtally.batch.home.ServerDatabase;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The database of a town as the second version of its tables had it: the rows that this version
 * knew, and nothing of what came later.
 */
final class OlderDatabase {
  /** In an order in which they can be filled. */
  private static final List<String> TABLES =
      List.of(
          "batch_job_instance",
          "batch_job_execution",
          "batch_job_execution_params",
          "batch_job_execution_context",
          "batch_step_execution",
          "batch_step_execution_context",
          "run",
          "run_file",
          "run_definition",
          "slice",
          "slice_result",
          "issue",
          "cross_check",
          "loser",
          "cell",
          "figure");

  private final Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();

  private OlderDatabase() {}

  /** What a town's embedded database holds today. */
  static OlderDatabase of(SmallTown town) {
    OlderDatabase older = new OlderDatabase();
    new NightRun(town)
        .inDatabase(
            jdbc ->
                TABLES.forEach(
                    table -> older.rows.put(table, jdbc.queryForList("select * from " + table))));
    return older;
  }

  /** Puts it in the place of the embedded database. */
  void replace(SmallTown town) {
    Path database = new Home(town.home()).database();
    try {
      Files.delete(database.resolveSibling(database.getFileName() + ".mv.db"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    inFile(town, jdbc -> fill(jdbc.getDataSource()));
  }

  /** Looks into the file as it is: nobody brings it up to date. */
  static void inFile(SmallTown town, Consumer<JdbcTemplate> work) {
    String url = "jdbc:h2:file:" + new Home(town.home()).database();
    SingleConnectionDataSource source = new SingleConnectionDataSource(url, "sa", "", true);
    try {
      work.accept(new JdbcTemplate(source));
    } finally {
      source.destroy();
    }
  }

  /** Puts it into an empty database of a server. */
  void fill(ServerDatabase server) {
    SingleConnectionDataSource source =
        new SingleConnectionDataSource(server.url(), server.user(), server.password(), true);
    try {
      fill(source);
    } finally {
      source.destroy();
    }
  }

  private void fill(DataSource source) {
    Flyway.configure()
        .dataSource(source)
        .locations("classpath:lawtally/store/migration")
        .target("2")
        .load()
        .migrate();
    JdbcTemplate jdbc = new JdbcTemplate(source);
    rows.forEach((table, all) -> all.forEach(row -> insert(jdbc, table, row)));
    jdbc.execute("alter table run alter column id restart with " + (rows.get("run").size() + 1));
    for (String sequence : List.of("job_instance", "job_execution", "step_execution")) {
      jdbc.execute("alter sequence batch_" + sequence + "_seq restart with 1000");
    }
  }

  /** Only into the columns that the table had then. */
  private static void insert(JdbcTemplate jdbc, String table, Map<String, Object> row) {
    List<String> columns =
        jdbc.queryForList(
            "select lower(column_name) from information_schema.columns where lower(table_name) = ?",
            String.class,
            table);
    Map<String, Object> known = new LinkedHashMap<>();
    row.forEach(
        (name, value) -> {
          if (columns.contains(name.toLowerCase(Locale.ROOT))) {
            known.put(name, value);
          }
        });
    Collection<Object> values = known.values();
    jdbc.update(
        "insert into %s (%s) values (%s)"
            .formatted(
                table,
                String.join(", ", known.keySet()),
                values.stream().map(v -> "?").collect(Collectors.joining(", "))),
        values.toArray());
  }
}
