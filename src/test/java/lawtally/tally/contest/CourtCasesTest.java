package lawtally.tally.contest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import lawtally.definition.Definitions;
import lawtally.indicator.Figures;
import lawtally.record.TestKit;
import lawtally.tally.RowCounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows about one case at one court level, with the definitions of the job. */
class CourtCasesTest {
  private static final String HEADER = "案号,审级,被诉行政机关,应诉身份,开庭日期,负责人是否出庭,出庭负责人职务类别,裁判结果";

  private TestKit kit;

  @BeforeEach
  void load() {
    Definitions definitions = Definitions.load(Path.of(""));
    kit = new TestKit(definitions.job("enforcement").in(2020), definitions.seeds(), 2020);
  }

  @Test
  void aCaseFiledFirstAndHeardLaterIsOneCaseThatWasHeard() {
    kit.file("litigation", "a.csv", HEADER, "1号,一审,区卫健局,原机关,,,,")
        .file("litigation", "b.csv", HEADER, "1号,一审,区卫健局,原机关,2020-06-01,是,副职,驳回");
    isOneHeardCaseWithAppearance(2);
    assertThat(figure("litigation.closed")).isEqualTo("1");
  }

  @Test
  void theOrderOfFilingAndHearingMakesNoDifference() {
    kit.file(
        "litigation",
        "a.csv",
        HEADER,
        "1号,一审,区卫健局,原机关,2020-06-01,是,副职,驳回",
        "1号,一审,区卫健局,原机关,,,,",
        "1号,一审,区卫健局,原机关,2020-07-01,否,,");
    isOneHeardCaseWithAppearance(3);
  }

  @Test
  void twoRowsOfAnUnheardCaseThatDifferAreAConflict() {
    kit.file("litigation", "a.csv", HEADER, "1号,一审,区卫健局,,,,,驳回", "1号,一审,区卫健局,,,,,撤销");
    assertThat(kit.count().warnings()).containsExactly("conflict", "conflict");
  }

  @Test
  void aCaseAgainstTwoDepartmentsCountsOnceAndTheHeadOfEitherCounts() {
    kit.file("litigation", "a.csv", HEADER, "1号,一审,区卫健局,原机关,2020-06-01,否,,驳回")
        .file("litigation", "b.csv", HEADER, "1号,一审,区市场监管局,共同被告,2020-06-01,是,副职,驳回");
    isOneHeardCaseWithAppearance(2);
  }

  @Test
  void twoSpellingsOfOneDepartmentAreOneDefendant() {
    kit.file(
        "litigation",
        "a.csv",
        HEADER,
        "1号,一审,区卫健局,原机关,2020-06-01,否,,驳回",
        "1号,一审,区卫生健康局,原机关,2020-06-01,否,,撤销");
    assertThat(kit.count().warnings()).containsExactly("conflict", "conflict");
  }

  private void isOneHeardCaseWithAppearance(long rows) {
    TestKit.Result result = kit.count();
    assertThat(result.warnings()).isEmpty();
    assertThat(result.rows()).isEqualTo(new RowCounts(rows, rows, 0, 0, 0, 0, 0, 0, 0));
    assertThat(figure("litigation.cases")).isEqualTo("1");
    assertThat(figure("litigation.heard")).isEqualTo("1");
    assertThat(figure("litigation.head_appeared")).isEqualTo("1");
    assertThat(figure("litigation.appearance_rate")).isEqualTo("100");
  }

  private String figure(String indicator) {
    Figures figures = kit.figures();
    return figures.total(indicator).orElseThrow().value().orElseThrow().toPlainString();
  }
}
