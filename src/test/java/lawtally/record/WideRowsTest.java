package lawtally.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lawtally.intake.Issue;
import lawtally.tally.CellKey;
import lawtally.tally.RowCounts;
import org.junit.jupiter.api.Test;

/** Sheets with one column a month, running totals, and a column for the whole year. */
class WideRowsTest {
  private static final String LONG = "填报单位,指标名称,期间,口径,数值";

  @Test
  void eachFilledCellIsARecordOfItsMonthAndBasis() {
    assertThat(records("填报单位,指标名称,计量单位,1月,2月,1—6月累计,全年", "区卫健局,公开政府信息,条,3,/,20,1.2万"))
        .containsExactly("2020-01 当月 30000", "2020-06 累计 200000", "2020 全年 120000000");
  }

  @Test
  void aZeroIsReportedAndABlankIsNot() {
    assertThat(records("填报单位,指标名称,1月,2月,3月", "区卫健局,公开政府信息,0,,—")).containsExactly("2020-01 当月 0");
  }

  @Test
  void aUnitInTheRowIsTurnedIntoTheFiguresUnit() {
    assertThat(records("填报单位,指标名称,计量单位,全年", "区卫健局,公开政府信息,万条,1.25"))
        .containsExactly("2020 全年 125000000");
  }

  @Test
  void aUnitInTheHeaderHoldsWhereTheRowGivesNone() {
    String header = "填报单位,指标名称,期间,计量单位,数值（万条）";
    assertThat(records(header, "区卫健局,公开政府信息,2020-03,,2")).containsExactly("2020-03 当月 200000000");
    assertThat(records(header, "区卫健局,公开政府信息,2020-03,条,2")).containsExactly("2020-03 当月 20000");
  }

  @Test
  void aRowWithoutAnyNumberIsNotCountedAndListed() {
    Outcome outcome = outcome("填报单位,指标名称,计量单位,1月,2月", "区卫健局,公开政府信息,条,,/");
    assertThat(((Outcome.NotCounted) outcome).note().rule()).isEqualTo("no-value");
  }

  @Test
  void oneBadCellReturnsTheWholeRow() {
    Outcome outcome = outcome("填报单位,指标名称,1月,2月", "区卫健局,公开政府信息,3,若干");
    assertThat(((Outcome.Rejected) outcome).issues())
        .extracting(Issue::rule)
        .containsExactly("not-a-number");
    assertThat(((Outcome.Rejected) outcome).issues())
        .extracting(Issue::field)
        .containsExactly("value");
  }

  @Test
  void anotherUnitThanTheFiguresReturnsTheRow() {
    Outcome outcome = outcome("填报单位,指标名称,计量单位,全年", "区卫健局,公开政府信息,元,3");
    Issue issue = ((Outcome.Rejected) outcome).issues().get(0);
    assertThat(issue.rule()).isEqualTo("unit-mismatch");
    assertThat(issue.arguments()).containsExactly("条");
  }

  @Test
  void aSheetThatNamesAnotherYearIsOfThatYear() {
    Outcome outcome = outcome("填报单位,指标名称,期间,1月,2月", "区卫健局,公开政府信息,2019年,3,4");
    assertThat(((Outcome.OtherYear) outcome).note().arguments()).containsExactly("2019");
  }

  @Test
  void aWideRowIsOneRowInTheBalanceHoweverManyRecordsItHas() {
    TestKit kit =
        TestKit.of2020().file("returns", "a.csv", "填报单位,指标名称,1月,2月,3月", "区卫健局,公开政府信息,1,2,3");
    assertThat(kit.count().rows()).isEqualTo(new RowCounts(1, 1, 0, 0, 0, 0, 0, 0, 0));
  }

  @Test
  void aRowThatRepeatsSomeMonthsLosesThoseAndStillCounts() {
    TestKit kit =
        TestKit.of2020()
            .file("returns", "a.csv", "填报单位,指标名称,1月,2月", "区卫健局,公开政府信息,1,2")
            .file("returns", "b.csv", "填报单位,指标名称,2月,3月", "区卫健局,公开政府信息,5,3");
    TestKit.Result result = kit.count();
    assertThat(result.rows()).isEqualTo(new RowCounts(2, 2, 0, 0, 0, 0, 0, 0, 0));
    assertThat(sum(result, 1)).isEqualTo(10_000);
    assertThat(sum(result, 2)).isEqualTo(20_000);
    assertThat(sum(result, 3)).isEqualTo(30_000);
    assertThat(result.warnings()).containsExactly("conflict", "conflict");
  }

