package lawtally.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import lawtally.batch.RunResult.Outcome;
import lawtally.batch.home.Home;
import lawtally.batch.step.SliceStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Years of nights must not fill the disk with what is in no use any more. */
class EmbeddedFileTest {
  @TempDir private Path folder;

  @Test
  void theRoomThatTheDatabaseDoesNotUseIsGivenBack() throws IOException {
    Home home = new Home(SmallTown.in(folder).goodYear().home());
    home.prepare();
    long full;
    try (ConfigurableApplicationContext context =
        Database.open(
            home.database(), Optional.empty(), NightRun.CLOCK, SliceStep.WriterSeam.NONE)) {
      DataSource database = context.getBean(DataSource.class);
      JdbcTemplate jdbc = new JdbcTemplate(database);
      fill(jdbc);
      jdbc.execute("drop table ballast");
      jdbc.execute("checkpoint sync");
      full = Files.size(file(home));
      assertThat(full).isGreaterThan(EmbeddedFile.WORTH_IT);
      EmbeddedFile.of(home).giveBackRoom(database);
    }
    assertThat(Files.size(file(home))).isLessThan(full / 4);
  }

  @Test
  void aRunEndsInOrderWhereTheDatabaseIsLarge() throws IOException {
    SmallTown town = SmallTown.in(folder).goodYear();
    new NightRun(town).run();
    new NightRun(town).inDatabase(EmbeddedFileTest::fill);
    assertThat(Files.size(file(new Home(town.home())))).isGreaterThan(EmbeddedFile.WORTH_IT);

    assertThat(new NightRun(town).because("再来一次").run().outcome()).isEqualTo(Outcome.PUBLISHED);
    assertThat(new NightRun(town).run().outcome()).isEqualTo(Outcome.NOTHING_TO_DO);
    assertThat(new NightRun(town).because("又一次").run().run().revision()).isEqualTo(3);
  }

  private static Path file(Home home) {
    return Path.of(home.database() + ".mv.db");
  }

  private static void fill(JdbcTemplate jdbc) {
    jdbc.execute("create table ballast (n bigint primary key, text varchar)");
    jdbc.execute(
        """
        insert into ballast
        select x, random_uuid() || random_uuid() || random_uuid()
        from system_range(1, 100000)
        """);
  }
}
