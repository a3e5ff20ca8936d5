package lawtally.indicator;

import static lawtally.indicator.Sample.HEALTH;
import static lawtally.indicator.Sample.MARKET;
import static lawtally.indicator.Sample.WATER;
import static lawtally.indicator.Sample.number;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import lawtally.definition.Definitions;
import lawtally.definition.Indicator;
import lawtally.definition.Indicator.Kind;
import lawtally.indicator.Coverage.State;
import lawtally.indicator.Figure.Status;
import lawtally.record.TestKit;
import org.junit.jupiter.api.Test;

class FigureBookTest {

  @Test
  void aDecisionCountsInTheWholeItsDepartmentItsMonthAndItsCategory() {
    Figures figures =
        Sample.of(Sample.decided())
            .count("penalties.decided", HEALTH, 3, "fine", 7)
            .count("penalties.decided", HEALTH, 5, "warning", 2)
            .count("penalties.decided", MARKET, 3, "fine", 4)
            .figures();

    assertThat(value(figures, "penalties.decided", "", 0, "")).isEqualTo("13");
    assertThat(value(figures, "penalties.decided", HEALTH, 0, "")).isEqualTo("9");
    assertThat(value(figures, "penalties.decided", "", 3, "")).isEqualTo("11");
    assertThat(value(figures, "penalties.decided", "", 0, "fine")).isEqualTo("11");
    assertThat(value(figures, "penalties.decided", HEALTH, 0, "warning")).isEqualTo("2");
    assertThat(value(figures, "penalties.decided", HEALTH, 3, "")).isEqualTo("7");
    assertThat(value(figures, "penalties.decided", HEALTH, 4, "")).isEqualTo("0");
    assertThat(value(figures, "penalties.decided", "", 0, "detention")).isEqualTo("0");
  }

  @Test
  void amountsInFenAreShownInTenThousandYuanExactly() {
    Figures figures =
        Sample.of(Sample.amount())
            .cell("penalties.amount", HEALTH, 3, "fine", 2, 2_100_000)
            .cell("penalties.amount", MARKET, 4, "fine", 1, 1)
            .figures();

    assertThat(value(figures, "penalties.amount", HEALTH, 0, "")).isEqualTo("2.1");
    assertThat(value(figures, "penalties.amount", "", 0, "")).isEqualTo("2.100001");
  }

  @Test
  void theThreeKindsOfNothingAreToldApart() {
    Figures figures =
        Sample.of(Sample.decided())
            .came(HEALTH, "penalties", State.ZERO_REPORT)
            .came(MARKET, "penalties", State.MISSING)
            .came(WATER, "penalties", State.NOT_APPLICABLE)
            .figures();

    assertThat(figures.find("penalties.decided", HEALTH, 0, "").orElseThrow())
        .extracting(Figure::status, Figure::value)
        .containsExactly(Status.ZERO_REPORT, number("0"));
    assertThat(figures.find("penalties.decided", MARKET, 0, "").orElseThrow())
        .extracting(Figure::status, Figure::value)
        .containsExactly(Status.MISSING, java.util.Optional.empty());
    assertThat(status(figures, "penalties.decided", WATER)).isEqualTo(Status.NOT_APPLICABLE);
    assertThat(status(figures, "penalties.decided", "")).isEqualTo(Status.ZERO);
  }

  @Test
  void dataWithoutACaseIsZero() {
    Figures figures = Sample.of(Sample.decided()).came(HEALTH, "penalties", State.DATA).figures();

    assertThat(status(figures, "penalties.decided", HEALTH)).isEqualTo(Status.ZERO);
    assertThat(figures.find("penalties.decided", WATER, 0, "")).isEmpty();
  }

  @Test
  void theWholeIsMissingWhereNobodyHandedInAnything() {
    Figures figures =
        Sample.of(Sample.decided()).came(HEALTH, "penalties", State.MISSING).figures();

    assertThat(figures.total("penalties.decided").orElseThrow().value()).isEmpty();
    assertThat(status(figures, "penalties.decided", "")).isEqualTo(Status.MISSING);
  }

