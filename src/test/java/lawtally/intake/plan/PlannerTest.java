package lawtally.intake.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import lawtally.definition.Severity;
import lawtally.intake.Dialect;
import lawtally.intake.Dialect.Encoding;
import lawtally.intake.Form;
import lawtally.intake.Issue;
import lawtally.intake.Slice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How files are read, whatever departments make of them. */
class PlannerTest {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final String PENALTIES = "行政相对人名称,行政处罚决定书文号,处罚类别,罚款金额,处罚决定日期,处罚机关";
  private static final String ROW = "甲公司,西卫罚〔2020〕1号,罚款,2000,2020-03-01,西区卫健局";
  private static final Form.Column UNKNOWN = new Form.Unknown();

  @TempDir private Path home;
  private PlanSample sample;

  @BeforeEach
  void open() {
    sample = new PlanSample(home);
  }

  @Test
  void aPlainTableIsReadFromBelowItsHeader() throws IOException {
    Form form = sample.put("区卫健局/1.csv", PENALTIES, ROW, "").form();
    assertThat(form.dataset()).isEqualTo("penalties");
    assertThat(form.dialect()).isEqualTo(new Dialect(Encoding.UTF_8, 0, ',', '"'));
    assertThat(form.headers()).containsExactly(PENALTIES.split(","));
    assertThat(form.columns())
        .containsExactly(
            of("party"),
            of("decision_no"),
            of("categories"),
            of("fine"),
            of("decided_on"),
            of("authority"));
    assertThat(form.dataOffset()).isEqualTo(utf8(PENALTIES) + 1);
    assertThat(form.dataLine()).isEqualTo(2);
    assertThat(form.dataRecord()).isEqualTo(2);
    assertThat(form.correction()).isFalse();
    assertThat(form.zeroReport()).isFalse();
    assertThat(form.reporter()).isEmpty();
    assertThat(sample.plan().issues()).isEmpty();
    assertThat(sample.plan().slices())
        .containsExactly(
            new Slice(
                "s00000", List.of(new Slice.Segment(0, utf8(PENALTIES) + 1, utf8(ROW) + 1, 2, 2))));
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstColumnsName() throws IOException {
    Form form = sample.put("a/1.csv", "\uFEFF" + PENALTIES, ROW).form();
    assertThat(form.dialect().bom()).isEqualTo(3);
    assertThat(form.headers().get(0)).isEqualTo("行政相对人名称");
  }

  @Test
  void aFormWithNothingButItsExampleIsEmpty() throws IOException {
    sample.put(
        "区卫健局/行政处罚.csv", "某区2020年行政处罚", "填报单位：", "序号," + PENALTIES, "示例（不计入）," + ROW, "1,,,,,,");
    assertThat(sample.rules()).containsExactly("header-only");
    assertThat(sample.plan().slices()).isEmpty();
    assertThat(sample.form().zeroReport()).isFalse();
  }

  @Test
  void aFormWithNothingButItsExampleMaySayZero() throws IOException {
    sample.put("区卫健局/行政处罚（零报告）.csv", "序号," + PENALTIES, "示例（不计入）," + ROW);
    assertThat(sample.form().zeroReport()).isTrue();
    assertThat(sample.rules()).isEmpty();
  }

  @Test
  void readsGb18030() throws IOException {
    Form form = sample.put("a/1.csv", GB18030, PENALTIES, ROW).form();
    assertThat(form.dialect().encoding()).isEqualTo(Encoding.GB18030);
    assertThat(sample.rules()).isEmpty();
  }

  @Test
  void theEncodingIsDecidedOnTheWholeFileNotItsHead() throws IOException {
    String ascii = "no,level,date,x\n".repeat(20_000);
    sample.put("a/1.csv", GB18030, ascii + "案号,审级,开庭日期,被告");
    assertThat(CharsetGuess.of(inbox("a/1.csv"), new byte[0]).encoding())
        .isEqualTo(Encoding.GB18030);
  }

  private Path inbox(String path) {
    return sample.inbox().root().resolve(path);
  }

  @Test
  void readsExcelsUnicodeText() throws IOException {
    byte[] bytes =
        ("\uFEFF" + PENALTIES.replace(',', '\t') + "\r\n").getBytes(StandardCharsets.UTF_16LE);
    Form form = sample.put("a/1.txt", bytes).form();
    assertThat(form.dialect()).isEqualTo(new Dialect(Encoding.UTF_16LE, 2, '\t', '"'));
    assertThat(form.dataset()).isEqualTo("penalties");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF_16LE", "UTF_16BE"})
  void readsUtf16WithoutAByteOrderMark(String encoding) throws IOException {
    Charset charset = Encoding.valueOf(encoding).charset();
    Form form = sample.put("a/1.csv", charset, PENALTIES, ROW).form();
    assertThat(form.dialect().encoding()).isEqualTo(Encoding.valueOf(encoding));
  }

  @ParameterizedTest
  @ValueSource(strings = {",", "\t", ";", "|", "，"})
  void theDelimiterIsFoundFromTheData(String delimiter) throws IOException {
    String header = PENALTIES.replace(",", delimiter);
    String row = ROW.replace(",", delimiter).replace("甲公司", "甲、乙;丙,丁".replace(delimiter, ""));
    Form form = sample.put("a/1.csv", header, row).form();
    assertThat(form.dialect().delimiter()).isEqualTo(delimiter.charAt(0));
    assertThat(form.columns()).hasSize(6);
  }

  @Test
  void titleAndReporterStandAboveTheHeader() throws IOException {
    String above = "西区卫健局2020年行政处罚情况表,,,,,\n填报单位：区卫生健康局（盖章）　　填报日期：2021年1月5日,,,,,\n";
    Form form = sample.put("a/1.csv", above + PENALTIES, ROW).form();
    assertThat(form.reporter()).contains("区卫生健康局");
    assertThat(form.dataLine()).isEqualTo(4);
    assertThat(form.dataRecord()).isEqualTo(4);
    assertThat(form.dataOffset()).isEqualTo(utf8(above + PENALTIES) + 1);
  }

  @Test
  void theReporterMayStandInTheNextCell() throws IOException {
    Form form = sample.put("a/1.csv", "填报单位:,西区水利局,,填报日期:,2021-01-05", PENALTIES, ROW).form();
    assertThat(form.reporter()).contains("西区水利局");
  }

  @Test
  void aDepartmentNamedInTheTitleReports() throws IOException {
    Form form = sample.put("1.csv", "攀枝花市西区水利局2020年行政处罚统计表", PENALTIES, ROW).form();
    assertThat(form.reporter()).contains("西区水利局");
  }

  @Test
  void columnNamesMayHaveBlanksLineBreaksFullWidthFormsAndMarks() throws IOException {
    String header = "\" *行政相对人\n名称 \",行政处罚 决定书文号,【处罚类别】,罚款金额（元）,处罚决定日期：,处罚机关★";
    Form form = sample.put("a/1.csv", header.replace("【处罚类别】", "处罚类别"), ROW).form();
    assertThat(form.columns()).doesNotContain(UNKNOWN);
    assertThat(form.dataLine()).isEqualTo(3);
    assertThat(form.dataRecord()).isEqualTo(2);
    assertThat(sample.rules()).isEmpty();
  }

  @Test
  void theUnitOfMoneyIsReadFromTheHeader() throws IOException {
    Form form = sample.put("a/1.csv", PENALTIES.replace("罚款金额", "罚款金额（万元）,没收金额(元)")).form();
    assertThat(form.columns())
        .contains(new Form.OfField("fine", 10_000), new Form.OfField("confiscated", 1));
  }

  @Test
  void theUnitSaidOfTheWholeTableHoldsWhereTheHeaderGivesNone() throws IOException {
    Form form =
        sample.put("a/1.csv", ",,,,,,单位：万元", PENALTIES.replace("罚款金额", "罚款金额,没收金额（元）"), ROW).form();
    assertThat(form.columns())
        .contains(new Form.OfField("fine", 10_000), new Form.OfField("confiscated", 1));
  }

  @Test
  void severalColumnsMayFeedOneList() throws IOException {
    Form form = sample.put("a/1.csv", PENALTIES.replace("处罚类别", "处罚类别1,处罚类别2"), ROW).form();
    assertThat(form.columns()).filteredOn(of("categories")::equals).hasSize(2);
    assertThat(sample.rules()).isEmpty();
  }

  @Test
  void aMisspeltColumnNameIsReadWithAWarning() throws IOException {
    sample.put("a/1.csv", PENALTIES.replace("行政相对人名称", "行政行对人名称") + ",处罚是由", ROW + ",x");
    assertThat(sample.form().columns()).contains(of("party"), of("violation"));
    assertThat(sample.plan().issues())
        .extracting(Issue::severity, Issue::rule, Issue::field, Issue::arguments)
        .containsExactly(
            tuple(Severity.WARNING, "misspelt-label", "party", List.of("行政相对人名称", "A")),
            tuple(Severity.WARNING, "misspelt-label", "violation", List.of("违法行为类型", "G")));
    assertThat(sample.plan().issues()).extracting(i -> i.place().line()).containsOnly(1L);
  }

  @Test
  void aHeaderOfSeveralLinesIsOneRecord() throws IOException {
    Form form = sample.put("a/1.csv", PENALTIES.replace("罚款金额", "\"罚款\n金额\n（元）\"")).form();
    assertThat(form.dataset()).isEqualTo("penalties");
    assertThat(form.dataRecord()).isEqualTo(2);
  }

  @Test
  void anotherDateIsNoMisspelling() throws IOException {
    Form form = sample.put("a/1.csv", "案号,审级,被告,开庭日期,立案日期", "1,一审,甲局,2020-01-02,2020-01-01").form();
    assertThat(form.columns().get(4)).isEqualTo(UNKNOWN);
    assertThat(sample.plan().issues())
        .extracting(Issue::rule, Issue::arguments)
        .containsExactly(tuple("unknown-label", List.of("E")));
  }

  @Test
  void serialNumbersAreNothingToTellOf() throws IOException {
    Form form = sample.put("a/1.csv", "序号," + PENALTIES + ",备注,", "1," + ROW + ",,").form();
    assertThat(form.columns()).hasSize(9).startsWith(UNKNOWN);
    assertThat(sample.rules()).isEmpty();
  }

  @Test
  void namelessColumnsThatNoRowHasAreNone() throws IOException {
    assertThat(sample.put("a/1.csv", PENALTIES + ",,,", ROW).form().columns()).hasSize(6);
  }

  @Test
  void twoColumnsForOneFieldAreToldOf() throws IOException {
    sample.put("a/1.csv", PENALTIES + ",罚款", ROW + ",3000");
    assertThat(sample.plan().issues())
        .extracting(Issue::severity, Issue::rule, Issue::arguments)
        .containsExactly(tuple(Severity.WARNING, "duplicate-label", List.of("罚款金额", "D、G")));
  }

  @Test
  void theHeaderWithMoreColumnsOfADatasetDecides() throws IOException {
    String header = "报备单位,行政处罚决定书文号,处罚类别,罚没金额（万元）,决定日期,备案日期";
    Form form = sample.put("a/行政处罚.csv", header, "x,x,x,1,x,x").form();
    assertThat(form.dataset()).isEqualTo("major_filings");
  }

  @Test
  void januaryToFebruaryWithAHyphenIsNoDecember() throws IOException {
    Form form = sample.put("a/1.csv", "指标名称,1-2月,1-6月累计,*1－9月,12月", "公开政府信息,1,2,3,4").form();
    assertThat(form.columns())
        .containsExactly(
            of("figure"),
            new Form.OfPeriod(2, true),
            new Form.OfPeriod(6, true),
            new Form.OfPeriod(9, true),
            new Form.OfPeriod(12, false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"罚款金额（美元）", "罚款金额美元", "罚款金额（万港元）", "罚款金额(USD)"})
  void amountsInAnotherMoneyAreNeverReadAsYuan(String header) throws IOException {
    sample.put(
        "a/1.csv", "行政处罚决定书文号,处罚类别,处罚决定日期,行政相对人名称,处罚机关," + header, "1号,罚款,2020-03-01,甲,甲局,5");
    assertThat(sample.plan().forms()).isEmpty();
    assertThat(sample.plan().issues()).extracting(Issue::rule).contains("foreign-money");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1-3月,4-6月", "上半年,下半年", "1月,2月,3月,二季度", "1月,2020年第二季度,全月"})
  void aSheetIsReturnedIfMonthsOfTheYearWouldBeLeftOut(String periods) throws IOException {
    sample.put("a/1.csv", "指标名称,计量单位," + periods, "公开政府信息,条,10,20,30,40");
    assertThat(sample.plan().forms()).isEmpty();
    assertThat(sample.plan().issues()).extracting(Issue::rule).contains("unread-period");
  }

  @ParameterizedTest
  @ValueSource(strings = {"上半年,下半年,全年", "1-3月,4-6月,1-6月", "4月,5月,6月,二季度", "1月,2019年下半年"})
  void aQuarterThatOtherColumnsTellIsLeftOut(String periods) throws IOException {
    sample.put("a/1.csv", "指标名称,计量单位," + periods, "公开政府信息,条,10,20,30,40");
    assertThat(sample.plan().forms()).hasSize(1);
  }

  @Test
  void wideSheetsHaveAColumnAMonth() throws IOException {
    String header = "指标名称,计量单位,1月,二月份,1—6月累计,2020年7月,全年";
    Form form = sample.put("a/1.csv", header, "公开政府信息,条,1,2,3,4,5").form();
    assertThat(form.dataset()).isEqualTo("returns");
    assertThat(form.columns())
        .containsExactly(
            of("figure"),
            of("unit"),
            new Form.OfPeriod(1, false),
            new Form.OfPeriod(2, false),
            new Form.OfPeriod(6, true),
            new Form.OfPeriod(7, false),
            new Form.OfPeriod(0, false));
  }

  @Test
  void longReturnsHaveOneValueARow() throws IOException {
    Form form = sample.put("a/1.csv", "单位,指标名称,期间,口径,数值", "甲局,公开政府信息,2020-03,当月,5").form();
    assertThat(form.columns())
        .containsExactly(of("reporter"), of("figure"), of("period"), of("basis"), of("value"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"处罚（更正）.csv", "处罚补正.csv"})
  void aCorrectedFileIsKnownByItsName(String name) throws IOException {
    assertThat(sample.put("a/" + name, PENALTIES, ROW).form().correction()).isTrue();
  }

  @Test
  void aReturnedFileHandedInAgainIsKnownByItsColumns() throws IOException {
    Form form = sample.put("a/1.csv", PENALTIES + ",行号,问题,处理建议", ROW + ",17,x,y").form();
    assertThat(form.correction()).isTrue();
    assertThat(form.columns()).endsWith(UNKNOWN, UNKNOWN, UNKNOWN);
    assertThat(sample.rules()).isEmpty();
  }

  @Test
  void aHeaderAtTheVeryEndIsAHeader() throws IOException {
    Form form = sample.put("a/1.csv", PENALTIES).form();
    assertThat(form.dataOffset()).isEqualTo(form.file().size());
    assertThat(form.dataLine()).isEqualTo(2);
  }

  @Test
  void aFileThatRepeatsAnotherIsNotReadTwice() throws IOException {
    sample.put("a/1.csv", PENALTIES, ROW).put("a/2.csv", PENALTIES, ROW);
    assertThat(sample.plan().forms()).hasSize(1);
    assertThat(sample.plan().slices().get(0).segments()).hasSize(1);
  }

  @Test
  void aCorrectionThatRepeatsAPlainFileIsReadAsACorrection() throws IOException {
    sample
        .put("a/1.csv", PENALTIES, ROW)
        .put("a/更正1.csv", PENALTIES, ROW.replace("甲", "乙"))
        .put("a/更正2.csv", PENALTIES, ROW)
        .put("a/更正3.csv", PENALTIES, ROW.replace("甲", "乙"));
    assertThat(sample.plan().forms())
        .extracting(f -> f.file().path(), Form::correction)
        .containsExactly(
            tuple("a/1.csv", false), tuple("a/更正1.csv", true), tuple("a/更正2.csv", true));
  }

  @Test
  void oneBadFileStopsNoOther() throws IOException {
    sample
        .put("a/0.csv", "")
        .put("a/1.csv", new byte[] {'P', 'K', 3, 4})
        .put("a/2.csv", PENALTIES, ROW)
        .put("a/3.csv", "\"");
    assertThat(sample.plan().forms()).extracting(f -> f.file().path()).containsExactly("a/2.csv");
    assertThat(sample.rules()).containsExactly("empty-file", "workbook", "not-recognised");
  }

  @Test
  void noIssueQuotesACell() throws IOException {
    sample
        .put("a/1.csv", PENALTIES.replace("处罚机关", "机关张三丰"), ROW.replace("甲公司", "张三丰"))
        .put("a/2.csv", "张三丰,1,2", "张三丰,1,2")
        .put("a/3.csv", PENALTIES + ",张三丰", ROW + ",x");
    assertThat(sample.plan().issues()).hasSizeGreaterThan(2);
    assertThat(sample.plan().issues()).noneMatch(i -> i.toString().contains("张三丰"));
  }

  private static Form.Column of(String field) {
    return new Form.OfField(field, 1);
  }

  private static int utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
