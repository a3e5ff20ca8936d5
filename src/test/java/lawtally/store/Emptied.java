package lawtally.store;

import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A fresh database in memory, brought up to date by the migrations themselves. */
final class Emptied {
  static final String HASH = "ab".repeat(32);

  private Emptied() {}

  static DataSource source() {
    return migrated(
        new SingleConnectionDataSource("jdbc:h2:mem:" + UUID.randomUUID(), "sa", "", true));
  }

  static DataSource migrated(DataSource source) {
    Flyway.configure()
        .dataSource(source)
        .locations("classpath:lawtally/store/migration")
        .load()
        .migrate();
    return source;
  }

  static long run(Store store) {
    return run(store, 2020, 1).id();
  }

  static RunRow run(Store store, int year, int revision) {
    return store
        .runs()
        .create(
            new Runs.NewRun(
                "enforcement",
                year,
                HASH,
                revision,
                "",
                "night",
                "2021-01-02T02:30:00+08:00",
                "0.1.0",
                "zh",
                Optional.empty()));
  }
}
