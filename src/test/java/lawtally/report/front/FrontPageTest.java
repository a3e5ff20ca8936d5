package lawtally.report.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lawtally.definition.Language;
import lawtally.report.front.Listed.Lies;
import lawtally.report.front.Listed.Remark;
import lawtally.report.front.Listed.Revision;
import lawtally.report.front.Listed.Standing;
import lawtally.report.front.Listed.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FrontPageTest {
  private static final Lies NOWHERE = new Lies("", "", Remark.PRUNED);

  @TempDir private Path output;

  private static List<Listed> jobs(String reason) {
    Lies there =
        new Lies(
            "enforcement/2020/r002/index.html",
            "enforcement/2020/enforcement-2020-r002.zip",
            Remark.NONE);
    return List.of(
        new Listed(
            "enforcement",
            "行政执法",
            "样本区",
            List.of(
                new Year(
                    2020,
                    Optional.of("样本科长"),
                    List.of(
                        revision("r003", Standing.RED, reason, NOWHERE),
                        new Revision(
                            "r002",
                            Standing.AMBER,
                            "2021-01-05",
                            "",
                            true,
                            Optional.of("样本局长"),
                            there),
                        revision("r001", Standing.GREEN, "", NOWHERE))))));
  }

  private static Revision revision(String name, Standing standing, String reason, Lies lies) {
    return new Revision(name, standing, "2021-01-06", reason, false, Optional.empty(), lies);
  }

  private static String html(Language language) {
    return new FrontPage(language, jobs("复核")).html();
  }

  private static List<String> rows(String html) {
    Matcher row = Pattern.compile("<tr[^>]*>(<th scope=\"row\".*?)</tr>").matcher(html);
    return row.results()
        .map(r -> r.group(1).replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ").strip())
        .toList();
  }

  @Test
  void tellsOfEveryRevisionHowItStandsAndWhereItLies() {
    String html = html(Language.ZH);
    assertThat(rows(html))
        .containsExactly(
            "2020 封账（样本科长） r003 草稿（红），不能签发 2021-01-06 复核 已清理",
            "2020 r002 最新 定稿 （样本局长） 2021-01-05 打开 ZIP",
            "2020 r001 可送审 2021-01-06 已清理");
    assertThat(html)
        .contains("href=\"enforcement/2020/r002/index.html\"")
        .contains("href=\"enforcement/2020/enforcement-2020-r002.zip\"");
  }

  @Test
  void speaksEnglishWhenAskedTo() {
    assertThat(rows(html(Language.EN)).get(0))
        .isEqualTo("2020 closed (样本科长) r003 Draft (red): may not be signed 2021-01-06 复核 pruned");
    assertThat(html(Language.EN)).contains("<html lang=\"en\">", "<title>All bundles</title>");
  }

  @ParameterizedTest
  @EnumSource
  void canBeReadByAMachineThatReadsAloudAndAsksNoNetwork(Language language) {
    String html = html(language);
    assertThat(html).containsPattern("<html lang=\"(zh-CN|en)\">").containsOnlyOnce("<h1>");
    assertThat(html).containsPattern("<title>[^<]+</title>");
    assertThat(html).doesNotContain("<th>", "<th class", "http://", "https://", "<script", "src=");
    assertThat(Pattern.compile("<th scope=\"col\">[^<]+</th>").matcher(html).results()).hasSize(6);
    assertThat(
            Pattern.compile("<a href=\"[^\"]+\" aria-label=\"[^\"]+2020[^\"]+r002\">")
                .matcher(html)
                .results())
        .as("links that tell apart what they open")
        .hasSize(2);
  }

  @Test
  void takesNothingThatPeopleWroteForMarkup() {
    assertThat(new FrontPage(Language.ZH, jobs("<img src=x>")).html())
        .contains("&lt;img src=x&gt;")
        .doesNotContain("<img");
  }

  @Test
  void isReplacedOnlyByWhatSaysSomethingElse() throws IOException {
    Path page = output.resolve("index.html");
    new FrontPage(Language.ZH, jobs("复核")).writeTo(output);
    FileTime then = FileTime.from(Instant.parse("2021-01-05T00:00:00Z"));
    Files.setLastModifiedTime(page, then);

    new FrontPage(Language.ZH, jobs("复核")).writeTo(output);
    assertThat(Files.getLastModifiedTime(page)).isEqualTo(then);

    Files.writeString(output.resolve(".index.html"), "<!DOC");
    new FrontPage(Language.ZH, jobs("再次复核")).writeTo(output);
    assertThat(Files.readString(page)).contains("再次复核");
    assertThat(output.toFile().list()).containsExactly("index.html");
  }

  @Test
  void isNotMadeWhereThereIsNothingToList() throws IOException {
    new FrontPage(Language.ZH, List.of()).writeTo(output);
    assertThat(output).isEmptyDirectory();

    Files.writeString(output.resolve("index.html"), "of bundles that went");
    new FrontPage(Language.ZH, List.of()).writeTo(output);
    assertThat(output.resolve("index.html")).content().contains("还没有成果");
  }
}
