package lawtally.intake.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import lawtally.intake.Form;
import lawtally.intake.IntakePlan;
import lawtally.intake.Slice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways in which departments say that there is nothing to report, and what only looks so. */
class ZeroReportsTest {
  private static final String PENALTIES = "行政相对人名称,行政处罚决定书文号,处罚类别,罚款金额,处罚决定日期,处罚机关";
  private static final String ROW = "甲公司,西卫罚〔2020〕1号,罚款,2000,2020-03-01,西区卫健局";

  @TempDir private Path home;
  private PlanSample sample;

  @BeforeEach
  void open() {
    sample = new PlanSample(home);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "零报告",
        "无",
        "无,无,/,无,无,西区水利局",
        "本单位2020年度没有行政处罚案件",
        ",,,,,\n合计,0,0,0,0,\n填表人：张三　联系电话：1",
        "单位负责人：李四\n零报告"
      })
  void aHeaderWithTheWordsIsAZeroReport(String below) throws IOException {
    sample.put("区水利局/1.csv", PENALTIES, below);
    assertThat(sample.form().zeroReport()).isTrue();
    assertThat(sample.form().dataset()).isEqualTo("penalties");
    assertThat(sample.plan().slices()).isEmpty();
    assertThat(sample.rules()).isEmpty();
  }

  @Test
  void hundredsOfEmptyRowsOfAPrintedFormHideNothing() throws IOException {
    String empty = "\n,,,,,".repeat(300);
    sample.put("a/1.csv", PENALTIES, "零报告" + empty);
    sample.put("b/1.csv", PENALTIES + empty, ROW);
    sample.put("c/1.csv", PENALTIES + empty);
    assertThat(sample.plan().forms())
        .extracting(Form::zeroReport)
        .containsExactly(true, false, false);
    assertThat(sample.plan().slices())
        .singleElement()
        .satisfies(
            slice ->
                assertThat(slice.segments()).extracting(Slice.Segment::file).containsExactly(1));
    assertThat(sample.rules()).containsExactly("header-only");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "无名公司,无,罚款,0,2020-01-01,甲局",
        "无,无,无,2000,无,无",
        "零报告\n甲公司,1号,罚款,200,2020-03-01,西区卫健局",
        "合计,,,2000,,"
      })
  void whereAnyCellMayBeDataThereIsNoZeroReport(String below) throws IOException {
    sample.put("区水利局/1.csv", PENALTIES, below);
    assertThat(sample.form().zeroReport()).isFalse();
    assertThat(sample.plan().slices()).hasSize(1);
  }

  @Test
  void aNoteWithoutATableMayBeAZeroReport() throws IOException {
    sample.put("区水利局/行政应诉.csv", "西区水利局2020年行政应诉情况：零报告");
    Form form = sample.form();
    assertThat(form.zeroReport()).isTrue();
    assertThat(form.dataset()).isEqualTo("litigation");
    assertThat(form.reporter()).contains("西区水利局");
    assertThat(sample.plan().slices()).isEmpty();
  }

  @Test
  void aNoteMayHaveReporterAndSignature() throws IOException {
    sample.put("1.csv", "行政处罚统计表,,", "填报单位：,西区水利局,2021-01-05", "零报告,,", "填表人：张三,联系电话：,1");
    assertThat(sample.form().zeroReport()).isTrue();
    assertThat(sample.form().reporter()).contains("西区水利局");
  }

  /** Its rows would be lost without a word. */
  @Test
  void aTableThatIsNotUnderstoodIsNoZeroReportHoweverManyCellsSayNothing() throws IOException {
    sample.put("a/行政处罚.csv", "当事者,字号,种类", "甲公司,1号,无", "乙公司,2号,无");
    sample.put("b/行政处罚零报告.csv", "当事者,字号,种类", "甲公司,1号,罚款");
    assertThat(sample.rules()).containsExactly("not-recognised", "not-recognised");
  }

  @Test
  void theFileNameMaySayOfWhichTableAZeroReportIs() throws IOException {
    sample.put("区水利局/重大行政处罚备案.csv", "无");
    assertThat(sample.form().dataset()).isEqualTo("major_filings");
  }

  @Test
  void theSameWordsMayBeTheZeroReportsOfSeveralTables() throws IOException {
    sample.put("a/行政处罚.csv", "零报告").put("a/行政应诉.csv", "零报告").put("a/行政应诉(1).csv", "零报告");
    assertThat(sample.plan().forms())
        .extracting(Form::dataset)
        .containsExactlyInAnyOrder("penalties", "litigation");
  }

  @Test
  void aZeroReportOfNoOneKnowsWhatIsToldOf() throws IOException {
    assertThat(sample.put("区水利局/1.csv", "零报告").rules()).containsExactly("zero-report-unclear");
    assertThat(sample.plan().forms()).isEmpty();
  }

  @Test
  void aHeaderWithoutRowsOrWordsIsToldOf() throws IOException {
    sample.put("a/1.csv", PENALTIES, ",,,,,", "填表人：,,,,,");
    IntakePlan plan = sample.plan();
    assertThat(plan.forms()).hasSize(1);
    assertThat(plan.forms().get(0).zeroReport()).isFalse();
    assertThat(plan.slices()).isEmpty();
    assertThat(sample.rules()).containsExactly("header-only");
  }
}
