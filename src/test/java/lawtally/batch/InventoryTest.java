package lawtally.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lawtally.batch.RunResult.Outcome;
import lawtally.batch.home.Home;
import lawtally.report.bundle.Disk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was lost beside the program is told: it must not go on as if nothing had been there. */
class InventoryTest {
  @TempDir private Path folder;
  private final List<String> told = new ArrayList<>();

  @Test
  void aLostDatabaseIsToldByTheRevisionsThatItDoesNotKnow() throws IOException {
    SmallTown town = SmallTown.in(folder).goodYear();
    new NightRun(town).run(told);
    new NightRun(town).because("再来一次").run(told);
    assertThat(told).isEmpty();

    Disk.delete(new Home(town.home()).database().getParent());
    RunResult after = new NightRun(town).run(told);

    assertThat(after.run().revision()).isEqualTo(3);
    assertThat(told)
        .singleElement()
        .asString()
        .contains("output/enforcement/2020 下的 r001、r002 在数据库里没有记录", "定稿、封账", "备份");
  }

  @Test
  void lostBundlesAreToldTheSignedOneByItsMark() throws IOException {
    SmallTown town = SmallTown.in(folder).goodYear();
    new NightRun(town).run(told);
    try (Session session = Session.open(new NightRun(town).settings(), List.of())) {
      new YearBook(session.store(), NightRun.CLOCK).finalise("enforcement", 2020, 1, "样例甲");
    }
    new NightRun(town).because("再来一次").run(told);
    assertThat(told).isEmpty();

    Disk.delete(town.home().resolve("output/enforcement/2020/r001"));
    assertThat(new NightRun(town).run(told).outcome()).isEqualTo(Outcome.NOTHING_TO_DO);
    assertThat(told)
        .singleElement()
        .asString()
        .contains("output/enforcement/2020 下缺少已发布的 r001（定稿）", "备份");
  }

  @Test
  void whatWasPackedBesideIsPackedAgainWithoutARevisionMore() throws IOException {
    SmallTown town = SmallTown.in(folder).goodYear();
    new NightRun(town).run(told);
    Path zip = town.home().resolve("output/enforcement/2020/enforcement-2020-r001.zip");
    byte[] first = Files.readAllBytes(zip);
    Files.delete(zip);

    assertThat(new NightRun(town).run(told).outcome()).isEqualTo(Outcome.NOTHING_TO_DO);

    assertThat(zip).hasBinaryContent(first);
    assertThat(told).isEmpty();
  }

  @Test
  void theNumberOfARevisionThatIsOnlyPackedIsNotGivenAgain() throws IOException {
    SmallTown town = SmallTown.in(folder).goodYear();
    Path year = Files.createDirectories(town.home().resolve("output/enforcement/2020"));
    Files.writeString(year.resolve("enforcement-2020-r004.zip"), "what somebody kept");

    assertThat(new NightRun(town).run(told).run().revision()).isEqualTo(5);

    assertThat(year.resolve("enforcement-2020-r004.zip")).hasContent("what somebody kept");
  }
}
