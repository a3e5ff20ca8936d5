package lawtally.report.returned;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import lawtally.definition.Language;
import lawtally.definition.Seeds;
import lawtally.intake.survey.FileArchive;
import lawtally.report.Report;
import lawtally.sample.PlainRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each department gets beside its rows: the summary, and the figures to confirm. */
class DepartmentPagesTest {
  private static final String HEADER = "行政相对人名称,行政相对人类别,行政处罚决定书文号,处罚类别,处罚内容,罚款金额（元）,处罚决定日期,处罚机关\n";
  private static final String GOOD = "何小满,自然人,西民罚〔2020〕1号,罚款,罚款500元,500,2020-03-02,区民政局\n";
  private static final String WARNING = "何小满,自然人,西民罚〔2020〕4号,警告,警告,,2020-04-02,区民政局\n";
  private static final String NO_DATE = "邵大年,自然人,西民罚〔2020〕2号,罚款,罚款800元,800,2020-13-01,区民政局\n";
  private static final String NO_AMOUNT = "席青禾,自然人,西民罚〔2020〕3号,罚款,罚款300元,三百左右,2020-05-06,区民政局\n";

  @TempDir private Path home;

  @BeforeEach
  void begin() throws IOException {
    for (String folder : List.of("jobs", "seeds")) {
      copy(Path.of(folder), home.resolve(folder));
    }
    Files.createDirectories(home.resolve("input/2020"));
  }

  @Test
  void everyDepartmentThatIsCountedGetsASummaryAndAConfirmation() throws IOException {
    put("区民政局/处罚.csv", HEADER + GOOD);
    Report report = write();

    for (Seeds.Department department : report.seeds().departments()) {
      assertThat(pages(department.name())).contains("summary.html", "数据确认单.html");
    }
    assertThat(folders()).hasSameSizeAs(report.seeds().departments());
  }

  @Test
  void theSummaryNamesFileLineColumnProblemAndRemedyAndTheFileThatGoesBack() throws IOException {
    put("区民政局/处罚.csv", HEADER + GOOD + NO_DATE + NO_AMOUNT);
    write();

    assertThat(page("区民政局", "summary.html"))
        .contains("有 2 处错误要改正，其中退回 2 行")
        .contains("<th scope=\"row\">处罚.csv</th><td>行政处罚</td><td class=\"n\">3</td>")
        .containsSubsequence("处罚.csv", "href=\"./%E5%A4%84%E7%BD%9A.csv\"", "错误", "3", "处罚决定日期")
        .containsSubsequence("<td>4</td>", "罚款金额");
    assertThat(pages("区民政局")).contains("处罚.csv");
  }

  @Test
  void theSameProblemStandsOnceWithItsLines() throws IOException {
    put("区民政局/处罚.csv", HEADER + NO_DATE + GOOD + NO_DATE + NO_DATE);
    write();

    assertThat(page("区民政局", "summary.html")).containsOnlyOnce("没有这一天").contains("<td>2、4—5</td>");
  }

  @Test
  void whoGetsRowsBackIsToldHowToOpenThemWithoutLosingDigits() throws IOException {
    put("区民政局/处罚.csv", HEADER + NO_DATE);
    write();

    assertThat(page("区民政局", "summary.html")).contains("不要双击", "“数据”→“自文本／CSV”", "各列设为“文本”");
    assertThat(page("区统计局", "summary.html")).doesNotContain("双击");
  }

  @Test
  void aDepartmentThatSentNothingReadsWhatItOwesAndHasNothingToSign() throws IOException {
    put("区民政局/处罚.csv", HEADER + GOOD);
    write();

    assertThat(page("区统计局", "summary.html"))
        .contains("还有 4 张表未报")
        .contains("还没有收到本部门的文件")
        .containsSubsequence("行政处罚", "未报")
        .doesNotContain("签字盖章");
    assertThat(page("区统计局", "数据确认单.html")).contains("还没有可以确认的数据").doesNotContain("盖章");
  }

  @Test
  void theConfirmationHasTheAcceptedFiguresWithUnitAndScopeAndAPlaceToSignAndSeal()
      throws IOException {
    put("区民政局/处罚.csv", HEADER + GOOD + NO_DATE);
    write();

    assertThat(page("区民政局", "数据确认单.html"))
        .containsSubsequence("行政处罚决定", "<span class=\"value\">1</span>", "件", "按处罚决定日期统计")
        .containsSubsequence("罚没金额", "<span class=\"value\">0.05</span>", "万元")
        .contains("退回的 1 行不在本单内")
        .containsSubsequence("下列表未报", "行政执法人员名册")
        .containsSubsequence("区民政局确认", "r001", "负责人（签字）", "经办人（签字）", "日期", "（单位盖章）");
  }

  @Test
  void theConfirmationTellsThePartsWhereThereAreSeveral() throws IOException {
    put("区民政局/处罚.csv", HEADER + GOOD);
    write();
    assertThat(page("区民政局", "数据确认单.html")).doesNotContain("其中：罚款");

    put("区民政局/处罚.csv", HEADER + GOOD + WARNING);
    write();
    assertThat(page("区民政局", "数据确认单.html"))
        .containsSubsequence("行政处罚决定", "<span class=\"value\">2</span>", "其中：警告", "其中：罚款", "罚没金额");
  }

