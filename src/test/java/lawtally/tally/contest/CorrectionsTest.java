package lawtally.tally.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import lawtally.definition.Severity;
import lawtally.intake.Issue;
import lawtally.record.TestKit;
import lawtally.tally.RowCounts;
import org.junit.jupiter.api.Test;

/** What corrected files and returned files handed in again do to the rows of other files. */
class CorrectionsTest {
  private static final String HEADER = "行政相对人名称,行政处罚决定书文号,处罚类别,罚款金额,处罚决定日期,处罚机关";
  private static final String RETURNED = HEADER + ",行号,问题,处理建议";

  @Test
  void aReturnedFileLeavesThePartiesThatItNeverHeld() {
    TestKit.Result result =
        file("甲,1号,罚款,7,2020-03-01,区卫健局", "乙,1号,罚款,不详,2020-03-01,区卫健局")
            .correction("penalties", "退回.csv", RETURNED, "乙,1号,罚款,20,2020-03-01,区卫健局,3,错,改")
            .count();
    assertThat(fen(result)).isEqualTo(2700);
    assertThat(result.warnings()).containsExactly("superseded");
    assertThat(result.rows()).isEqualTo(new RowCounts(3, 2, 0, 0, 0, 1, 0, 0, 0));
  }

  @Test
  void aReturnedFileReplacesTheConflictingRowsOfItsOwnParty() {
    TestKit.Result result =
        file(
                "甲,1号,罚款,7,2020-03-01,区卫健局",
                "乙,1号,罚款,20,2020-03-01,区卫健局",
                "乙,1号,罚款,30,2020-03-01,区卫健局")
            .correction("penalties", "退回.csv", RETURNED, "乙,1号,罚款,30,2020-03-01,区卫健局,3,错,改")
            .count();
    assertThat(fen(result)).isEqualTo(3700);
    assertThat(result.warnings()).containsExactly("superseded", "superseded");
  }

  @Test
  void aCorrectedFileReplacesAllPartiesEvenAfterAReturnedFile() {
    TestKit.Result result =
        file("甲,1号,罚款,7,2020-03-01,区卫健局")
            .correction("penalties", "更正1.csv", RETURNED, "乙,1号,罚款,20,2020-03-01,区卫健局,3,错,改")
            .correction("penalties", "更正2.csv", HEADER, "丙,1号,罚款,1,2020-03-01,区卫健局")
            .count();
    assertThat(fen(result)).isEqualTo(100);
    assertThat(result.rows()).isEqualTo(new RowCounts(3, 1, 0, 0, 0, 2, 0, 0, 0));
  }

  @Test
  void aCorrectionThatMovesARowToAnotherYearTakesItOutOfThisOne() {
    TestKit.Result result =
        file("甲,1号,罚款,7,2020-03-01,区卫健局")
            .correction("penalties", "更正.csv", HEADER, "甲,1号,罚款,7,2019-03-01,区卫健局")
            .count();
    assertThat(fen(result)).isZero();
    assertThat(result.tally().cells()).isEmpty();
    assertThat(result.warnings()).containsExactly("superseded");
    assertThat(result.rows()).isEqualTo(new RowCounts(2, 0, 0, 0, 0, 1, 0, 1, 0));
  }

  @Test
  void aCorrectionThatMovesARowIntoThisYearSettlesTheOldDate() {
    TestKit.Result result =
        file("甲,1号,罚款,7,2019-03-01,区卫健局")
            .correction("penalties", "更正.csv", HEADER, "甲,1号,罚款,7,2020-03-01,区卫健局")
            .count();
    assertThat(fen(result)).isEqualTo(700);
    assertThat(result.warnings()).containsExactly("superseded");
    assertThat(result.rows()).isEqualTo(new RowCounts(2, 1, 0, 0, 0, 1, 0, 0, 0));
  }

  @Test
  void aCorrectionToAnOrderToRectifyTakesThePenaltyOutOfTheCount() {
    TestKit.Result result =
        file("甲,1号,罚款,7,2020-03-01,区卫健局")
            .correction("penalties", "更正.csv", HEADER, "甲,1号,责令改正,,2020-03-01,区卫健局")
            .count();
    assertThat(result.tally().cells()).isEmpty();
    assertThat(result.rows()).isEqualTo(new RowCounts(2, 0, 0, 0, 0, 1, 1, 0, 0));
  }

