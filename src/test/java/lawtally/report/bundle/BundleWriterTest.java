package lawtally.report.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import lawtally.definition.CsvText;
import lawtally.definition.Label;
import lawtally.definition.Language;
import lawtally.definition.Sha256;
import lawtally.indicator.IndicatorsCsv;
import lawtally.report.Report;
import lawtally.report.chart.Chart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleWriterTest {
  @TempDir private Path home;

  @Test
  void writesEveryFileThatOthersRelyOn() throws IOException {
    write(home.resolve(".r001"), SampleReport.chinese());

    assertThat(contents(home.resolve(".r001")).keySet())
        .containsExactly(
            "brief.docx",
            "charts/penalties-by-month.png",
            "charts/penalties-by-month.svg",
            "datapackage.json",
            "index.html",
            "indicators.csv",
            "manifest.json",
            "quality/issues.csv",
            "quality/submissions.csv",
            "summary.docx",
            "summary.md",
            "tables.xlsx",
            "tables/penalties-by-department.csv",
            "yearbook.docx");
  }

  @Test
  void givesTheSameBytesForTheSameReport() throws IOException {
    String first = write(home.resolve("one/.r001"), SampleReport.chinese());
    String second = write(home.resolve("another/.r001"), SampleReport.chinese());

    assertThat(second).isEqualTo(first);
    SortedMap<String, byte[]> one = contents(home.resolve("one/.r001"));
    SortedMap<String, byte[]> another = contents(home.resolve("another/.r001"));
    assertThat(another.keySet()).isEqualTo(one.keySet());
    one.forEach((name, bytes) -> assertThat(another.get(name)).as(name).isEqualTo(bytes));
  }

  @Test
  void leavesNothingOfWhatAnInterruptedRunHadWritten() throws IOException {
    Path staging = home.resolve(".r001");
    Files.createDirectories(staging.resolve("tables"));
    Files.writeString(staging.resolve("tables/gone.csv"), "of an earlier definition");
    Files.writeString(staging.resolve("index.html"), "<!doctype");

    String again = write(staging, SampleReport.chinese());

    assertThat(staging.resolve("tables/gone.csv")).doesNotExist();
    assertThat(staging.resolve("index.html")).hasContent(SampleReport.PAGE);
    assertThat(again).isEqualTo(write(home.resolve(".r002"), SampleReport.chinese()));
  }

  @Test
  void writesOnceMoreOverFilesThatWereAlreadyProtected() throws IOException {
    Path staging = home.resolve(".r001");
    String first = write(staging, SampleReport.chinese());
    ReadOnly.make(staging);

    assertThat(write(staging, SampleReport.chinese())).isEqualTo(first);
  }

  @Test
  void takesTheFolderHoweverItsPathIsWritten() throws IOException {
    Files.createDirectory(home.resolve("a"));

    write(home.resolve("a/../.").resolve(".r001"), SampleReport.chinese());

    assertThat(home.resolve(".r001/tables/penalties-by-department.csv")).exists();
  }

  @Test
  void doesNotFollowALinkWhenItEmptiesTheFolder() throws IOException {
    Path elsewhere = Files.createDirectory(home.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("kept.txt"), "not ours");
    Path staging = Files.createDirectory(home.resolve(".r001"));
    Files.createSymbolicLink(staging.resolve("tables"), elsewhere);

    write(staging, SampleReport.chinese());

    assertThat(elsewhere.resolve("kept.txt")).hasContent("not ours");
    assertThat(elsewhere.resolve("penalties-by-department.csv")).doesNotExist();
  }

  @Test
  void listsEveryFileWithItsHashAndTheManifestByWhatIsReturned() throws IOException {
    Path staging = home.resolve(".r001");

    String sha256 = write(staging, SampleReport.chinese());

    SortedMap<String, byte[]> files = contents(staging);
    assertThat(Sha256.hex(files.remove("manifest.json"))).isEqualTo(sha256);
    Manifest manifest = Manifest.read(staging);
    assertThat(manifest.files())
        .extracting(Manifest.Entry::path)
        .containsExactlyElementsOf(files.keySet());
    for (Manifest.Entry entry : manifest.files()) {
      byte[] bytes = files.get(entry.path());
      assertThat(entry.sha256()).isEqualTo(Sha256.hex(bytes));
      assertThat(entry.size()).isEqualTo(bytes.length);
    }
  }

  @Test
  void tellsInTheManifestWhereTheFiguresComeFrom() throws IOException {
    write(home.resolve(".r001"), SampleReport.chinese());

    Manifest manifest = Manifest.read(home.resolve(".r001"));
    assertThat(manifest.job()).isEqualTo("enforcement");
    assertThat(manifest.year()).isEqualTo(2020);
    assertThat(manifest.revision()).isEqualTo(1);
    assertThat(manifest.status()).isEqualTo("amber");
    assertThat(Files.readString(home.resolve(".r001/manifest.json")))
        .contains("\"run_date\" : \"2021-01-05T02:30:00+08:00\"")
        .contains("\"reason\" : \"夜间运行\"")
        .contains("\"status_reasons\" : [\n    \"缺 1 个部门\"\n  ]")
        .contains("\"version\" : \"0.1.0\"")
        .contains("\"path\" : \"区卫生健康局/行政处罚.csv\"", "\"sha256\" : \"" + "ab".repeat(32))
        .contains("\"rows_read\" : 3", "\"rows_counted\" : 2", "\"rows_rejected\" : 1")
        .contains("\"path\" : \"jobs/enforcement/job.yaml\"", "\"sha256\" : \"" + "cd".repeat(32))
        .doesNotContain("\r")
        .endsWith("}\n");
  }

  @Test
  void writesFiguresThatALaterYearCanReadBack() throws IOException {
    Report report = SampleReport.chinese();
    write(home.resolve(".r001"), report);

    assertThat(IndicatorsCsv.read(home.resolve(".r001/indicators.csv"), 2020).all())
        .isEqualTo(report.figures().all());
  }

  @Test
  void tellsZeroMissingAndNotApplicableApartInATable() throws IOException {
    write(home.resolve(".r001"), SampleReport.chinese());

    assertThat(rows("tables/penalties-by-department.csv"))
        .containsExactly(
            List.of("部门", "罚款", "罚没金额（万元）"),
            List.of("区卫生健康局", "2", "2.10"),
            List.of("区市场监督管理局", "0", "0"),
            List.of("区水务局", "", ""),
            List.of("区气象局", "—", "—"),
            List.of("=合计", "2", "2.10"));
  }

  @Test
  void writesCsvThatExcelOpensRightAndCannotRun() throws IOException {
    write(home.resolve(".r001"), SampleReport.chinese());

    assertThat(Files.readString(home.resolve(".r001/tables/penalties-by-department.csv")))
        .startsWith("\uFEFF部门,罚款")
        .contains("\r\n'=合计,")
        .endsWith("\r\n");
    assertThat(Files.readString(home.resolve(".r001/quality/issues.csv"))).startsWith("\uFEFF");
    assertThat(Files.readString(home.resolve(".r001/indicators.csv"))).startsWith("\uFEFF");
  }

  @Test
  void saysOfEachIssueWhereItIsAndWhatToDo() throws IOException {
    write(home.resolve(".r001"), SampleReport.chinese());

    assertThat(rows("quality/issues.csv"))
        .containsExactly(
            List.of(
                "severity", "rule", "dataset", "department", "file", "line", "field", "message"),
            List.of(
                "error",
                "not-a-date",
                "penalties",
                "weijian",
                "区卫生健康局/行政处罚.csv",
                "17",
                "decided_on",
                "处罚决定日期：不是日期。请写成 2020-11-12 的样子"),
            List.of(
                "warning",
                "not-csv",
                "",
                "shuiwu",
                "区水务局/处罚.xlsx",
                "",
                "",
                "不是 CSV 文件。请用 WPS 另存为 CSV（UTF-8）"));
  }

  @Test
  void speaksTheLanguageOfTheReport() throws IOException {
    write(home.resolve(".r001"), SampleReport.in(Language.EN));

    assertThat(rows("quality/issues.csv"))
        .extracting(row -> row.get(7))
        .containsExactly(
            "message",
            "Date of decision: is not a date. Write it like 2020-11-12",
            "Not a CSV file. Save it as CSV (UTF-8)");
  }

  @Test
  void tellsTheThreeKindsOfNothingApartInSubmissions() throws IOException {
    write(home.resolve(".r001"), SampleReport.chinese());

    assertThat(rows("quality/submissions.csv"))
        .containsExactly(
            List.of(
                "department", "department_name", "dataset", "status", "files", "rows", "rejected"),
            List.of("weijian", "区卫生健康局", "penalties", "data", "1", "3", "1"),
            List.of("shijian", "区市场监督管理局", "penalties", "zero-report", "1", "0", "0"),
            List.of("shuiwu", "区水务局", "penalties", "missing", "0", "0", "0"),
            List.of("shuiwu", "区水务局", "litigation", "not-applicable", "0", "0", "0"));
  }

  @Test
  void refusesANameThatLeadsOutOfTheBundle() {
    Chart chart =
        new Chart("../../outside", Label.of(""), Label.of(""), "<svg/>", new byte[0], new byte[0]);

    assertThatThrownBy(
            () ->
                new BundleWriter(home.resolve(".r001"))
                    .write(
                        SampleReport.chinese(),
                        SampleReport.SUMMARY,
                        SampleReport.PAGE,
                        List.of(chart)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(home.resolve("outside.svg")).doesNotExist();
  }

  private List<List<String>> rows(String name) throws IOException {
    return CsvText.parse(Files.readString(home.resolve(".r001").resolve(name)));
  }

  private static String write(Path folder, Report report) throws IOException {
    return new BundleWriter(folder)
        .write(report, SampleReport.SUMMARY, SampleReport.PAGE, SampleReport.charts());
  }

  private static SortedMap<String, byte[]> contents(Path folder) throws IOException {
    SortedMap<String, byte[]> contents = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        contents.put(
            folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
    return contents;
  }
}
