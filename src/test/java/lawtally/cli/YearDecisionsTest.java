package lawtally.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lawtally.batch.SmallTown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 封账 and 定稿: what people decide about a year, and who it was. */
class YearDecisionsTest {
  @TempDir private Path folder;

  private Call lawtally(String... arguments) {
    return Call.at(folder, arguments);
  }

  private SmallTown town() {
    return SmallTown.in(folder).goodYear();
  }

  @Test
  void showTellsTheStepsTheFilesAndWhoSignedIt() throws Exception {
    town();
    lawtally("run", "--year", "2020");
    assertThat(lawtally("finalise", "--year", "2020", "--revision", "r1", "--by", "样本局长").err())
        .contains("2020 年的定稿是 r001（样本局长）");
    Call show = lawtally("show", "1");
    assertThat(show.out()).contains("读取计数", "读入 125 行", "查重核对", "发布", "处罚台账.csv", "由样本局长定稿");
    JsonNode run = new JsonMapper().readTree(lawtally("show", "#1", "--json").out());
    assertThat(run.get("steps")).hasSize(6);
    assertThat(run.get("steps").get(1).get("read").asInt()).isEqualTo(125);
    assertThat(run.get("files")).hasSize(3);
    assertThat(lawtally("show", "7").code()).isEqualTo(Exit.WRONG_USE);
    assertThat(lawtally("show", "seven").err()).contains("seven", "history");
  }

  @Test
  void historyTellsTheSignedRevisionTheClosedYearTheTimeAndTheRate() throws Exception {
    town();
    lawtally("run", "--year", "2020");
    lawtally("finalise", "--year", "2020", "--revision", "r1", "--by", "样本局长");
    lawtally("rerun", "--year", "2020", "--reason", "复核");
    lawtally("close", "--year", "2020", "--by", "样本科长");

    List<String> lines = lawtally("history").out().lines().toList();
    assertThat(lines.get(0)).startsWith("#2　enforcement 2020 年 r002").endsWith("　封账（样本科长）");
    assertThat(lines).filteredOn(line -> line.contains("定稿（样本局长）")).hasSize(1);
    assertThat(lines)
        .anyMatch(line -> line.matches("　　读入 125 行，计入 125 行，退回 0 行，用时 \\d+ 秒、每秒 \\d+ 行"));
    JsonNode list = new JsonMapper().readTree(lawtally("history", "--json").out());
    assertThat(list.get(0).get("closed").get("by").asText()).isEqualTo("样本科长");
    assertThat(list.get(0).has("finalised")).isFalse();
    assertThat(list.get(1).get("finalised").get("by").asText()).isEqualTo("样本局长");
    assertThat(list.get(1).get("rows_per_second").asLong()).isPositive();
    assertThat(list.get(1).has("seconds")).isTrue();
  }

  @Test
  void historyTellsHowFarARunCameThatFailed() throws Exception {
    town();
    Files.createDirectories(folder.resolve("output/enforcement"));
    Files.writeString(folder.resolve("output/enforcement/2020"), "a file where a folder should be");
    lawtally("run", "--year", "2020");

    String told = lawtally("history").out();
    assertThat(told).contains("失败，待继续　", "行，用时", "做完的最后一步：计算指标\n");
    JsonNode run = new JsonMapper().readTree(lawtally("history", "--json").out()).get(0);
    assertThat(run.get("ended_after").asText()).isEqualTo("indicators");
  }

  @Test
  void onlyAPublishedRevisionCanBeSigned() {
    town();
    lawtally("run", "--year", "2020");
    Call never = lawtally("finalise", "--year", "2020", "--revision", "r002", "--by", "样本");
    assertThat(never.code()).isEqualTo(Exit.WRONG_USE);
    assertThat(never.err()).contains("没有已发布的 r002");
    Call odd = lawtally("finalise", "--year", "2020", "--revision", "新版", "--by", "样本");
    assertThat(odd.code()).isEqualTo(Exit.WRONG_USE);
    assertThat(odd.err()).contains("r002");
  }

  @Test
  void aClosedYearChangesByRerunWithAReasonAlone() {
    SmallTown town = town();
    lawtally("run", "--year", "2020");
    assertThat(lawtally("close", "--year", "2020", "--by", "样本甲").err()).contains("已封账", "样本甲");
    town.penalties("2020/区民政局/处罚.csv", "区民政局", 401, 3);
    Call run = lawtally("run", "--year", "2020");
    assertThat(run.code()).isEqualTo(Exit.WRONG_USE);
    assertThat(run.err()).contains("2020 年已封账（样本甲", "rerun --year 2020 --reason");
    assertThat(folder.resolve("output/enforcement/2020/r002")).doesNotExist();
    assertThat(lawtally("rerun", "--year", "2020", "--reason", "法院撤销").code()).isZero();
    assertThat(folder.resolve("output/enforcement/2020/r002")).isDirectory();
    assertThat(lawtally("open", "--year", "2020").err()).contains("重新开放");
    assertThat(lawtally("open", "--year", "2020").err()).contains("没有封账");
    assertThat(lawtally("run", "--year", "2020").code()).isZero();
  }

  @Test
  void whoClosesAYearThatHasNoRevisionIsToldSo() {
    town();
    lawtally("run", "--year", "2020");
    assertThat(lawtally("close", "--year", "2021").err())
        .contains("2021 年还没有任何版本", "open --year 2021");
    assertThat(lawtally("close", "--year", "2020").err()).doesNotContain("还没有任何版本");
  }

  @Test
  void aClosedYearBeforeIsLeftAsItIs() {
    SmallTown town = town();
    lawtally("run", "--year", "2020");
    lawtally("close", "--year", "2020", "--by", "样本甲");
    town.penalties("2020/区民政局/处罚.csv", "区民政局", 401, 3).file("2021/说明.txt", "零报告 行政处罚\n");
    Call next = lawtally("run", "--year", "2021");
    assertThat(next.err()).contains("2020 年已封账", "保持不变");
    assertThat(folder.resolve("output/enforcement/2020/r002")).doesNotExist();
    assertThat(folder.resolve("output/enforcement/2021/r001")).isDirectory();
  }
}
