package lawtally.intake.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import lawtally.definition.Severity;
import lawtally.intake.Dialect.Encoding;
import lawtally.intake.IntakePlan;
import lawtally.intake.Issue;
import lawtally.intake.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that cannot be read as a table, or not all of them, and what their senders are told. */
class UnreadableFilesTest {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final String PENALTIES = "行政相对人名称,行政处罚决定书文号,处罚类别,罚款金额,处罚决定日期,处罚机关";
  private static final String ROW = "甲公司,西卫罚〔2020〕1号,罚款,2000,2020-03-01,西区卫健局";

  @TempDir private Path home;
  private PlanSample sample;

  @BeforeEach
  void open() {
    sample = new PlanSample(home);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF", "\n\n\n", ",,,\n,,,\n", "  "})
  void anEmptyFileIsToldOf(String text) throws IOException {
    assertThat(sample.put("a/1.csv", text).rules()).containsExactly("empty-file");
    assertThat(sample.plan().issues().get(0).place()).isEqualTo(Place.ofFile(0));
  }

  @Test
  void aHeaderWithoutTheKeyColumnNamesItAndTheNearest() throws IOException {
    sample.put("a/1.csv", PENALTIES.replace("行政处罚决定书文号", "处罚决定编号"), ROW);
    IntakePlan plan = sample.plan();
    assertThat(plan.forms()).isEmpty();
    assertThat(plan.slices()).isEmpty();
    assertThat(plan.issues())
        .filteredOn(i -> i.severity() == Severity.ERROR)
        .extracting(Issue::rule, Issue::field, Issue::arguments)
        .containsExactly(
            tuple("missing-label-near", "decision_no", List.of("行政处罚决定书文号", "行政处罚", "B")));
  }

  @Test
  void aHeaderWithoutAColumnThatMustBeFilledInIsRefused() throws IOException {
    sample.put("a/1.csv", PENALTIES.replace(",处罚决定日期", ""), ROW);
    assertThat(sample.plan().forms()).isEmpty();
    assertThat(sample.rules()).containsExactly("missing-label");
  }

  @Test
  void aFewColumnsInCommonMakeNoForm() throws IOException {
    sample.put("a/1.csv", "单位,月份,车牌,里程,油费,司机", "甲局,3月,x,1,2,x");
    assertThat(sample.rules()).containsExactly("not-recognised");
  }

  @Test
  void aTableOfSomethingElseIsNotRecognised() throws IOException {
    assertThat(sample.put("a/1.csv", "姓名,电话", "甲,1").rules()).containsExactly("not-recognised");
  }

  @Test
  void workbooksAndWebPagesAreNamedForWhatTheyAre() throws IOException {
    sample
        .put("a/1.csv", new byte[] {'P', 'K', 3, 4, 20, 0})
        .put("a/2.csv", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0})
        .put("a/3.csv", "\uFEFF\n<html><body>")
        .put("a/4.csv", GB18030, "<TABLE border=1><tr><td>案号")
        .put("a/5.csv", ("\uFEFF<table>").getBytes(StandardCharsets.UTF_16LE));
    assertThat(sample.rules())
        .containsExactly("workbook", "workbook", "web-page", "web-page", "web-page");
  }

  @Test
  void excelsXmlAndFilesThatAreNoTablesAreNamedToo() throws IOException {
    sample
        .put(
            "a/1.csv",
            "<?xml version=\"1.0\"?>",
            "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">",
            "<Worksheet><Table><Row>")
        .put("a/2.csv", "<?xml version=\"1.0\"?>", "<?mso-application progid=\"Excel.Sheet\"?>")
        .put("a/3.csv", "%PDF-1.4", "x")
        .put("a/4.csv", new byte[] {'R', 'a', 'r', '!', 0x1a, 7, 0})
        .put("a/5.csv", new byte[] {'7', 'z', (byte) 0xbc, (byte) 0xaf, 0x27})
        .put("a/6.csv", new byte[] {0x1f, (byte) 0x8b, 8, 0});
    assertThat(sample.rules())
        .containsExactly("workbook", "workbook", "pdf", "packed", "packed", "packed");
  }

  @Test
  void bytesThatAreNoTextAreRefused() throws IOException {
    byte[] bytes = new byte[2000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 37);
    }
    assertThat(sample.put("a/1.csv", bytes).rules()).containsExactly("undecodable");
  }

  @Test
  void aFileWithAFewLinesInAnotherEncodingIsReadAndToldOf() throws IOException {
    byte[] utf8 = (PENALTIES + "\n" + (ROW + "\n").repeat(30)).getBytes(StandardCharsets.UTF_8);
    byte[] gbk = "乙公司,2号,警告,,2020-03-02,甲局\n".getBytes(GB18030);
    byte[] both = java.util.Arrays.copyOf(utf8, utf8.length + gbk.length);
    System.arraycopy(gbk, 0, both, utf8.length, gbk.length);
    sample.put("a/1.csv", both);
    assertThat(sample.form().dialect().encoding()).isEqualTo(Encoding.UTF_8);
    assertThat(sample.plan().issues())
        .extracting(Issue::severity, Issue::rule, Issue::arguments)
        .containsExactly(
            tuple(Severity.WARNING, "partly-undecodable", List.of("UTF-8", "32")),
            tuple(
                Severity.NOTE,
                "other-encoding-lines",
                List.of("32", Integer.toString(utf8.length), "GB18030")));
  }

  @Test
  void nulsAloneAreToldOfAsWhatTheyAre() throws IOException {
    sample.put("a/1.csv", PENALTIES, ROW.replace("甲", "甲\0"), ROW);
    IntakePlan plan = sample.plan();
    assertThat(plan.forms()).hasSize(1);
    assertThat(plan.issues())
        .extracting(Issue::severity, Issue::rule, Issue::arguments)
        .containsExactly(tuple(Severity.WARNING, "stray-nul", List.of("2")));
  }

  @Test
  void aQuoteInTheHeaderIsToldOfInsteadOfTheColumnsThatItSwallows() throws IOException {
    sample
        .put("a/1.csv", PENALTIES.replace("处罚类别", "\"处罚类别"), ROW, ROW)
        .put("a/2.csv", "2020年行政处罚信息表,,,,,", "\"" + PENALTIES, ROW);
    IntakePlan plan = sample.plan();
    assertThat(plan.forms()).isEmpty();
    assertThat(plan.issues())
        .extracting(Issue::severity, Issue::rule, i -> i.place().line(), Issue::arguments)
        .containsExactly(
            tuple(Severity.ERROR, "header-quote", 1L, List.of("C")),
            tuple(Severity.ERROR, "header-quote", 2L, List.of("A")));
  }

  @Test
  void aLineWithoutAnEndIsNoEmptyFile() throws IOException {
    String endless = "a,".repeat(2 << 20);
    sample.put("a/1.csv", endless).put("a/2.csv", PENALTIES, endless);
    IntakePlan plan = sample.plan();
    assertThat(plan.issues())
        .extracting(Issue::severity, Issue::rule, i -> i.place().line())
        .containsExactly(tuple(Severity.ERROR, "record-too-long", 1L));
    assertThat(plan.forms()).extracting(f -> f.file().path()).containsExactly("a/2.csv");
    assertThat(plan.slices()).hasSize(1);
  }
}
