package lawtally.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import lawtally.batch.SmallTown;
import lawtally.batch.home.Home;
import lawtally.batch.home.OsLock;
import lawtally.intake.survey.ArchiveObjects;
import lawtally.report.bundle.Disk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Old revisions go only when somebody says yes, and every command understands that they went. */
class PruneCommandTest {
  @TempDir private Path folder;

  private Call lawtally(String... arguments) {
    return Call.at(folder, arguments);
  }

  private Path bundle(String revision) {
    return folder.resolve("output/enforcement/2020").resolve(revision);
  }

  private void keep(String retention) throws IOException {
    Path job = folder.resolve("jobs/enforcement/job.yaml");
    Files.writeString(job, Files.readString(job) + "\nretention: " + retention + "\n");
  }

  private void threeRevisions() {
    SmallTown town = SmallTown.in(folder).goodYear();
    lawtally("run", "--year", "2020");
    town.penalties("2020/区民政局/处罚.csv", "区民政局", 401, 3);
    lawtally("run", "--year", "2020");
    town.penalties("2020/区民政局/处罚.csv", "区民政局", 401, 4);
    lawtally("run", "--year", "2020");
    assertThat(bundle("r003")).isDirectory();
  }

  @Test
  void nothingGoesWithoutAYesAndOldRevisionsGoWithOne() throws IOException {
    threeRevisions();
    assertThat(lawtally("prune", "--yes").err()).contains("没有写 retention", "全部版本都保留");
    keep("{ revisions: 2 }");
    assertThat(lawtally("run", "--year", "2020").err()).as("no new revision").contains("没有变化");

    Call list = lawtally("prune");
    assertThat(list.code()).isZero();
    assertThat(list.out()).contains("2020 年 r001", "已发布").doesNotContain("r002", "r003");
    assertThat(list.err()).contains("什么也没有删除", "--yes", "指标数");
    assertThat(bundle("r001")).isDirectory();

    Call done = lawtally("prune", "--yes", "--by", "样本甲");
    assertThat(done.err()).contains("已清理 1 个版本");
    assertThat(bundle("r001")).doesNotExist();
    assertThat(bundle("r002")).isDirectory();
    assertThat(lawtally("history").out()).contains("已清理（", "样本甲");
    assertThat(lawtally("show", "1").out()).contains("已清理", "处罚台账.csv");
    Call trace = lawtally("trace", "penalties.decided", "--year", "2020", "--revision", "r1");
    assertThat(trace.code()).isEqualTo(Exit.WRONG_USE);
    assertThat(trace.out()).isEmpty();
    assertThat(trace.err()).contains("2020 年 r001 已于", "由 样本甲 清理", "指标数");
    assertThat(lawtally("trace", "penalties.decided", "--year", "2020", "--revision", "r2").code())
        .isZero();
    assertThat(lawtally("run", "--year", "2020").err()).contains("没有变化", "r003");
    assertThat(lawtally("finalise", "--year", "2020", "--revision", "r1", "--by", "乙").code())
        .isEqualTo(Exit.WRONG_USE);
    assertThat(lawtally("prune", "--yes").err()).contains("没有到期的版本");
  }

  @Test
  void aSignedRevisionAndAClosedYearStayAndItIsSaid() throws IOException {
    threeRevisions();
    keep("{ revisions: 1 }");
    lawtally("finalise", "--year", "2020", "--revision", "r1", "--by", "样本局长");
    JsonNode plan = new JsonMapper().readTree(lawtally("prune", "--json").out());
    assertThat(plan.get("removed").asBoolean()).isFalse();
    assertThat(plan.get("revisions")).hasSize(1);
    assertThat(plan.get("revisions").get(0).get("revision").asText()).isEqualTo("r002");
    assertThat(plan.get("kept").get(0).get("why").asText()).isEqualTo("signed");
    assertThat(plan.get("archive").get("objects").asInt()).isPositive();

    lawtally("close", "--year", "2020", "--by", "样本甲");
    Call closed = lawtally("prune", "--yes");
    assertThat(closed.out()).contains("r001 已到期，但它是定稿", "r002 已到期，但该年度已封账", "open --year 2020");
    assertThat(bundle("r002")).isDirectory();
  }

  @Test
  void aYearThatIsBeingRunIsNotPruned() throws IOException {
    threeRevisions();
    keep("{ revisions: 1 }");
    Path lock = new Home(folder).runLock("enforcement", 2020);
    try (OsLock run = OsLock.await(lock, "a night", Duration.ZERO, Clock.systemUTC())) {
      run.requireHeld();
      Call busy = lawtally("prune", "--yes");
      assertThat(busy.code()).isEqualTo(Exit.BUSY);
      assertThat(busy.err()).contains("a night");
    }
    assertThat(bundle("r001")).isDirectory();
  }

  /** As when LAWTALLY_DB_URL was forgotten, and an embedded database of old is still there. */
  @Test
  void inAnotherDatabaseThanTheBundlesTheArchiveStays() throws IOException {
    threeRevisions();
    Path archive = folder.resolve(".lawtally/archive");
    List<ArchiveObjects.Stored> all = ArchiveObjects.in(archive);
    Disk.delete(folder.resolve(".lawtally/db"));
    keep("{ revisions: 1 }");
    lawtally("run", "--year", "2020");

    Call done = lawtally("prune", "--yes");
    assertThat(done.code()).isZero();
    assertThat(done.err())
        .contains("不认识的版本", "enforcement/2020/r001", "LAWTALLY_DB_URL")
        .doesNotContain("没有多余的存档文件");
    assertThat(ArchiveObjects.in(archive)).containsAll(all);
    assertThat(lawtally("prune", "--json").out()).contains("\"unknown\"", "enforcement/2020/r002");
  }
}
