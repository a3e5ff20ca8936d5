package lawtally.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lawtally.batch.RunResult.Outcome;
import lawtally.batch.home.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Years of nights must not fill the disk with what is in no use any more. */
class EmbeddedFileTest {
  @TempDir private Path folder;

  @Test
  void aRunGivesBackTheRoomThatTheDatabaseDoesNotUse() throws IOException {
    SmallTown town = SmallTown.in(folder).goodYear();
    new NightRun(town).run();
    Path file = Path.of(new Home(town.home()).database() + ".mv.db");
    new NightRun(town)
        .inDatabase(
            jdbc -> {
              jdbc.execute("create table ballast (n bigint primary key, text varchar)");
              jdbc.execute(
                  """
                  insert into ballast
                  select x, random_uuid() || random_uuid() || random_uuid()
                  from system_range(1, 100000)
                  """);
            });
    long full = Files.size(file);
    new NightRun(town).inDatabase(jdbc -> jdbc.execute("drop table ballast"));
    assertThat(Files.size(file)).isGreaterThan(EmbeddedFile.WORTH_IT);

    assertThat(new NightRun(town).because("再来一次").run().outcome()).isEqualTo(Outcome.PUBLISHED);
    assertThat(Files.size(file)).isLessThan(full / 4);
    assertThat(new NightRun(town).run().outcome()).isEqualTo(Outcome.NOTHING_TO_DO);
  }
}