  @Test
  void whatOneDepartmentAnswersForIsMissingAndNotZeroWhereThatOneSentNothing() {
    Indicator health = Sample.ownedBy(Sample.decided(), "区卫生健康局");

    Figures silent =
        Sample.of(health)
            .came(HEALTH, "penalties", State.MISSING)
            .came(MARKET, "penalties", State.DATA)
            .figures();
    Figures told =
        Sample.of(health)
            .came(HEALTH, "penalties", State.DATA)
            .came(MARKET, "penalties", State.MISSING)
            .figures();

    assertThat(status(silent, "penalties.decided", "")).isEqualTo(Status.MISSING);
    assertThat(status(told, "penalties.decided", "")).isEqualTo(Status.ZERO);
  }

  @Test
  void aStockIsTheNewestOfEachDepartmentAndNeverSummedOverMonths() {
    Figures figures =
        Sample.of(Sample.listed())
            .count("officers.listed", HEALTH, 6, "", 40)
            .count("officers.listed", HEALTH, 12, "", 42)
            .count("officers.listed", MARKET, 11, "", 18)
            .figures();

    assertThat(value(figures, "officers.listed", "", 0, "")).isEqualTo("60");
    assertThat(value(figures, "officers.listed", HEALTH, 0, "")).isEqualTo("42");
    assertThat(figures.all()).allMatch(f -> f.month() == 0);
  }

  @Test
  void aRateIsARateOfSumsAndNoAverageOfRates() {
    Figures figures =
        Sample.of(Sample.heard(), Sample.appeared(), Sample.appearanceRate())
            .count("litigation.heard", HEALTH, 3, "", 9)
            .count("litigation.appeared", HEALTH, 3, "正职", 9)
            .count("litigation.heard", MARKET, 4, "", 1)
            .came(MARKET, "litigation", State.DATA)
            .figures();

    Figure whole = figures.total("litigation.appearance_rate").orElseThrow();
    assertThat(whole.value()).isEqualTo(number("90"));
    assertThat(whole.numerator()).isEqualTo(number("9"));
    assertThat(whole.denominator()).isEqualTo(number("10"));
    assertThat(value(figures, "litigation.appearance_rate", MARKET, 0, "")).isEqualTo("0");
    assertThat(value(figures, "litigation.appearance_rate", "", 3, "")).isEqualTo("100");
  }

  @Test
  void aRateOfTheWholeLeavesOutDepartmentsThatLackAPartOfIt() {
    Definitions definitions = Definitions.load(Path.of(""));
    Figures figures =
        new TestKit(definitions.job("enforcement").in(2020), definitions.seeds(), 2020)
            .file(
                "officers",
                "a.csv",
                "姓名,所属单位,执法证件号,证件状态",
                "张某,区卫健局,1号,有效",
                "李某,区卫健局,2号,有效",
                "王某,区市场监管局,3号,有效",
                "赵某,区市场监管局,4号,有效")
            .file("returns", "r.csv", "填报单位,指标名称,期间,口径,数值", "区卫健局,执法岗位人数,2020,年末,3")
            .figures();

    Figure whole = figures.total("officers.certified_rate").orElseThrow();
    assertThat(whole.numerator()).isEqualTo(number("2"));
    assertThat(whole.denominator()).isEqualTo(number("3"));
    assertThat(figures.total("officers.certified").orElseThrow().value()).isEqualTo(number("4"));
  }

  @Test
  void ofNothingTheRateIsNeitherZeroNorAHundred() {
    Figures figures =
        Sample.of(Sample.heard(), Sample.appeared(), Sample.appearanceRate())
            .came(HEALTH, "litigation", State.ZERO_REPORT)
            .figures();

    Figure whole = figures.total("litigation.appearance_rate").orElseThrow();
    assertThat(whole.status()).isEqualTo(Status.UNDEFINED);
    assertThat(whole.value()).isEmpty();
    assertThat(whole.denominator()).isEqualTo(number("0"));
  }

  @Test
  void theRateOfADepartmentThatSentNothingIsMissing() {
    Figures figures =
        Sample.of(Sample.heard(), Sample.appeared(), Sample.appearanceRate())
            .came(HEALTH, "litigation", State.MISSING)
            .came(MARKET, "litigation", State.NOT_APPLICABLE)
            .figures();

    assertThat(status(figures, "litigation.appearance_rate", HEALTH)).isEqualTo(Status.MISSING);
    assertThat(status(figures, "litigation.appearance_rate", MARKET))
        .isEqualTo(Status.NOT_APPLICABLE);
  }