  @Test
  void withoutACorrectionARowThatIsNotCountedReplacesNothing() {
    TestKit.Result result =
        file("甲,1号,罚款,7,2020-03-01,区卫健局", "甲,1号,责令改正,,2020-03-01,区卫健局", "甲,1号,罚款,不详,,区卫健局").count();
    assertThat(fen(result)).isEqualTo(700);
    assertThat(result.rows()).isEqualTo(new RowCounts(3, 1, 1, 0, 0, 0, 1, 0, 0));
  }

  @Test
  void aRejectedRowThatComesBackCorrectedIsNoLongerAnError() {
    TestKit.Result result =
        file("甲,1号,罚款,不详,2020-03-01,区卫健局")
            .correction("penalties", "退回.csv", RETURNED, "甲,1号,罚款,7,2020-03-01,区卫健局,2,错,改")
            .count();
    assertThat(fen(result)).isEqualTo(700);
    assertThat(result.rows()).isEqualTo(new RowCounts(2, 1, 0, 0, 0, 1, 0, 0, 0));
    List<Issue> all =
        SettledRows.in(
            Stream.concat(result.issues().stream(), result.resolution().warnings().stream())
                .toList());
    assertThat(all)
        .extracting(Issue::severity, Issue::rule)
        .contains(tuple(Severity.NOTE, "superseded"))
        .extracting(t -> t.toList().get(0))
        .containsOnly(Severity.NOTE);
  }

  @Test
  void aRejectedRowWhoseKeyCannotBeReadStaysRejected() {
    TestKit.Result result =
        file("甲,9.15104E+17,罚款,7,2020-03-01,区卫健局")
            .correction("penalties", "退回.csv", RETURNED, "甲,1号,罚款,7,2020-03-01,区卫健局,2,错,改")
            .count();
    assertThat(result.rows()).isEqualTo(new RowCounts(2, 1, 1, 0, 0, 0, 0, 0, 0));
  }

  @Test
  void aWideRowIsSettledOnlyWhenAllItsMonthsAreCorrected() {
    String header = "填报单位,指标名称,1月,2月";
    String returned = header + ",行号,问题,处理建议";
    TestKit kit = TestKit.of2020().file("returns", "r.csv", header, "区卫健局,公开政府信息,3,多");
    kit.correction("returns", "退回1.csv", returned, "区卫健局,公开政府信息,3,,2,错,改");
    assertThat(kit.count().rows()).isEqualTo(new RowCounts(2, 1, 1, 0, 0, 0, 0, 0, 0));
    kit.correction("returns", "退回2.csv", returned, "区卫健局,公开政府信息,,4,2,错,改");
    assertThat(kit.count().rows()).isEqualTo(new RowCounts(3, 2, 0, 0, 0, 1, 0, 0, 0));
    assertThat(kit.count().warnings()).containsExactly("superseded");
  }

  @Test
  void ofManyCorrectionsTheOneWithTheHighestNumberCounts() {
    TestKit.Result result =
        file("甲,1号,罚款,7,2020-03-01,区卫健局")
            .correction("penalties", "更正10.csv", HEADER, "甲,1号,罚款,10,2020-03-01,区卫健局")
            .correction("penalties", "更正2.csv", HEADER, "甲,1号,罚款,2,2020-03-01,区卫健局")
            .count();
    assertThat(fen(result)).isEqualTo(1000);
  }

  private static TestKit file(String... rows) {
    String[] lines = Stream.concat(Stream.of(HEADER), Stream.of(rows)).toArray(String[]::new);
    return TestKit.of2020().file("penalties", "x.csv", lines);
  }

  private static long fen(TestKit.Result result) {
    return result.tally().cells().entrySet().stream()
        .filter(e -> e.getKey().measure().equals("penalties.amount"))
        .mapToLong(e -> e.getValue().sum())
        .sum();
  }
}
