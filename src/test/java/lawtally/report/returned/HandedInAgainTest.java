package lawtally.report.returned;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lawtally.definition.CsvText;
import lawtally.definition.Severity;
import lawtally.intake.Form;
import lawtally.intake.survey.FileArchive;
import lawtally.report.BundleTexts;
import lawtally.report.Report;
import lawtally.report.SummaryWriter;
import lawtally.report.bundle.BundleWriter;
import lawtally.report.page.Page;
import lawtally.sample.PlainRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a department's file to the returned rows and back, with the definitions of the job. */
class HandedInAgainTest {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final String RETURNED = "returned/区民政局/2020/enforcement-r001/处罚.csv";
  private static final String FILE =
      "行政相对人名称,行政相对人类别,行政处罚决定书文号,处罚类别,处罚内容,罚款金额,没收金额,处罚决定日期,处罚机关\r\n"
          + "何小满,自然人,西民罚〔2020〕1号,罚款,罚款500元,500,,2020-03-02,区民政局\r\n"
          + "\"邵大年，\"\"老邵\"\"\",自然人,西民罚〔2020〕2号,罚款,\"罚款800元，\r\n电话13900001111\",800,-,2020-13-01,"
          + "区民政局\r\n"
          + "席青禾,自然人,西民罚〔2020〕3号,罚款,罚款300元,三百左右,,2020-05-06,区民政局\r\n";

  @TempDir private Path home;

  @BeforeEach
  void begin() throws IOException {
    for (String folder : List.of("jobs", "seeds")) {
      copy(Path.of(folder), home.resolve(folder));
    }
    Path department = Files.createDirectories(home.resolve("input/2020/区民政局"));
    Files.write(department.resolve("处罚.csv"), FILE.getBytes(GB18030));
  }

  @Test
  void rowsComeBackAsTheyWereAndCountOnceCorrected() throws IOException {
    PlainRun first = run("first");
    assertThat(first.rows().counted()).isEqualTo(1);
    giveBack(first, "first");

    List<List<String>> returned = CsvText.parse(Files.readString(home.resolve(RETURNED)));
    assertThat(returned)
        .extracting(row -> row.get(0))
        .containsExactly("行政相对人名称", "邵大年，\"老邵\"", "席青禾");
    assertThat(returned.get(1))
        .contains("罚款800元，\r\n电话13900001111", "2020-13-01", "-", "3")
        .anyMatch(cell -> cell.startsWith("处罚决定日期："));

    String corrected =
        Files.readString(home.resolve(RETURNED))
            .replace("2020-13-01", "2020-12-01")
            .replace("三百左右", "300");
    Files.writeString(home.resolve("input/2020/区民政局/退回.csv"), corrected);
    PlainRun second = run("second");

    assertThat(second.plan().forms())
        .filteredOn(form -> form.file().name().equals("退回.csv"))
        .singleElement()
        .matches(Form::correction);
    assertThat(second.rows().counted()).isEqualTo(3);
    assertThat(second.report(Optional.empty()).issues())
        .filteredOn(line -> line.file().endsWith("退回.csv"))
        .filteredOn(line -> line.severity() == Severity.ERROR)
        .isEmpty();
  }

  @Test
  void rowsOfASecondTableComeBackUnderItsOwnHeaderAndCountOnceCorrected() throws IOException {
    String litigation =
        "\r\n附件2：行政应诉案件\r\n案号,审级,被诉行政机关,开庭日期\r\n"
            + "（2020）样0411行初1号,一审,区民政局,2020-06-01\r\n"
            + "（2020）样0411行初2号,一审,区民政局,2020-16-01\r\n";
    Path department = home.resolve("input/2020/区民政局");
    Files.write(department.resolve("处罚.csv"), (FILE + litigation).getBytes(GB18030));
    PlainRun first = run("first");
    assertThat(first.rows().counted()).isEqualTo(2);
    assertThat(first.submissions())
        .filteredOn(s -> s.files() > 0)
        .extracting(s -> s.dataset() + " " + s.rows() + " " + s.rejected())
        .containsExactlyInAnyOrder("penalties 3 2", "litigation 2 1");
    giveBack(first, "first");

    Path second = home.resolve(RETURNED).resolveSibling("处罚-表2.csv");
    List<List<String>> returned = CsvText.parse(Files.readString(second));
    assertThat(returned).hasSize(2);
    assertThat(returned.get(0)).containsExactly("案号", "审级", "被诉行政机关", "开庭日期", "行号", "问题", "处理建议");
    assertThat(returned.get(1)).startsWith("（2020）样0411行初2号").contains("10");
    assertThat(CsvText.parse(Files.readString(home.resolve(RETURNED)))).hasSize(3);

    Files.writeString(
        department.resolve("处罚-表2.csv"),
        Files.readString(second).replace("2020-16-01", "2020-06-11"));
    PlainRun again = run("second");
    assertThat(again.rows().counted()).isEqualTo(3);
    assertThat(again.rows().rejected()).isEqualTo(2);
    assertThat(again.rows().superseded()).isEqualTo(1);
  }

  @Test
  void nobodysNameLeavesTheDepartmentsOwnFiles() throws IOException {
    PlainRun run = run("only");
    giveBack(run, "only");
    Report report = run.report(Optional.empty());
    var summary = new SummaryWriter(report).write();
    String page = new Page(report, summary, List.of()).html();
    new BundleWriter(home.resolve("bundle")).write(report, summary, page, List.of());

    assertThat(Files.readString(home.resolve(RETURNED))).contains("邵大年", "13900001111");
    assertThat(BundleTexts.of(home.resolve("bundle")))
        .containsKeys("summary.md", "summary.docx/word/document.xml")
        .allSatisfy(
            (file, text) ->
                assertThat(text)
                    .as(file)
                    .doesNotContain("邵大年", "何小满", "席青禾", "13900001111", "西民罚", "三百左右"));
  }

  private PlainRun run(String name) throws IOException {
    return new PlainRun(home, 2020, Files.createDirectories(home.resolve("work").resolve(name)));
  }

  private void giveBack(PlainRun run, String name) throws IOException {
    Path archive = home.resolve("work").resolve(name).resolve("archive");
    new ReturnedRows(home, new FileArchive(archive))
        .write(
            run.job(),
            2020,
            1,
            run.plan().forms(),
            run.survey().files(),
            run.report(Optional.empty()).issues());
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
