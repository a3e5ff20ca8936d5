package lawtally.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lawtally.batch.SmallTown;
import lawtally.definition.Language;
import lawtally.definition.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changed since the version before, and why. */
class DiffCommandTest {
  private static final String EDITED = "区应急管理局/处罚台账.csv";

  @TempDir private Path folder;

  private Call diff(String... more) {
    return Call.at(
        folder,
        Stream.concat(Stream.of("diff", "--year", "2020"), Stream.of(more)).toArray(String[]::new));
  }

  private static JsonNode only(Call call) throws Exception {
    JsonNode list = new JsonMapper().readTree(call.out());
    assertThat(list).hasSize(1);
    return list.get(0);
  }

  /**
   * No. 125 was a fine of 100 yuan by the department of emergencies, on 14 June, against a natural
   * person: of 125 decisions 124 are left, of 11 in June 10; of the department's 25 there are 24,
   * of its 3 in June 2.
   */
  private static List<String> withoutNumber125() {
    List<String> figures = new ArrayList<>();
    for (String indicator : List.of("decided", "on_citizens")) {
      figures.add(indicator + "//0/ 125→124 -1");
      figures.add(indicator + "/D15/0/ 25→24 -1");
      figures.add(indicator + "//6/ 11→10 -1");
      figures.add(indicator + "/D15/6/ 3→2 -1");
    }
    for (String indicator : List.of("amount", "fines")) {
      figures.add(indicator + "//0/ 1.25→1.24 -0.01");
      figures.add(indicator + "/D15/0/ 0.25→0.24 -0.01");
      figures.add(indicator + "//6/ 0.11→0.1 -0.01");
      figures.add(indicator + "/D15/6/ 0.03→0.02 -0.01");
    }
    figures.add("decided//0/fine 125→124 -1");
    figures.add("decided/D15/0/fine 25→24 -1");
    figures.add("decided//6/fine 11→10 -1");
    figures.add("amount//0/fine 1.25→1.24 -0.01");
    figures.add("amount/D15/0/fine 0.25→0.24 -0.01");
    figures.add("amount//6/fine 0.11→0.1 -0.01");
    return figures;
  }

  private static String figure(JsonNode node) {
    return "%s/%s/%s/%s %s→%s %s"
        .formatted(
            node.get("indicator").asText().replaceFirst("^penalties\\.", ""),
            node.get("department").asText(),
            node.get("month").asText(),
            node.get("category").asText(),
            node.get("before").get("value").asText(),
            node.get("after").get("value").asText(),
            node.get("difference").asText());
  }

  @Test
  void namesExactlyTheFiguresAndTheRowsThatAnEditedFileChanged() throws Exception {
    SmallTown town = SmallTown.in(folder).goodYear();
    Call.at(folder, "run", "--year", "2020");
    assertThat(diff().err()).contains("r001 是第一个版本");
    Files.writeString(
        folder.resolve("jobs/enforcement/indicators.yaml"),
        "\n- { id: penalties.later, title: 以后的, unit: 件, count: penalties, since: 2021 }\n",
        StandardOpenOption.APPEND);
    assertThat(Call.at(folder, "run", "--year", "2020").err()).contains("没有变化");

    town.penalties("2020/" + EDITED, "区应急管理局", 101, 24);
    assertThat(Call.at(folder, "run", "--year", "2020").code()).isZero();
    Call call = diff("--rows", "--json");
    assertThat(call.code()).isZero();
    JsonNode found = only(call);
    assertThat(found.get("from").get("revision").asText()).isEqualTo("r001");
    assertThat(found.get("figures").findValuesAsText("change")).containsOnly("changed");
    List<String> figures = new ArrayList<>();
    found.get("figures").forEach(f -> figures.add(figure(f)));
    assertThat(figures).containsExactlyInAnyOrderElementsOf(withoutNumber125());
    List<String> rows = new ArrayList<>();
    found
        .get("rows")
        .forEach(
            r ->
                rows.add(
                    "%s %s %s %s %s"
                        .formatted(
                            figures.get(r.get("figure").asInt()).replaceFirst(" .*", ""),
                            r.get("change").asText(),
                            r.get("revision").asText(),
                            r.get("file").asText(),
                            r.get("line").asText())));
    String row = "//0/ counts-no-more r001 " + EDITED + " 26";
    assertThat(rows)
        .containsExactlyInAnyOrder(
            "decided" + row, "amount" + row, "fines" + row, "on_citizens" + row);
    assertThat(found.get("sources").findValuesAsText("name"))
        .containsExactly(EDITED, "jobs/enforcement/indicators.yaml");
    assertThat(diff("--rows").out())
        .contains("行政处罚决定", "125件", "124件", "−1件", "不再计入  r001  " + EDITED + " 第 26 行")
        .contains("以上各行的内容（1 行", "行政相对人名称：***", "行政处罚决定书文号：样罚〔2020〕125号")
        .doesNotContain("样本甲");
    assertThat(folder.resolve("output/enforcement/2020/r002/manifest.json"))
        .content()
        .contains("\"compared_with\" : \"r001\"");
    String page = Files.readString(folder.resolve("output/enforcement/2020/r002/index.html"));
    Matcher lines =
        Pattern.compile("<td class=\"path\">([^<]*)</td><td class=\"n\">([0-9]+)</td>")
            .matcher(page.substring(page.indexOf("id=\"since\""), page.indexOf("id=\"sources\"")));
    assertThat(lines.results().map(m -> m.group(1) + " " + m.group(2)))
        .containsOnly(EDITED + " 26")
        .hasSize(4);
    assertThat(page).doesNotContain("样本甲");
  }