  @Test
  void aSheetHandedInTwiceIsOneRowADuplicate() {
    TestKit kit =
        TestKit.of2020()
            .file("returns", "a.csv", "填报单位,指标名称,1月,2月", "区卫健局,公开政府信息,1,2")
            .file("returns", "b.csv", "填报单位,指标名称,1月,2月", "西区卫健局,公开政府信息,1,2");
    TestKit.Result result = kit.count();
    assertThat(result.rows()).isEqualTo(new RowCounts(2, 1, 0, 1, 0, 0, 0, 0, 0));
    assertThat(result.warnings()).containsExactly("duplicate");
    assertThat(result.resolution().losers()).hasSize(2);
  }

  @Test
  void aMonthHandedInOnTwoFormsCountsOnceWithAndWithoutItsBasis() {
    TestKit.Result result =
        TestKit.of2020()
            .file("returns", "a.csv", "填报单位,指标名称,期间,数值", "区卫健局,公开政府信息,2020-03,50")
            .file("returns", "b.csv", "填报单位,指标名称,2月,3月", "区卫健局,公开政府信息,,50")
            .count();
    assertThat(result.warnings()).containsExactly("duplicate");
    assertThat(sum(result, 3)).isEqualTo(500_000);
  }

  @Test
  void theWholeYearSaidOfDecemberIsNoMonth() {
    assertThat(year("公开政府信息,2020-11,当月,100", "公开政府信息,2020-12,当月,100", "公开政府信息,2020-12,全年,200"))
        .isEqualTo("200");
    assertThat(year("公开政府信息,2020-11,当月,100", "公开政府信息,2020-12,年末,200")).isEqualTo("200");
    assertThat(year("公开政府信息,2020,累计,30", "公开政府信息,2020-12,累计,30")).isEqualTo("30");
  }

  @Test
  void whatNamesNoPeriodIsOfTheWholeYearAndNotOfDecember() {
    TestKit kit = TestKit.of2020().file("returns", "a.csv", "填报单位,指标名称,数值", "区卫健局,公开政府信息,1200");
    assertThat(kit.figures().find("openness.items", "D14", 12, "")).isEmpty();
    kit.file("returns", "b.csv", "填报单位,指标名称,11月,12月", "区卫健局,公开政府信息,600,600");
    assertThat(year(kit, "openness.items")).isEqualTo("1200");
  }

  @Test
  void monthsOfARowThatSaysCumulativeAreRunningTotals() {
    TestKit kit =
        TestKit.of2020()
            .file("returns", "a.csv", "填报单位,指标名称,口径,1月,2月,3月", "区卫健局,公开政府信息,累计,10,20,30");
    assertThat(year(kit, "openness.items")).isEqualTo("30");
    assertThat(sum(kit.count(), 3)).isZero();
  }

  @Test
  void aStockOfTheYearsEndIsTheNewestAndCountsOnceOnWhateverForm() {
    TestKit kit =
        TestKit.of2020()
            .file("returns", "a.csv", "填报单位,指标名称,11月,12月", "区卫健局,在编人数,48,50")
            .file("returns", "b.csv", LONG, "区卫健局,在编人数,2020-12,年末,50", "区卫健局,在编人数,2020,年末,50");
    assertThat(year(kit, "staff.established")).isEqualTo("50");
    kit = TestKit.of2020();
    kit.file("returns", "b.csv", LONG, "区卫健局,在编人数,2020-06,,48", "区卫健局,在编人数,2020,年末,50");
    assertThat(year(kit, "staff.established")).isEqualTo("50");
  }

  private static String year(String... rows) {
    String[] lines = new String[rows.length + 1];
    lines[0] = LONG;
    for (int i = 0; i < rows.length; i++) {
      lines[i + 1] = "区卫健局," + rows[i];
    }
    return year(TestKit.of2020().file("returns", "x.csv", lines), "openness.items");
  }

  private static String year(TestKit kit, String indicator) {
    return kit.figures().total(indicator).orElseThrow().value().orElseThrow().toPlainString();
  }

  private static long sum(TestKit.Result result, int month) {
    return result.tally().cell(new CellKey("openness.items", "D14", month, "")).sum();
  }

  private static Outcome outcome(String... lines) {
    return TestKit.of2020().file("returns", "x.csv", lines).outcome();
  }

  private static List<String> records(String... lines) {
    return ((Outcome.Candidate) outcome(lines))
        .records().stream()
            .map(r -> text(r, "period") + " " + text(r, "basis") + " " + text(r, "value"))
            .toList();
  }

  private static String text(Record record, String field) {
    return record.values().get(SmallDatasets.returns().position(field)).canonical();
  }
}
