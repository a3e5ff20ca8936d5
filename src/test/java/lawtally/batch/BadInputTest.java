package lawtally.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lawtally.batch.RunResult.Outcome;
import lawtally.definition.CsvText;
import lawtally.tally.RowCounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad files and rows: the run completes, each is in issues.csv and goes back to its department. */
class BadInputTest {
  private static final String HEADER = "行政相对人名称,行政相对人类别,行政处罚决定书文号,处罚类别,罚款金额（元）,处罚决定日期,处罚机关,处罚内容\n";

  @TempDir private Path folder;
  private SmallTown town;

  @BeforeEach
  void aTown() {
    town = SmallTown.in(folder.resolve("town")).goodYear();
  }

  private RunResult completes() {
    RunResult result = new NightRun(town).run();
    assertThat(result.cause()).isEmpty();
    assertThat(result.outcome()).isIn(Outcome.PUBLISHED, Outcome.DRAFT);
    RowCounts all = result.account().orElseThrow().total();
    assertThat(all.balanced()).isTrue();
    result
        .account()
        .orElseThrow()
        .counts()
        .forEach((file, counts) -> assertThat(counts.balanced()).as("file " + file).isTrue());
    return result;
  }

  /** Lines of issues.csv about one file: severity, rule, line, field. */
  private static List<List<String>> issues(RunResult result, String file) throws IOException {
    Path csv = result.bundle().orElseThrow().resolve("quality/issues.csv");
    return CsvText.parse(Files.readString(csv)).stream()
        .filter(row -> row.get(4).equals(file))
        .map(row -> List.of(row.get(0), row.get(1), row.get(5), row.get(6)))
        .toList();
  }

