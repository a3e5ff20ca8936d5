package lawtally.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import lawtally.batch.SmallTown;
import lawtally.definition.Language;
import lawtally.report.bundle.Disk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code output/index.html} is right after every command that changes what it tells. */
class FrontPageOfHomeTest {
  /** Of the job: its reports are dated there, wherever the server stands. */
  private static final ZoneId PLACE = ZoneId.of("Asia/Shanghai");

  @TempDir private Path folder;

  private Call lawtally(String... arguments) {
    return Call.at(folder, arguments);
  }

  private String html() throws IOException {
    return Files.readString(folder.resolve("output/index.html"));
  }

  private List<String> rows() throws IOException {
    return Pattern.compile("<tr[^>]*>(<th scope=\"row\".*?)</tr>")
        .matcher(html())
        .results()
        .map(r -> r.group(1).replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ").strip())
        .map(row -> row.replaceAll("\\d{4}-\\d\\d-\\d\\d ", ""))
        .toList();
  }

  private void everyLinkLeadsSomewhere() throws IOException {
    List<String> links =
        Pattern.compile("href=\"([^\"]+)\"")
            .matcher(html())
            .results()
            .map(r -> r.group(1))
            .toList();
    assertThat(links).isNotEmpty();
    links.forEach(link -> assertThat(folder.resolve("output").resolve(link)).isRegularFile());
  }

  @Test
  void tellsWhatWasDone() throws IOException {
    SmallTown.in(folder).goodYear();
    LocalDate before = LocalDate.now(PLACE);
    lawtally("run", "--year", "2020");
    assertThat(rows()).singleElement().asString().matches("2020 r001 最新 可送审(，有提示)? 打开 ZIP");
    String status = rows().get(0).contains("有提示") ? "可送审，有提示" : "可送审";
    assertThat(List.of(before.toString(), LocalDate.now(PLACE).toString()))
        .anyMatch(htmlDay()::equals);
    everyLinkLeadsSomewhere();

    lawtally("rerun", "--year", "2020", "--reason", "复核");
    assertThat(rows())
        .containsExactly(
            "2020 r002 最新 " + status + " 复核 打开 ZIP", "2020 r001 " + status + " 打开 ZIP");

    lawtally("finalise", "--year", "2020", "--revision", "r2", "--by", "样本局长");
    assertThat(rows().get(0)).isEqualTo("2020 r002 最新 定稿 （样本局长） 复核 打开 ZIP");
    lawtally("close", "--year", "2020", "--by", "样本科长");
    assertThat(rows().get(0)).startsWith("2020 封账（样本科长） r002");
    lawtally("open", "--year", "2020");
    assertThat(html()).doesNotContain("封账（");

    Path job = folder.resolve("jobs/enforcement/job.yaml");
    Files.writeString(job, Files.readString(job) + "\nretention: { revisions: 1 }\n");
    lawtally("prune", "--yes");
    assertThat(rows().get(1)).isEqualTo("2020 r001 " + status + " 已清理");
    everyLinkLeadsSomewhere();
  }

  private String htmlDay() throws IOException {
    return html().replaceAll("(?s).*<td class=\"name\">(\\d{4}-\\d\\d-\\d\\d)</td>.*", "$1");
  }

  @Test
  void isMadeRightByARunThatFindsNothingToDo() throws IOException {
    SmallTown.in(folder).goodYear();
    lawtally("run", "--year", "2020");
    String right = html();
    Files.delete(folder.resolve("output/index.html"));
    Files.delete(folder.resolve("output/enforcement/2020/enforcement-2020-r001.zip"));

    assertThat(lawtally("run", "--year", "2020").err()).contains("没有变化");
    assertThat(html()).isEqualTo(right);
    everyLinkLeadsSomewhere();

    Call.of(Language.EN, "run", "--year", "2020", "--home", folder.toString());
    assertThat(html()).contains("<html lang=\"en\">", "All bundles", "May be signed");
  }

  @Test
  void tellsOfBundlesThatTheDatabaseDoesNotKnow() throws IOException {
    SmallTown.in(folder).goodYear();
    lawtally("run", "--year", "2020");
    Disk.delete(folder.resolve(".lawtally/db"));
    lawtally("run", "--year", "2020");
    assertThat(rows().get(0)).startsWith("2020 r002 最新");
    assertThat(rows().get(1)).startsWith("2020 r001 ").endsWith("打开 数据库里没有记录");
    Disk.delete(folder.resolve("output/enforcement/2020/r001"));
    lawtally("rerun", "--year", "2020", "--reason", "复核");
    assertThat(rows()).hasSize(2);
    everyLinkLeadsSomewhere();
  }
}
