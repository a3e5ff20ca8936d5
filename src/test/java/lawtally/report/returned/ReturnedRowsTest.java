package lawtally.report.returned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lawtally.definition.CsvText;
import lawtally.definition.Job;
import lawtally.definition.Language;
import lawtally.definition.Severity;
import lawtally.indicator.Sample;
import lawtally.intake.Archive;
import lawtally.intake.Dialect;
import lawtally.intake.Dialect.Encoding;
import lawtally.intake.survey.FileArchive;
import lawtally.quality.IssueLine;
import lawtally.report.bundle.UnpublishableException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnedRowsTest {
  private static final String NAMES = "卫健局/处罚.csv";
  private static final Job JOB = Sample.of().job();

  @TempDir private Path home;
  private Archive archive;

  @BeforeEach
  void begin() {
    archive = new FileArchive(home.resolve(".lawtally/archive"));
  }

  @Test
  void givesBackTheRowAsItWasHandedInWithWhatIsWrongAndWhatToDo() throws IOException {
    HandedIn file =
        utf8("决定书文号,当事人,决定日期\r\n1号,张三,2020-11-12\r\n2号,\"李四，\"\"老李\"\"\",2020-13-01\r\n");

    write(file, file.error(3, "决定日期", "没有这一天", "请核对年、月、日"));

    assertThat(returned("卫健局/2020/enforcement-r001/处罚.csv"))
        .containsExactly(
            List.of("决定书文号", "当事人", "决定日期", "行号", "问题", "处理建议"),
            List.of("2号", "李四，\"老李\"", "2020-13-01", "3", "决定日期：没有这一天", "请核对年、月、日"));
  }

  @Test
  void keepsLineBreaksInsideCellsAndCountsLinesAsAnEditorDoes() throws IOException {
    HandedIn file = utf8("文号,内容\n1号,\"第一行\n第二行, 续\"\n2号,\"甲\r\n乙\"\n");

    write(file, file.error(3, "内容", "不对", ""));

    assertThat(returned("卫健局/2020/enforcement-r001/处罚.csv").get(1))
        .containsExactly("2号", "甲\r\n乙", "4", "内容：不对", "");
  }

  @Test
  void namesTooLongOrAlikeForDepartmentsSystemsStayApart() throws IOException {
    String text = "文号,内容\n1号,甲\n";
    String longest = "长".repeat(83) + "a";
    HandedIn txt = HandedIn.utf8(archive, 0, "卫健局/" + longest + ".txt", text);
    HandedIn csv = HandedIn.utf8(archive, 1, "卫健局/" + longest + ".csv", text);
    HandedIn composed = HandedIn.utf8(archive, 2, "卫健局/caf\u00e9.csv", text);
    HandedIn taken = HandedIn.utf8(archive, 3, "卫健局/CAFE\u0301.csv", text);
    List<HandedIn> all = List.of(txt, csv, composed, taken);

    new ReturnedRows(home, archive)
        .write(
            JOB,
            2020,
            1,
            all.stream().map(HandedIn::form).toList(),
            all.stream().map(HandedIn::file).toList(),
            all.stream().map(file -> file.error(2, "内容", "不对", "")).toList());

    try (Stream<Path> files = Files.list(home.resolve("returned/卫健局/2020/enforcement-r001"))) {
      assertThat(files.map(p -> p.getFileName().toString().replaceFirst("长+", "…")))
          .containsExactlyInAnyOrder("…a.csv", "…a..csv", "CAFE\u0301.csv", "caf\u00e9 (2).csv");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"卫健局", "卫健局/2020"})
  void writesNothingThroughALinkThatSomebodyHasLaid(String link, @TempDir Path elsewhere)
      throws IOException {
    Path kept = Files.writeString(elsewhere.resolve("kept"), "x");
    Path laid = home.resolve("returned").resolve(link);
    Files.createDirectories(laid.getParent());
    Files.createSymbolicLink(laid, elsewhere);
    HandedIn file = utf8("文号,内容\n1号,甲\n");

    assertThatThrownBy(() -> write(file, file.error(2, "内容", "不对", "")))
        .isInstanceOf(UnpublishableException.class)
        .hasMessageContaining(link)
        .hasMessageContaining("link");

    try (Stream<Path> files = Files.walk(elsewhere)) {
      assertThat(files).containsExactlyInAnyOrder(elsewhere, kept);
    }
  }

  @Test
  void theFolderOfAllReturnsMayBeALinkOfTheOperator(@TempDir Path elsewhere) throws IOException {
    Files.createSymbolicLink(home.resolve("returned"), elsewhere);
    HandedIn file = utf8("文号,内容\n1号,甲\n");

    write(file, file.error(2, "内容", "不对", ""));

    assertThat(elsewhere.resolve("卫健局/2020/enforcement-r001/处罚.csv")).isRegularFile();
  }

  @Test
  void makesFormulasHarmlessAndLeavesNegativeNumbersAlone() throws IOException {
    HandedIn file = utf8("文号,甲,乙,丙,丁\n\"=HYPERLINK(\"\"x\"\")\",+86,@a,-3.5,-\n");

    write(file, file.error(2, "", "不对", "请改"));

    assertThat(Files.readString(home.resolve("returned/卫健局/2020/enforcement-r001/处罚.csv")))
        .startsWith("\uFEFF文号,")
        .endsWith("\r\n\"'=HYPERLINK(\"\"x\"\")\",'+86,'@a,-3.5,'-,2,不对,请改\r\n");
  }

  @Test
  void returnsAFileInAnotherEncodingAsUtf8WithCommas() throws IOException {
    HandedIn file =
        HandedIn.of(
            archive,
            0,
            NAMES,
            "文号;当事人;金额\r\n1号;〇一丨二;1,5\r\n2号;王五;二\r\n",
            new Dialect(Encoding.GB18030, 0, ';', '"'),
            1);

    write(file, file.error(2, "金额", "不是金额", "请只填金额"), file.error(3, "金额", "不是金额", "请只填金额"));

    assertThat(returned("卫健局/2020/enforcement-r001/处罚.csv"))
        .containsExactly(
            List.of("文号", "当事人", "金额", "行号", "问题", "处理建议"),
            List.of("1号", "〇一丨二", "1,5", "2", "金额：不是金额", "请只填金额"),
            List.of("2号", "王五", "二", "3", "金额：不是金额", "请只填金额"));
  }

  @Test
  void returnsUnicodeTextOfExcel() throws IOException {
    HandedIn file =
        HandedIn.of(
            archive,
            0,
            "卫健局/处罚.txt",
            "\uFEFF文号\t当事人\r\n1号\t𠮷田\r\n",
            new Dialect(Encoding.UTF_16LE, 2, '\t', '"'),
            1);

    write(file, file.error(2, "", "不对", ""));

    assertThat(returned("卫健局/2020/enforcement-r001/处罚.txt.csv"))
        .containsExactly(
            List.of("文号", "当事人", "行号", "问题", "处理建议"), List.of("1号", "𠮷田", "2", "不对", ""));
  }

  @Test
  void keepsEveryCellOfARowThatIsTooLongOrTooShort() throws IOException {
    HandedIn file = utf8("文号,金额\n1号,1,234,多\n2号\n");

    write(file, file.error(2, "", "这一行有 4 列", ""), file.error(3, "", "这一行只有 1 列", ""));

    assertThat(returned("卫健局/2020/enforcement-r001/处罚.csv"))
        .containsExactly(
            List.of("文号", "金额", "", "", "行号", "问题", "处理建议"),
            List.of("1号", "1", "234", "多", "2", "这一行有 4 列", ""),
            List.of("2号", "", "", "", "3", "这一行只有 1 列", ""));
  }

  @Test
  void saysAllThatIsWrongWithARowInOneCell() throws IOException {
    HandedIn file = utf8("文号,金额\n,x\n");

    write(
        file,
        file.error(2, "文号", "必填，但没有填", "请补填"),
        file.error(2, "金额", "不是金额。", "请只填金额。"),
        file.warning(2, "old-number", "文号的年份不对", "请补填"));

    assertThat(returned("卫健局/2020/enforcement-r001/处罚.csv").get(1))
        .containsExactly("", "x", "2", "文号：必填，但没有填；金额：不是金额；文号的年份不对", "请补填；请只填金额");
  }

  @Test
  void returnsBothRowsOfAConflictThoughNeitherIsWrong() throws IOException {
    HandedIn file = utf8("文号,金额\n1号,1\n2号,9\n1号,2\n");

    write(
        file,
        file.warning(4, "conflict", "与第 2 行相同", "请核对"),
        file.warning(2, "conflict", "与第 4 行相同", "请核对"));

    assertThat(returned("卫健局/2020/enforcement-r001/处罚.csv"))
        .extracting(row -> row.get(2))
        .containsExactly("行号", "2", "4");
  }

  @Test
  void returnsNothingToADepartmentWithoutFaults() throws IOException {
    HandedIn file = utf8("文号,金额\n1号,1\n");

    int written = write(file, file.warning(2, "late", "公示晚了", "请说明"));

    assertThat(written).isZero();
    assertThat(home.resolve("returned")).doesNotExist();
  }

  @Test
  void listsAFileThatCouldNotBeReadWithItsRemedy() throws IOException {
    HandedIn file = utf8("a,b\n1,2\n");
    List<IssueLine> lines = List.of(file.error("认不出是哪一种表", "请检查表头"));

    int written = returns().write(JOB, 2020, 1, List.of(), List.of(file.file()), lines);

    assertThat(written).isEqualTo(1);
    assertThat(returned("卫健局/2020/enforcement-r001/处罚.csv"))
        .containsExactly(List.of("文件", "问题", "处理建议"), List.of("处罚.csv", "认不出是哪一种表", "请检查表头"));
  }

  @Test
  void tellsADepartmentOfAFileThatWasNotAccepted() throws IOException {
    List<IssueLine> lines =
        List.of(
            HandedIn.refused(Severity.WARNING, "水务局/水政/附件2.xlsx", "不是 CSV", "请另存为 CSV"),
            HandedIn.refused(Severity.NOTE, "水务局/c.csv.part", "还在写", ""));

    returns().write(JOB, 2020, 1, List.of(), List.of(), lines);

    assertThat(files()).containsExactly("水务局/2020/enforcement-r001/水政/附件2.xlsx.csv");
    assertThat(returned("水务局/2020/enforcement-r001/水政/附件2.xlsx.csv").get(1))
        .containsExactly("水政/附件2.xlsx", "不是 CSV", "请另存为 CSV");
  }

  @Test
  void keepsRowsOfAFileAndWhatIsWrongWithItAsAWholeApart() throws IOException {
    HandedIn file = utf8("文号\n1号\n");

    write(file, file.error("合计不符", "请核对"), file.error(2, "文号", "不对", ""));

    assertThat(files())
        .containsExactly(
            "卫健局/2020/enforcement-r001/处罚.csv", "卫健局/2020/enforcement-r001/处罚.文件问题.csv");
  }

  @Test
  void givesEachDepartmentOnlyItsOwnRows() throws IOException {
    HandedIn health = HandedIn.utf8(archive, 0, "卫健局/表.csv", "文号\n甲\n");
    HandedIn water = HandedIn.utf8(archive, 1, "水务局/表.csv", "文号\n乙\n");
    HandedIn deeper = HandedIn.utf8(archive, 2, "水务局/水政/表.csv", "文号\n丙\n");

    returns()
        .write(
            JOB,
            2020,
            3,
            List.of(health.form(), water.form(), deeper.form()),
            List.of(health.file(), water.file(), deeper.file()),
            List.of(
                health.error(2, "", "不对", ""),
                water.error(2, "", "不对", ""),
                deeper.error(2, "", "不对", "")));

    assertThat(files())
        .containsExactly(
            "卫健局/2020/enforcement-r003/表.csv",
            "水务局/2020/enforcement-r003/水政/表.csv",
            "水务局/2020/enforcement-r003/表.csv");
    assertThat(returned("水务局/2020/enforcement-r003/表.csv").get(1)).startsWith("乙");
  }

  @Test
  void keepsTheReporterOfAFileThatLiesInNoFolder() throws IOException {
    HandedIn file =
        HandedIn.of(
            archive,
            0,
            "处罚.csv",
            "填报单位：区水务局\n文号,金额\n1号,x\n",
            new Dialect(Encoding.UTF_8, 0, ',', '"'),
            2);

    write(file, file.error(3, "金额", "不是金额", ""));

    assertThat(returned("未分部门/2020/enforcement-r001/处罚.csv"))
        .containsExactly(
            List.of("填报单位：区水务局"),
            List.of("文号", "金额", "行号", "问题", "处理建议"),
            List.of("1号", "x", "3", "金额：不是金额", ""));
  }

  @Test
  void findsRowsFarApartInALargeFile() throws IOException {
    StringBuilder text = new StringBuilder("文号,备注\r\n");
    for (int i = 2; i <= 5_000; i++) {
      text.append(i).append("号,").append("长".repeat(50)).append("\r\n");
    }
    HandedIn file = utf8(text.toString());
    List<IssueLine> lines = new ArrayList<>();
    for (int record : List.of(2, 3, 4_999, 2_500, 5_000)) {
      lines.add(file.error(record, "", "不对", ""));
    }

    write(file, lines.toArray(IssueLine[]::new));

    assertThat(returned("卫健局/2020/enforcement-r001/处罚.csv"))
        .extracting(row -> row.get(0), row -> row.get(2))
        .containsExactly(
            tuple("文号", "行号"),
            tuple("2号", "2"),
            tuple("3号", "3"),
            tuple("2500号", "2500"),
            tuple("4999号", "4999"),
            tuple("5000号", "5000"));
  }

  @Test
  void returnsARowWhoseQuoteWasNeverClosed() throws IOException {
    HandedIn file = utf8("文号,备注\n1号,\"没有结束\n2号,好\n");

    write(file, file.error(2, "", "双引号没有配对", ""));

    assertThat(returned("卫健局/2020/enforcement-r001/处罚.csv"))
        .containsExactly(
            List.of("文号", "备注", "行号", "问题", "处理建议"), List.of("1号", "\"没有结束", "2", "双引号没有配对", ""));
  }

  @Test
  void isForItsOwnerAlone() throws IOException {
    HandedIn file = utf8("文号\n1号\n");

    write(file, file.error(2, "", "不对", ""));

    try (Stream<Path> all = Files.walk(home.resolve("returned"))) {
      for (Path path : all.toList()) {
        String rights = Files.isDirectory(path) ? "rwx------" : "rw-------";
        assertThat(Files.getPosixFilePermissions(path))
            .as(path.toString())
            .isEqualTo(PosixFilePermissions.fromString(rights));
      }
    }
  }

  @Test
  void closesAFolderThatStoodOpen() throws IOException {
    Path root = Files.createDirectories(home.resolve("returned/卫健局"));
    Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwxr-xr-x"));
    HandedIn file = utf8("文号\n1号\n");

    write(file, file.error(2, "", "不对", ""));

    assertThat(Files.getPosixFilePermissions(root))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
  }

  @Test
  void takesTheHomeFolderHoweverItsPathIsWritten() throws IOException {
    HandedIn file = utf8("文号\n1号\n");
    Path detour = Files.createDirectory(home.resolve("a")).resolve("..").resolve(".");

    new ReturnedRows(detour, archive)
        .write(
            JOB,
            2020,
            1,
            List.of(file.form()),
            List.of(file.file()),
            List.of(file.error(2, "", "不对", "")));

    assertThat(files()).containsExactly("卫健局/2020/enforcement-r001/处罚.csv");
  }

  @Test
  void replacesWhatAnEarlierCallWroteAndNothingElse() throws IOException {
    HandedIn file = utf8("文号\n1号\n2号\n");
    write(file, file.error(2, "", "不对", ""));
    returns()
        .write(
            JOB,
            2020,
            2,
            List.of(file.form()),
            List.of(file.file()),
            List.of(file.error(2, "", "不对", "")));
    Files.createDirectories(home.resolve("returned/卫健局/2020/.enforcement-r001/half"));

    write(file, file.error(3, "", "不对", ""));

    assertThat(files())
        .containsExactly("卫健局/2020/enforcement-r001/处罚.csv", "卫健局/2020/enforcement-r002/处罚.csv");
    assertThat(returned("卫健局/2020/enforcement-r001/处罚.csv").get(1)).startsWith("2号");
    assertThat(home.resolve("returned/卫健局/2020/.enforcement-r001")).doesNotExist();
  }

  @Test
  void givesARowThatComesBackASecondTimeOnlyTheNewReasons() throws IOException {
    HandedIn file = utf8("文号,金额,行号,问题,处理建议\n1号,x,17,金额：不是金额,请只填金额\n");

    write(file, file.error(2, "文号", "重号", "请核对"));

    assertThat(returned("卫健局/2020/enforcement-r001/处罚.csv"))
        .containsExactly(
            List.of("文号", "金额", "行号", "问题", "处理建议"), List.of("1号", "x", "2", "文号：重号", "请核对"));
  }

  @Test
  void takesAwayWhatIsNoLongerWrong() throws IOException {
    HandedIn file = utf8("文号\n1号\n");
    write(file, file.error(2, "", "不对", ""));

    write(file);

    assertThat(home.resolve("returned")).isEmptyDirectory();
  }

  @Test
  void namesReasonsInEnglishButKeepsTheColumnsByWhichAReturnedFileIsKnown() throws IOException {
    HandedIn file = utf8("文号\n1号\n");

    new ReturnedRows(home, archive, Language.EN)
        .write(
            JOB,
            2020,
            1,
            List.of(file.form()),
            List.of(file.file()),
            List.of(file.error(2, "", "不对", "请改")));

    assertThat(returned("卫健局/2020/enforcement-r001/处罚.csv"))
        .containsExactly(
            List.of("文号", "行号", "问题", "处理建议"), List.of("1号", "2", "In English: 2", "Mend it"));
  }

  @Test
  void passesOverWhatConcernsNoFile() throws IOException {
    List<IssueLine> lines =
        List.of(
            HandedIn.refused(Severity.ERROR, "", "缺 3 个部门", ""),
            HandedIn.refused(Severity.WARNING, "rulings.csv", "没有对应的行", "请核对"));

    assertThat(returns().write(JOB, 2020, 1, List.of(), List.of(), lines)).isZero();
  }

  @Test
  void neverWritesOutsideTheFolder() {
    for (String path : List.of("../../x.csv", "卫健局/../../../../x.csv")) {
      List<IssueLine> lines = List.of(HandedIn.refused(Severity.ERROR, path, "不对", ""));
      assertThatThrownBy(() -> returns().write(JOB, 2020, 1, List.of(), List.of(), lines))
          .as(path)
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(home.resolve("x.csv")).doesNotExist();
    assertThat(home.resolve("../x.csv")).doesNotExist();
  }

  @Test
  void saysSoIfAnArchivedFileWasCutShort() throws IOException {
    HandedIn file = utf8("文号\n1号\n");
    Path archived = archive.path(file.file().sha256());
    Files.writeString(archived, "文号");

    assertThatThrownBy(() -> write(file, file.error(2, "", "不对", "")))
        .isInstanceOf(IOException.class);
    assertThat(home.resolve("returned/卫健局/2020/enforcement-r001")).doesNotExist();
  }

  private HandedIn utf8(String text) throws IOException {
    return HandedIn.utf8(archive, 0, NAMES, text);
  }

  private ReturnedRows returns() {
    return new ReturnedRows(home, archive);
  }

  private int write(HandedIn file, IssueLine... lines) throws IOException {
    return returns()
        .write(JOB, 2020, 1, List.of(file.form()), List.of(file.file()), List.of(lines));
  }

  private List<List<String>> returned(String name) throws IOException {
    return CsvText.parse(Files.readString(home.resolve("returned").resolve(name)));
  }

  private List<String> files() throws IOException {
    Path root = home.resolve("returned");
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile)
          .map(p -> root.relativize(p).toString())
          .sorted()
          .toList();
    }
  }
}