  @Test
  void aDepartmentFindsItsPagesInTheFolderThatItUses() throws IOException {
    put("西区民政局/处罚.csv", HEADER + GOOD);
    write();

    assertThat(pages("西区民政局")).contains("summary.html", "数据确认单.html");
    assertThat(home.resolve("returned/区民政局")).doesNotExist();
    assertThat(page("西区民政局", "summary.html")).contains("<h1>区民政局：");
  }

  @Test
  void aFolderThatNobodyKnowsGetsASummaryButConfirmsNothing() throws IOException {
    put("某某站/台账.csv", "甲,乙\n1,2\n");
    write();

    assertThat(pages("某某站")).containsExactlyInAnyOrder("summary.html", "台账.csv");
    assertThat(page("某某站", "summary.html")).contains("看不出是哪个部门", "台账.csv").doesNotContain("数据确认单");
  }

  @Test
  void noPageQuotesACell() throws IOException {
    put("区民政局/处罚.csv", HEADER + GOOD + NO_DATE + NO_AMOUNT);
    write();

    for (String name : List.of("summary.html", "数据确认单.html")) {
      assertThat(page("区民政局", name))
          .doesNotContain("何小满", "邵大年", "席青禾", "西民罚", "2020-13-01", "三百左右");
    }
  }

  @Test
  void namesOfFilesAreShownAsTheyAreAndDoNothing() throws IOException {
    put("区民政局/<script>&\"1 号#%.csv", HEADER + NO_DATE);
    write();

    assertThat(page("区民政局", "summary.html"))
        .contains("&lt;script&gt;&amp;")
        .contains("href=\"./%3Cscript%3E&amp;%221%20%E5%8F%B7%23%25.csv\"")
        .doesNotContain("<script");
  }

  @Test
  void pagesNeedNothingFromElsewhere() throws IOException {
    put("区民政局/处罚.csv", HEADER + NO_DATE);
    write();

    for (String name : List.of("summary.html", "数据确认单.html")) {
      assertThat(page("区民政局", name))
          .contains("default-src 'none'", "size:A4")
          .doesNotContain("http://", "https://", "src=", "<link");
    }
  }

  @Test
  void writtenAgainTheyAreTheSameForTheirOwnerAlone() throws IOException {
    put("区民政局/处罚.csv", HEADER + GOOD + NO_DATE);
    write();
    Map<String, String> first = all();
    write();

    assertThat(all()).isEqualTo(first);
    Path folder = folder("区民政局");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
        .isEqualTo("rwx------");
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder.resolve("数据确认单.html"))))
        .isEqualTo("rw-------");
  }

  @Test
  void aReaderOfEnglishReadsEnglish() throws IOException {
    put("区民政局/处罚.csv", HEADER + GOOD + NO_DATE);
    write(Language.EN);

    assertThat(page("区民政局", "summary.html"))
        .contains("1 errors are to be corrected", "Date of decision", "zero report")
        .doesNotContain("错误", "处理建议<");
    assertThat(page("区民政局", "数据确认单.html")).contains("Penalty decisions", "Head (signature)");
  }

  @Test
  void manyLinesAreToldInFewCharacters() {
    TreeMap<Long, String> lines = new TreeMap<>();
    for (long line = 3; line <= 90; line += 3) {
      lines.put(line, "");
    }
    LineNumbers numbers = new LineNumbers(Language.ZH);
    assertThat(numbers.of(lines.navigableKeySet()))
        .isEqualTo("3、6、9、12、15、18、21、24、27、30、33、36 等 30 行");
    lines.clear();
    assertThat(numbers.of(lines.navigableKeySet())).isEmpty();
  }

  private void put(String path, String text) throws IOException {
    Path file = home.resolve("input/2020").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Report write() throws IOException {
    return write(Language.ZH);
  }

  private Report write(Language language) throws IOException {
    Path work = Files.createDirectories(home.resolve("work"));
    PlainRun run = new PlainRun(home, 2020, work);
    Report report = run.report(language, Optional.empty());
    new ReturnedRows(home, new FileArchive(work.resolve("archive")), language)
        .write(report, run.plan().forms(), run.survey().files());
    return report;
  }

  private Path folder(String department) {
    return home.resolve("returned").resolve(department).resolve("2020/enforcement-r001");
  }

  private String page(String department, String name) throws IOException {
    return Files.readString(folder(department).resolve(name));
  }

  private List<String> pages(String department) throws IOException {
    try (Stream<Path> all = Files.list(folder(department))) {
      return all.map(path -> path.getFileName().toString()).toList();
    }
  }

  private List<Path> folders() throws IOException {
    try (Stream<Path> all = Files.list(home.resolve("returned"))) {
      return all.toList();
    }
  }

  private Map<String, String> all() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> all = Files.walk(home.resolve("returned"))) {
      for (Path path : all.filter(Files::isRegularFile).toList()) {
        texts.put(path.toString(), Files.readString(path));
      }
    }
    return texts;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
  }
}
