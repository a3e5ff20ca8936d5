package lawtally.intake.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import lawtally.intake.Form;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headers over two rows, as merged cells of a sheet become, and columns without names. */
class HeaderLayoutTest {
  private static final String UPPER = "序号,行政处罚决定书文号,处罚类别,行政相对人名称,处罚决定日期,处罚机关,";

  @TempDir Path home;
  private PlanSample sample;

  @BeforeEach
  void anEmptyInbox() {
    sample = new PlanSample(home);
  }

  @Test
  void aUnitUnderTheNameOfOneColumnBelongsToIt() throws IOException {
    Form form =
        sample
            .put(
                "a/1.csv",
                "行政相对人,,行政处罚决定书文号,处罚,,罚款金额,没收金额,处罚决定日期,处罚机关",
                "名称,类别,,类别,内容,（万元）,（元）,,",
                "甲,法人,1号,罚款,罚200元,0.02,100,2020-03-01,甲局")
            .form();
    assertThat(form.columns())
        .contains(new Form.OfField("fine", 10_000), new Form.OfField("confiscated", 1))
        .contains(new Form.OfField("categories", 1));
    assertThat(form.dataLine()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({"（万元）,10000", "万元,10000", "（元）,1"})
  void aRowOfUnitsAloneBelongsToTheNamesAboveIt(String unit, int yuan) throws IOException {
    Form form =
        sample
            .put(
                "a/1.csv",
                "行政相对人名称,行政处罚决定书文号,处罚类别,处罚内容,罚款金额,处罚决定日期,处罚机关",
                ",,,," + unit + ",,",
                "甲,1号,罚款,罚200元,0.02,2020-03-01,甲局")
            .form();
    assertThat(form.columns())
        .contains(new Form.OfField("fine", yuan), new Form.OfField("decision_no", 1));
    assertThat(form.dataLine()).isEqualTo(3);
  }

  @Test
  void aUnitUnderTheColumnForUnitsIsData() throws IOException {
    Form form = sample.put("a/1.csv", "填报单位,指标名称,计量单位,期间,数值", ",,万元,,", "甲局,罚没金额,万元,2020,1").form();
    assertThat(form.dataLine()).isEqualTo(2);
  }

  @Test
  void namesUnderAMergedCellAreColumnsOfTheirOwn() throws IOException {
    Form form =
        sample
            .put("a/1.csv", UPPER + "处罚金额,", ",,,,,,罚款,没收金额", "1,1号,罚款,甲,2020-03-01,甲局,200,100")
            .form();
    assertThat(form.columns().subList(6, 8))
        .containsExactly(new Form.OfField("fine", 1), new Form.OfField("confiscated", 1));
    assertThat(form.headers()).endsWith("处罚机关", "罚款", "没收金额");
    assertThat(form.dataLine()).isEqualTo(3);
    assertThat(form.dataRecord()).isEqualTo(3);
    assertThat(sample.rules()).isEmpty();
  }

  @Test
  void theUnitOfAMergedCellHoldsForTheNamesUnderIt() throws IOException {
    Form form =
        sample
            .put("a/1.csv", UPPER + "金额（万元）,", ",,,,,,罚款,没收", "1,1号,罚款,甲,2020-03-01,甲局,2,1")
            .form();
    assertThat(form.columns().subList(6, 8))
        .containsExactly(new Form.OfField("fine", 10_000), new Form.OfField("confiscated", 10_000));
  }

  @Test
  void titleAndReporterAboveStay() throws IOException {
    Form form =
        sample
            .put(
                "a/1.csv",
                "行政处罚情况表,,,,,,,",
                "填报单位：区水利局,,,,,填报日期：,,",
                UPPER + "处罚金额,",
                ",,,,,,罚款,没收金额",
                "1,1号,罚款,甲,2020-03-01,甲局,200,100")
            .form();
    assertThat(form.reporter()).isEqualTo(Optional.of("区水利局"));
    assertThat(form.dataLine()).isEqualTo(5);
    assertThat(form.columns()).hasSize(8);
  }

  @Test
  void aRowOfDataUnderAHeaderIsNoPartOfIt() throws IOException {
    Form form =
        sample
            .put(
                "a/1.csv",
                UPPER + "罚款金额,",
                "1,1号,罚款,甲,2020-03-01,甲局,,备注",
                "2,2号,警告,乙,2020-03-02,甲局,,")
            .form();
    assertThat(form.dataLine()).isEqualTo(2);
  }

  @Test
  void blankColumnsBeforeAndBehindAreNone() throws IOException {
    Form form =
        sample
            .put("a/1.csv", ",案号,审级,开庭日期,被诉行政机关,,,", ",1号,一审,,甲局", "", ",2号,一审,2020-03-01,甲局")
            .form();
    assertThat(form.columns())
        .startsWith(new Form.Unknown(), new Form.OfField("case_no", 1))
        .hasSize(5);
    assertThat(form.rowWidth()).isEqualTo(5);
    assertThat(sample.rules()).isEmpty();
  }

  @Test
  void rowsThatAllEndWithADelimiterAreOneWiderThanTheirHeader() throws IOException {
    Form form =
        sample.put("a/1.csv", "案号,审级,开庭日期,被诉行政机关", "1号,一审,,甲局,", "2号,一审,2020-03-01,甲局,").form();
    assertThat(form.columns()).hasSize(4);
    assertThat(form.rowWidth()).isEqualTo(5);
  }
}
