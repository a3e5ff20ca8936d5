package lawtally.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lawtally.batch.SmallTown;
import lawtally.batch.TracedTown;
import lawtally.definition.CsvText;
import lawtally.definition.Sha256;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code trace}, as the clerk types it. */
class TraceCommandTest {
  @TempDir private static Path folder;
  private static Path archived;

  @BeforeAll
  static void aRevisionWhoseLedgerWasDeletedSince() throws IOException {
    SmallTown town = TracedTown.in(folder);
    byte[] ledger = Files.readAllBytes(folder.resolve("input").resolve(TracedTown.LEDGER));
    String hash = Sha256.hex(ledger);
    archived = folder.resolve(".lawtally/archive").resolve(hash.substring(0, 2)).resolve(hash);
    Call.at(folder, "run", "--year", "2020");
    town.delete(TracedTown.LEDGER);
  }

  private static Call trace(String... arguments) {
    String[] all = new String[arguments.length + 3];
    System.arraycopy(new String[] {"trace", "--year", "2020"}, 0, all, 0, 3);
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return Call.at(folder, all);
  }

  @Test
  void writesFileLineAndContentWithoutPersons() {
    Call call = trace("penalties.amount", "--department", "区交通运输局", "--month", "2020-03");
    assertThat(call.code()).as(call.err()).isEqualTo(Exit.DONE);
    List<List<String>> rows = CsvText.parse(call.out());
    List<String> header = rows.get(0);
    assertThat(header)
        .startsWith("组成", "指标", "数据", "部门代码", "部门", "文件夹", "文件", "行", "记录", "计数", "数值")
        .contains("单位", "说明", "行政处罚决定书文号");
    assertThat(rows).hasSize(4);
    List<String> first = rows.get(1);
    assertThat(first)
        .contains("本数", "罚没金额", "行政处罚", "D11", "区交通运输局/处罚.csv", "2", "1", "0.01", "万元");
    assertThat(first.get(header.indexOf("行政处罚决定书文号"))).isEqualTo("样罚〔2020〕1号");
    assertThat(first.get(header.indexOf("行政相对人名称"))).isEqualTo("***");
    assertThat(first.get(header.indexOf("违法行为类型"))).isEqualTo("超限，电话***");
    assertThat(rows.get(3).get(header.indexOf("说明"))).contains("处罚.csv 第 3 行是同一件", "金额相加");
    assertThat(call.out()).doesNotContain("某", "138", "139");
    assertThat(call.err()).contains("r001", "0.06 万元", "与发布的数字一致").doesNotContain("某");
  }

  @Test
  void writesAllOfItWhenAskedAndSaysSo() throws IOException {
    Call call = trace("罚没金额", "--month", "3", "--full", "--json", "--revision", "1");
    assertThat(call.code()).as(call.err()).isEqualTo(Exit.DONE);
    assertThat(call.err()).contains("个人信息");
    JsonNode rows = new JsonMapper().readTree(call.out());
    assertThat(rows).hasSize(3);
    JsonNode fields = rows.get(0).get("fields");
    assertThat(rows.get(0).get("line").asText()).isEqualTo("2");
    assertThat(fields.get("行政相对人名称").asText()).isEqualTo("王某甲");
    assertThat(fields.get("违法行为类型").asText()).contains(TracedTown.PHONE_IN_TEXT);
    assertThat(fields.get("其他列").asText()).isEqualTo("联系电话：" + TracedTown.PHONE_OF_NO_FIELD);
  }

  @Test
  void tellsWhichKindOfNothingItIs() {
    Call call = trace("transfers.cases");
    assertThat(call.code()).as(call.err()).isEqualTo(Exit.DONE);
    assertThat(CsvText.parse(call.out())).hasSize(1);
    assertThat(call.err()).contains("未报", "涉嫌犯罪案件移送");
  }

  @Test
  void refusesARevisionOrYearThatIsNotThere() {
    Call revision = trace("penalties.decided", "--revision", "r7");
    assertThat(revision.code()).isEqualTo(Exit.WRONG_USE);
    assertThat(revision.err()).contains("r007", "r001");
    Call year = Call.at(folder, "trace", "penalties.decided", "--year", "2018");
    assertThat(year.code()).isEqualTo(Exit.WRONG_USE);
    assertThat(year.err()).contains("2018", "2020");
  }

  /** What was rejected and then corrected is no more among the rejected rows of the run. */
  @Test
  void showSaysThatTheStepCountsWhatCorrectionsHaveSettledSince() {
    assertThat(Call.at(folder, "show", "1").out()).contains("退回 0 行，", "退回 1 行（更正前）");
  }

  @Test
  void tellsWhichArchivedFileIsMissingOrDamaged() throws IOException {
    byte[] bytes = Files.readAllBytes(archived);
    try {
      Files.delete(archived);
      Call missing = trace("penalties.decided");
      assertThat(missing.code()).isEqualTo(Exit.FAILED);
      assertThat(missing.err()).contains("缺失", archived.toString(), "input/" + TracedTown.LEDGER);
      Files.write(archived, "别的内容".getBytes(StandardCharsets.UTF_8));
      Call damaged = trace("penalties.decided");
      assertThat(damaged.code()).isEqualTo(Exit.FAILED);
      assertThat(damaged.err()).contains("损坏", archived.toString(), "input/" + TracedTown.LEDGER);
      assertThat(damaged.err()).contains("重新执行 trace").doesNotContain("再次 run 会");
      assertThat(damaged.out()).isEmpty();
    } finally {
      Files.write(archived, bytes);
    }
  }
}