  /** No. 125, as {@code trace} would show it. */
  @Test
  void tellsWhatStandsInTheRowsWithoutPersonsUnlessAllIsAskedFor() throws Exception {
    SmallTown.in(folder).goodYear();
    Call.at(folder, "run", "--year", "2020");
    Path file = folder.resolve("input/2020/" + EDITED);
    String text = Files.readString(file);
    String row = text.lines().skip(25).findFirst().orElseThrow();
    assertThat(row).contains("样罚〔2020〕125号", "罚款,100,");
    Files.writeString(file, text.replace(row, row.replace("罚款,100,", "罚款,300,")));
    assertThat(Call.at(folder, "run", "--year", "2020").code()).isZero();

    Call masked = diff("--rows");
    assertThat(masked.err()).isEmpty();
    assertThat(masked.out())
        .contains("以上各行的内容（2 行", "r001  " + EDITED + " 第 26 行", "r002  " + EDITED + " 第 26 行")
        .contains("***", "罚款金额：100", "罚款金额：300")
        .doesNotContain("样本甲");
    Call full = diff("--rows", "--full");
    assertThat(full.err()).contains("个人信息");
    assertThat(full.out()).contains("行政相对人名称：样本甲");
    JsonNode contents = only(diff("--full", "--json")).get("contents");
    assertThat(contents).hasSize(2);
    JsonNode now = contents.get(1);
    assertThat(now.get("revision").asText() + now.get("file").asText() + now.get("line").asText())
        .isEqualTo("r002" + EDITED + "26");
    JsonNode traced =
        new JsonMapper()
            .readTree(
                Call.at(folder, "trace", "penalties.fines", "--year", "2020", "--full", "--json")
                    .out());
    assertThat(traced.findValues("fields")).contains(now.get("fields"));
    assertThat(only(diff("--rows", "--json")).get("contents").toString()).doesNotContain("样本甲");
    assertThat(only(diff("--json")).has("contents")).isFalse();
  }

  private Path archived(String file) throws IOException {
    String hash = Sha256.hex(Files.readAllBytes(folder.resolve("input").resolve(file)));
    return folder.resolve(".lawtally/archive").resolve(hash.substring(0, 2)).resolve(hash);
  }

  @Test
  void publishesAndSaysThatRowsCannotBeToldOfARevisionThatIsDamagedOrPruned() throws Exception {
    SmallTown town = SmallTown.in(folder).goodYear();
    Call.at(folder, "run", "--year", "2020");
    Files.delete(archived("2020/" + EDITED));
    town.penalties("2020/" + EDITED, "区应急管理局", 101, 24);
    assertThat(Call.at(folder, "run", "--year", "2020").code()).isZero();
    assertThat(folder.resolve("output/enforcement/2020/r002/index.html"))
        .content()
        .contains("125件", "124件", "r001 的存档缺损");

    Files.writeString(
        folder.resolve("jobs/enforcement/job.yaml"),
        "\nretention: { revisions: 1 }\n",
        StandardOpenOption.APPEND);
    assertThat(Call.at(folder, "prune", "--yes").err()).contains("已清理 1 个版本");
    Call rows = diff("--rows");
    assertThat(rows.code()).isZero();
    assertThat(rows.out()).contains("125件", "124件", EDITED, "r001 已清理");
    assertThat(only(diff("--rows", "--json")).get("rows_not_compared").asText())
        .isEqualTo("pruned");
    assertThat(diff().out()).contains("125件", "124件", EDITED).doesNotContain("已清理");
  }

  @Test
  void saysWhatCannotBeComparedAndThatNothingChanged() throws Exception {
    assertThat(diff().code()).isEqualTo(Exit.WRONG_USE);
    SmallTown.in(folder).goodYear();
    assertThat(diff().err()).contains("还没有运行记录");
    assertThat(folder.resolve(".lawtally")).doesNotExist();
    Call.at(folder, "run", "--year", "2020");
    Call first = diff();
    assertThat(first.code()).isZero();
    assertThat(first.err()).contains("r001 是第一个版本");
    Call.at(folder, "rerun", "--year", "2020", "--reason", "换发公文");
    Call same = diff();
    assertThat(same.code()).isZero();
    assertThat(same.out()).contains("r001 → r002", "原因：换发公文", "个数都没有变化", "定义和程序都没有变化");
    assertThat(folder.resolve("output/enforcement/2020/r002/index.html"))
        .content()
        .contains("与上一版相比", "换发公文", "个数都没有变化");
    assertThat(diff("--from", "r2", "--to", "r1").code()).isEqualTo(Exit.WRONG_USE);
    assertThat(diff("--from", "r2").err()).contains("r002 不早于 r002");
    Call unknown = diff("--from", "r7");
    assertThat(unknown.code()).isEqualTo(Exit.WRONG_USE);
    assertThat(unknown.err()).contains("r007", "r001, r002");
    assertThat(diff("--to", "新版").code()).isEqualTo(Exit.WRONG_USE);
    assertThat(Call.at(folder, "diff", "--year", "2019").err()).contains("2019 年还没有已发布的版本");
    Call english =
        Call.of(Language.EN, "diff", "--year", "2020", "--lang", "en", "--home", folder.toString());
    assertThat(english.out()).contains("r002 was made by", "None of", "are the same");
  }
}