  @Test
  void differentThingsAreCountedExactlyAndNotAddedUp() {
    Figures figures =
        Sample.of(
                Sample.indicator(
                    "penalties.parties",
                    "当事人",
                    "户",
                    lawtally.definition.Indicator.Kind.DISTINCT,
                    "penalties",
                    "party_code",
                    ""))
            .different("penalties.parties", HEALTH, 0, 3)
            .different("penalties.parties", MARKET, 0, 4)
            .different("penalties.parties", "", 0, 5)
            .figures();

    assertThat(value(figures, "penalties.parties", "", 0, "")).isEqualTo("5");
    assertThat(value(figures, "penalties.parties", MARKET, 0, "")).isEqualTo("4");
  }

  @Test
  void runningTotalsBecomeMonthsByDifferencing() {
    Figures figures =
        Sample.of(Sample.openness())
            .sum("openness.items@cumulative", HEALTH, 1, 100_0000)
            .sum("openness.items@cumulative", HEALTH, 2, 150_0000)
            .sum("openness.items@cumulative", HEALTH, 3, 150_0000)
            .figures();

    assertThat(value(figures, "openness.items", HEALTH, 0, "")).isEqualTo("150");
    assertThat(value(figures, "openness.items", HEALTH, 1, "")).isEqualTo("100");
    assertThat(value(figures, "openness.items", HEALTH, 2, "")).isEqualTo("50");
    assertThat(value(figures, "openness.items", HEALTH, 3, "")).isEqualTo("0");
  }

  /** 1月, 1—2月累计, 1—3月累计: the first column is a month. */
  @Test
  void runningTotalsAfterAMonthBecomeMonthsToo() {
    Figures figures =
        Sample.of(Sample.openness())
            .sum("openness.items", HEALTH, 1, 100_0000)
            .sum("openness.items@cumulative", HEALTH, 2, 150_0000)
            .sum("openness.items@cumulative", HEALTH, 3, 150_0000)
            .sum("openness.items@cumulative", HEALTH, 4, 190_0000)
            .figures();

    assertThat(value(figures, "openness.items", HEALTH, 0, "")).isEqualTo("190");
    assertThat(value(figures, "openness.items", HEALTH, 1, "")).isEqualTo("100");
    assertThat(value(figures, "openness.items", HEALTH, 2, "")).isEqualTo("50");
    assertThat(value(figures, "openness.items", HEALTH, 3, "")).isEqualTo("0");
    assertThat(value(figures, "openness.items", HEALTH, 4, "")).isEqualTo("40");
  }

  @Test
  void quartersReportedAsRunningTotalsHaveNoMonths() {
    Figures figures =
        Sample.of(Sample.openness())
            .sum("openness.items@cumulative", HEALTH, 3, 30_0000)
            .sum("openness.items@cumulative", HEALTH, 6, 70_0000)
            .sum("openness.items", MARKET, 2, 5_0000)
            .figures();

    assertThat(value(figures, "openness.items", "", 0, "")).isEqualTo("75");
    assertThat(value(figures, "openness.items", MARKET, 2, "")).isEqualTo("5");
    assertThat(figures.find("openness.items", HEALTH, 3, "")).isEmpty();
    assertThat(figures.find("openness.items", "", 2, "")).isEmpty();
  }

  @Test
  void monthsCountAndTheWholeYearIsOnlyAControlTotal() {
    Figures figures =
        Sample.of(Sample.openness())
            .sum("openness.items", HEALTH, 1, 10_0000)
            .sum("openness.items", HEALTH, 2, 20_0000)
            .sum("openness.items", HEALTH, 0, 31_0000)
            .figures();

    assertThat(value(figures, "openness.items", "", 0, "")).isEqualTo("30");
  }

  @Test
  void aRunningTotalThatGoesOnAfterTheLastMonthCountsForTheYear() {
    Figures figures =
        Sample.of(Sample.openness())
            .sum("openness.items", HEALTH, 1, 10_0000)
            .sum("openness.items", HEALTH, 2, 20_0000)
            .sum("openness.items@cumulative", HEALTH, 3, 36_0000)
            .sum("openness.items@cumulative", HEALTH, 12, 100_0000)
            .figures();

    assertThat(value(figures, "openness.items", HEALTH, 0, "")).isEqualTo("100");
    assertThat(value(figures, "openness.items", HEALTH, 2, "")).isEqualTo("20");
    assertThat(value(figures, "openness.items", HEALTH, 3, "")).isEqualTo("6");
    assertThat(figures.find("openness.items", HEALTH, 4, "")).isEmpty();
    assertThat(figures.find("openness.items", HEALTH, 12, "")).isEmpty();
  }

