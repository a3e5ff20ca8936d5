package lawtally.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The same migrations and the same promises on PostgreSQL: a change of URL, as the house says. */
class StoreOnPostgresTest extends StoreTest {
  private static EmbeddedPostgres postgres;

  @BeforeAll
  static void start() throws IOException {
    postgres = EmbeddedPostgres.builder().start();
  }

  @AfterAll
  static void stop() throws IOException {
    postgres.close();
  }

  @Override
  DataSource emptied() {
    String name = "t" + UUID.randomUUID().toString().replace("-", "");
    new JdbcTemplate(postgres.getPostgresDatabase()).execute("create database " + name);
    SingleConnectionDataSource source =
        new SingleConnectionDataSource(postgres.getJdbcUrl("postgres", name), "postgres", "", true);
    return Emptied.migrated(source);
  }
}