  /** Files with rows or problems; the pages beside them are for every department. */
  private List<String> returned(String department) throws IOException {
    Path root = town.home().resolve("returned").resolve(department);
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile)
          .map(p -> p.getFileName().toString())
          .filter(name -> name.endsWith(".csv"))
          .toList();
    }
  }

  private String returnedText(String department, String file) throws IOException {
    Path root = town.home().resolve("returned").resolve(department).resolve("2020");
    return Files.readString(root.resolve("enforcement-r001").resolve(file));
  }

  @Test
  void anEmptyFileIsReportedAndReturned() throws Exception {
    town.file("2020/区民政局/处罚.csv", "");
    RunResult result = completes();
    assertThat(issues(result, "区民政局/处罚.csv")).hasSize(1);
    assertThat(returned("区民政局")).hasSize(1);
  }

  @Test
  void anUnreadableFileIsReportedAndReturned() throws Exception {
    Path link = town.home().resolve("input/2020/区民政局/处罚.csv");
    Files.createDirectories(link.getParent());
    Files.createSymbolicLink(link, Path.of("nowhere.csv"));
    RunResult result = completes();
    assertThat(issues(result, "区民政局/处罚.csv"))
        .extracting(row -> row.get(1))
        .containsExactly("source-error");
    assertThat(returned("区民政局")).hasSize(1);
  }

  @Test
  void aHeaderWithoutTheKeyColumnIsReportedWithTheColumnAndTheFileReturned() throws Exception {
    town.file(
        "2020/区民政局/处罚.csv",
        """
        行政相对人名称,行政相对人类别,处罚类别,罚款金额（元）,处罚决定日期,处罚机关,处罚内容
        样本甲,自然人,罚款,100,2020-03-04,区民政局,罚款100元
        """);
    RunResult result = completes();
    assertThat(issues(result, "区民政局/处罚.csv")).isNotEmpty();
    String text = Files.readString(result.bundle().orElseThrow().resolve("quality/issues.csv"));
    assertThat(text).contains("行政处罚决定书文号");
    assertThat(returned("区民政局")).hasSize(1);
  }

  @Test
  void rowsWithWrongTypesAreReportedOneByOneAndReturnedAsTheyWere() throws Exception {
    town.file(
        "2020/区民政局/处罚.csv",
        HEADER
            + "样本甲,自然人,民罚〔2020〕1号,罚款,一百元整左右,2020-03-04,区民政局,罚款100元\n"
            + "样本乙,自然人,民罚〔2020〕2号,罚款,100,2020-02-30,区民政局,罚款100元\n"
            + "样本丙,自然人,民罚〔2020〕3号,罚款,100,2020-03-05,区民政局,罚款100元\n"
            + "样本丁,自然人,,罚款,100,2020-03-04,无此机关的部门,罚款100元\n");
    RunResult result = completes();
    assertThat(issues(result, "区民政局/处罚.csv"))
        .extracting(row -> row.get(2) + " " + row.get(3))
        .contains("2 fine", "3 decided_on", "5 decision_no", "5 authority")
        .noneMatch(place -> place.startsWith("4"));
    assertThat(returnedText("区民政局", "处罚.csv"))
        .contains("一百元整左右", "2020-02-30", "无此机关的部门")
        .doesNotContain("民罚〔2020〕3号");
  }

  @Test
  void aNameWhereADepartmentBelongsIsReturnedAndNeverPublished() throws Exception {
    town.file(
        "2020/区司法局/综合情况报表.csv",
        """
        填报单位,指标名称,分类,期间,口径,数值
        区司法局,行政执法监督检查,西区民政局,2020-05,当月,1
        区司法局,行政执法监督检查,欧阳样本丙,2020-05,当月,1
        """);
    RunResult result = completes();
    assertThat(issues(result, "区司法局/综合情况报表.csv"))
        .extracting(row -> row.get(1) + " " + row.get(2))
        .containsExactly("unknown-code 3");
    NightRun.content(result.bundle().orElseThrow())
        .forEach(
            (file, bytes) ->
                assertThat(new String(bytes, StandardCharsets.UTF_8))
                    .as(file)
                    .doesNotContain("欧阳样本丙"));
    assertThat(Files.readString(result.bundle().orElseThrow().resolve("tables/supervision.csv")))
        .contains("区民政局,1");
  }

  @Test
  void aFileNobodyRecognisesIsReportedAndReturned() throws Exception {
    town.file("2020/区民政局/食堂菜单.csv", "星期,菜\n一,白菜\n");
    RunResult result = completes();
    assertThat(issues(result, "区民政局/食堂菜单.csv")).hasSize(1);
    assertThat(returned("区民政局")).hasSize(1);
  }

  @Test
  void aWorkbookRenamedToCsvIsNamedForWhatItIs() throws Exception {
    town.bytes("2020/区民政局/处罚.csv", "PK\u0003\u0004 workbook".getBytes(StandardCharsets.ISO_8859_1));
    RunResult result = completes();
    assertThat(issues(result, "区民政局/处罚.csv")).hasSize(1);
    assertThat(Files.readString(result.bundle().orElseThrow().resolve("quality/issues.csv")))
        .contains("另存为 CSV");
  }

  @Test
  void bytesThatAreNoTextCostTheirRowAndNoOther() throws Exception {
    byte[] good =
        (HEADER + "样本丙,自然人,民罚〔2020〕3号,罚款,100,2020-03-05,区民政局,罚款100元\n")
            .getBytes(StandardCharsets.UTF_8);
    byte[] bad = {(byte) 0xff, (byte) 0xfe, ',', 'x', '\n'};
    byte[] all = new byte[good.length + bad.length];
    System.arraycopy(good, 0, all, 0, good.length);
    System.arraycopy(bad, 0, all, good.length, bad.length);
    town.bytes("2020/区民政局/处罚.csv", all);
    RunResult result = completes();
    assertThat(issues(result, "区民政局/处罚.csv")).isNotEmpty();
  }

  @Test
  void aStrayQuoteCostsOneRow() throws Exception {
    town.file(
        "2020/区民政局/处罚.csv",
        HEADER
            + "\"样本甲,自然人,民罚〔2020〕1号,罚款,100,2020-03-04,区民政局,罚款100元\n"
            + "样本乙,自然人,民罚〔2020〕2号,罚款,100,2020-02-03,区民政局,罚款100元\n"
            + "样本丙,自然人,民罚〔2020〕3号,罚款,100,2020-03-05,区民政局,罚款100元\n");
    RunResult result = completes();
    assertThat(issues(result, "区民政局/处罚.csv")).extracting(row -> row.get(2)).containsOnly("2");
  }

  @Test
  void aReturnedFileThatTookThePlaceOfItsOriginalIsToldOf() throws Exception {
    String original =
        HEADER
            + "样本甲,自然人,民罚〔2020〕1号,罚款,100,2020-02-03,区民政局,罚款100元\n"
            + "样本乙,自然人,民罚〔2020〕2号,罚款,100,2020-02-30,区民政局,罚款100元\n";
    town.file("2020/区民政局/处罚.csv", original);
    completes();
    String corrected = returnedText("区民政局", "处罚.csv").replace("2020-02-30", "2020-02-28");
    town.file("2020/区民政局/处罚.csv", corrected);
    RunResult overwritten = completes();
    assertThat(issues(overwritten, "区民政局/处罚.csv"))
        .extracting(row -> row.get(1))
        .contains("returned-over-original");

    town.file("2020/区民政局/处罚.csv", original).file("2020/区民政局/处罚更正.csv", corrected);
    RunResult mended = completes();
    assertThat(issues(mended, "区民政局/处罚更正.csv"))
        .extracting(row -> row.get(1))
        .doesNotContain("returned-over-original");
  }

  @Test
  void aFileStillBeingCopiedIsLeftForTheNextRunAndSaidSo() throws Exception {
    town.file("2020/区民政局/处罚.csv.part", HEADER);
    RunResult result = completes();
    assertThat(issues(result, "区民政局/处罚.csv.part"))
        .extracting(row -> row.get(0) + " " + row.get(1))
        .containsExactly("note still-being-written");
  }
}