  @Test
  void aStockRepeatedInTheColumnOfRunningTotalsCountsOnce() {
    Indicator staff =
        Sample.indicator("staff.established", "在编人数", "人", Kind.LATEST, "returns", "value", "");
    Figures figures =
        Sample.of(staff)
            .sum(staff.id(), HEALTH, 12, 85_0000)
            .sum(staff.id() + "@cumulative", HEALTH, 12, 85_0000)
            .sum(staff.id() + "@cumulative", MARKET, 6, 40_0000)
            .figures();

    assertThat(value(figures, staff.id(), HEALTH, 0, "")).isEqualTo("85");
    assertThat(value(figures, staff.id(), MARKET, 0, "")).isEqualTo("40");
  }

  @Test
  void differentThingsOfAMonthAreNotSplitByCategory() {
    Indicator parties =
        Sample.indicator(
            "litigation.courts", "法院", "家", Kind.DISTINCT, "litigation", "court", "head_kind");
    Figures figures =
        Sample.of(parties)
            .different(parties.id(), HEALTH, 0, 3)
            .different(parties.id(), "", 0, 3)
            .different(parties.id(), "", 5, 2)
            .figures();

    assertThat(value(figures, parties.id(), "", 5, "")).isEqualTo("2");
    assertThat(figures.find(parties.id(), "", 5, "正职")).isEmpty();
  }

  @Test
  void aThingOfSeveralCategoriesCountsInEachAndOnceInTheWhole() {
    Indicator byCode =
        Sample.indicator("penalties.by_code", "处罚", "件", Kind.COUNT, "penalties", "", "categories");
    Figures figures =
        Sample.of(byCode)
            .count(byCode.id(), HEALTH, 3, "", 4)
            .count(byCode.id(), HEALTH, 3, "fine", 4)
            .count(byCode.id(), HEALTH, 3, "confiscation", 1)
            .figures();

    assertThat(value(figures, byCode.id(), "", 0, "")).isEqualTo("4");
    assertThat(value(figures, byCode.id(), HEALTH, 0, "fine")).isEqualTo("4");
    assertThat(value(figures, byCode.id(), HEALTH, 0, "confiscation")).isEqualTo("1");
  }

  @Test
  void aTotalThatADepartmentDoesNotNameIsNoZero() {
    Figures figures =
        Sample.of(Sample.openness())
            .sum("openness.items", HEALTH, 0, 10_0000)
            .came(HEALTH, "returns", State.DATA)
            .came(MARKET, "returns", State.DATA)
            .figures();

    assertThat(value(figures, "openness.items", "", 0, "")).isEqualTo("10");
    assertThat(figures.find("openness.items", MARKET, 0, "")).isEmpty();
  }

  @Test
  void figuresStandInTheOrderOfDefinitionsDepartmentsMonthsAndColumns() {
    List<Figure> all =
        Sample.of(Sample.heard(), Sample.decided())
            .count("penalties.decided", MARKET, 3, "fine", 1)
            .count("penalties.decided", HEALTH, 3, "warning", 1)
            .count("litigation.heard", HEALTH, 1, "", 1)
            .figures()
            .all();

    assertThat(all.get(0).indicator()).isEqualTo("litigation.heard");
    List<Figure> decided =
        all.stream().filter(f -> f.indicator().equals("penalties.decided")).toList();
    assertThat(decided.stream().map(Figure::department).distinct())
        .containsExactly("", HEALTH, MARKET);
    assertThat(decided.subList(0, 4).stream().map(Figure::category))
        .containsExactly("", "warning", "fine", "confiscation");
  }

  @Test
  void aYearShowsTheColumnsInForceOnItsLastDay() {
    Figures figures =
        Sample.of(Sample.decided())
            .year(2021)
            .count("penalties.decided", HEALTH, 3, "fine", 1)
            .figures();

    assertThat(value(figures, "penalties.decided", "", 0, "criticism")).isEqualTo("0");
    assertThat(figures.find("penalties.decided", "", 0, "detention")).isEmpty();
  }

  static String value(Figures figures, String id, String department, int month, String category) {
    return figures
        .find(id, department, month, category)
        .flatMap(Figure::value)
        .map(java.math.BigDecimal::toPlainString)
        .orElse("no figure");
  }

  private static Status status(Figures figures, String id, String department) {
    return figures.find(id, department, 0, "").orElseThrow().status();
  }
}
