package lawtally.indicator;

import static lawtally.indicator.Sample.HEALTH;
import static lawtally.indicator.Sample.MARKET;
import static lawtally.indicator.Sample.WATER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lawtally.definition.Applies;
import lawtally.definition.CrossCheck;
import lawtally.definition.Indicator;
import lawtally.definition.Indicator.Kind;
import lawtally.definition.Label;
import lawtally.definition.Severity;
import lawtally.indicator.Coverage.State;
import lawtally.indicator.Figure.Status;
import org.junit.jupiter.api.Test;

class CheckRunnerTest {
  private static final Label MESSAGE = new Label("各项之和不等于合计", "The parts do not add up");

  private static final Indicator CITIZENS = penalties("penalties.on_citizens", "对自然人的处罚");
  private static final Indicator FIRMS = penalties("penalties.on_firms", "对法人的处罚");
  private static final Indicator DECIDED = penalties("penalties.decided", "行政处罚决定");

  private static final CrossCheck PARTS =
      new CrossCheck.Parts(
          "parties",
          Severity.ERROR,
          MESSAGE,
          Applies.ALWAYS,
          List.of(CITIZENS.id(), FIRMS.id()),
          DECIDED.id());

  @Test
  void partsThatAddUpHold() {
    Sample sample = parties(HEALTH, 2, 3, 5).check(PARTS);

    assertThat(run(sample)).containsExactly(holds("parties"));
  }

  @Test
  void partsThatDoNotAddUpAreToldWithAllFiguresAndTheDifference() {
    Sample sample = parties(HEALTH, 2, 3, 7).check(PARTS);

    List<CheckResult> results = run(sample);

    assertThat(results).extracting(CheckResult::holds).containsExactly(false, false);
    assertThat(results).extracting(CheckResult::department).containsExactly("", HEALTH);
    assertThat(results.get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(results.get(0).finding().zh())
        .isEqualTo("各项之和不等于合计：对自然人的处罚 2 件、对法人的处罚 3 件，各项之和 5 件，行政处罚决定 7 件，相差 2 件");
    assertThat(results.get(0).finding().en())
        .startsWith("The parts do not add up: ")
        .endsWith("a difference of 2 件");
  }

  @Test
  void faultsOfTwoDepartmentsThatCancelOutAreStillFaultsOfDepartments() {
    Sample sample = parties(HEALTH, 2, 3, 6).check(PARTS);
    partiesOf(sample, MARKET, 3, 3, 5);

    assertThat(run(sample))
        .extracting(CheckResult::department, CheckResult::holds)
        .containsExactly(tuple("", true), tuple(HEALTH, false), tuple(MARKET, false));
  }

  @Test
  void aFigureWithoutDataFailsNoCheck() {
    Sample sample =
        Sample.of(CITIZENS, FIRMS, DECIDED).check(PARTS).came(HEALTH, "penalties", State.MISSING);

    assertThat(run(sample)).isEmpty();
  }

  @Test
  void amountsInOtherUnitsAreComparedAsMoney() {
    Indicator fines =
        Sample.indicator("penalties.fines", "罚款", "元", Kind.SUM, "penalties", "fine", "");
    Indicator amount =
        Sample.indicator("penalties.amount", "罚没金额", "万元", Kind.SUM, "penalties", "fine", "");
    Sample sample =
        Sample.of(fines, amount)
            .sum("penalties.fines", HEALTH, 3, 1_234_500)
            .sum("penalties.amount", HEALTH, 3, 1_234_500)
            .check(
                new CrossCheck.Parts(
                    "amount",
                    Severity.ERROR,
                    MESSAGE,
                    Applies.ALWAYS,
                    List.of(fines.id()),
                    amount.id()));

    assertThat(run(sample)).containsExactly(holds("amount"));
  }

  @Test
  void categoriesThatDoNotAddUpToTheirTotalAreAnError() {
    List<Figure> table =
        List.of(
            value("penalties.decided", "", "", "137"),
            value("penalties.decided", "", "warning", "35"),
            value("penalties.decided", "", "fine", "100"));
    Sample sample = Sample.of(Sample.decided()).check(categories("各类处罚件数之和不等于处罚决定件数"));

    List<CheckResult> results =
        new CheckRunner(sample.job()).run(new Figures(2020, table), Optional.empty());

    assertThat(results).hasSize(1);
    assertThat(results.get(0).finding().zh())
        .isEqualTo("各类处罚件数之和不等于处罚决定件数：各类之和 135 宗，行政处罚决定 137 宗，相差 2 宗");
  }

  @Test
  void decisionsUnderTheirCategoriesAddUp() {
    Sample sample =
        Sample.of(Sample.decided())
            .count("penalties.decided", HEALTH, 3, "fine", 4)
            .count("penalties.decided", MARKET, 4, "warning", 2)
            .check(categories(""));

    assertThat(run(sample)).containsExactly(holds("categories"));
  }

  @Test
  void aFigureMayReachTheOneThatHoldsIt() {
    Sample sample = courts(3, 3).check(atMost());

    assertThat(run(sample)).containsExactly(holds("head-within-heard"));
  }

  @Test
  void aFigureBeyondTheOneThatHoldsItIsToldInTheWholeAndForItsDepartment() {
    Sample sample =
        courts(4, 3)
            .check(atMost())
            .count("litigation.appeared", MARKET, 5, "正职", 1)
            .count("litigation.heard", MARKET, 5, "", 1);

    List<CheckResult> results = run(sample);

    assertThat(results).extracting(CheckResult::department).containsExactly("", HEALTH);
    assertThat(results.get(1).finding().zh()).isEqualTo("负责人出庭应诉 4 件，开庭审理 3 件，多 1 件");
    assertThat(results.get(1).finding().en()).endsWith("1 件 too many");
  }

  @Test
  void oneDepartmentMayPublishInJanuaryWhatItDecidedInDecember() {
    Indicator published =
        Sample.indicator("disclosures.penalties", "公示处罚", "条", Kind.COUNT, "litigation", "", "");
    Sample sample =
        Sample.of(published, DECIDED)
            .count(published.id(), HEALTH, 1, "", 1)
            .count(DECIDED.id(), MARKET, 5, "", 9)
            .came(HEALTH, "penalties", State.ZERO_REPORT)
            .check(atMost("disclosed", published, DECIDED));

    assertThat(run(sample))
        .extracting(CheckResult::department, CheckResult::holds, CheckResult::severity)
        .containsExactly(tuple("", true, Severity.ERROR), tuple(HEALTH, false, Severity.WARNING));
  }

  @Test
  void theWholeIsNotBlamedForDepartmentsThatDidNotReportTheLargerFigure() {
    Indicator listed =
        Sample.indicator("officers.listed", "执法人员", "人", Kind.COUNT, "litigation", "", "");
    Indicator staff =
        Sample.indicator("staff.established", "在编人数", "人", Kind.SUM, "returns", "value", "");
    Sample sample =
        Sample.of(listed, staff)
            .count(listed.id(), HEALTH, 3, "", 20)
            .count(listed.id(), MARKET, 3, "", 30)
            .sum(staff.id(), HEALTH, 0, 250_000)
            .check(atMost("cards", listed, staff));

    assertThat(run(sample)).containsExactly(holds("cards"));
  }

  @Test
  void aRateInsideItsRangeHoldsAndItsLimitsBelongToIt() {
    Sample sample = courts(3, 3, Sample.appearanceRate()).check(within("0", "100"));

    assertThat(run(sample)).containsExactly(holds("rate"));
  }

  @Test
  void aRateOutsideItsRangeIsToldWithItsLimit() {
    Sample sample = courts(1, 3, Sample.appearanceRate()).check(within("50", "100"));

    List<CheckResult> results = run(sample);

    assertThat(results).extracting(CheckResult::department).containsExactly("", HEALTH);
    assertThat(results.get(0).finding().zh()).isEqualTo("出庭应诉率 33.33%，低于 50%");
    assertThat(results.get(0).finding().en()).isEqualTo("出庭应诉率 33.33%, below 50%");
  }

  @Test
  void aRateThatRoundsToItsLimitIsShownUnrounded() {
    Sample sample = courts(49_999, 100_000, Sample.appearanceRate()).check(within("50", "100"));

    assertThat(run(sample).get(0).finding().zh()).isEqualTo("出庭应诉率 49.999%，低于 50%");
  }

  @Test
  void aRateOfNothingFailsNoRange() {
    Sample sample =
        Sample.of(Sample.heard(), Sample.appeared(), Sample.appearanceRate())
            .came(HEALTH, "litigation", State.ZERO_REPORT)
            .check(within("0", "100"));

    assertThat(run(sample)).isEmpty();
  }

  @Test
  void aLargeChangeAgainstLastYearAsksForAnExplanation() {
    assertThat(swing(137, 100)).containsExactly("行政处罚决定 137 件，上年 100 件，增长 37%");
    assertThat(swing(60, 137)).containsExactly("行政处罚决定 60 件，上年 137 件，下降 56.2%");
    assertThat(swing(12, 0)).containsExactly("行政处罚决定 12 件，上年为零");
  }

  @Test
  void aChangeThatOnlyReachesTheLimitIsNone() {
    assertThat(swing(130, 100)).containsExactly("");
    assertThat(swing(131, 100)).hasSize(1).doesNotContain("");
  }

  @Test
  void smallNumbersSwingWithoutMeaning() {
    assertThat(swing(9, 3)).containsExactly("");
    assertThat(swing(12, 8)).containsExactly("");
    assertThat(swing(10, 5)).containsExactly("行政处罚决定 10 件，上年 5 件，增长 100%");
  }

  @Test
  void ratesSwingByPercentagePoints() {
    Sample sample = courts(90, 100, Sample.appearanceRate()).check(swingOfRate());
    Figures last = courts(96, 100, Sample.appearanceRate()).year(2019).figures();
    Figures near = courts(94, 100, Sample.appearanceRate()).year(2019).figures();

    assertThat(findings(sample, last)).containsExactly("出庭应诉率 90%，上年 96%，降低 6 个百分点");
    assertThat(findings(sample, near)).containsExactly("");
  }

  @Test
  void withoutLastYearNothingSwings() {
    assertThat(run(Sample.of(DECIDED).count(DECIDED.id(), HEALTH, 3, "", 99).check(swingCheck())))
        .isEmpty();
  }

  @Test
  void aFigureOfNewScopeIsNotComparedWithLastYear() {
    Indicator changed = DECIDED.comparableSince(2020);
    Sample now = Sample.of(changed).count(DECIDED.id(), HEALTH, 3, "", 200).check(swingCheck());
    Figures last = Sample.of(changed).year(2019).count(DECIDED.id(), HEALTH, 3, "", 20).figures();

    assertThat(findings(now, last)).isEmpty();
  }

  @Test
  void resultsStandInTheOrderOfTheChecksTheWholeBeforeDepartmentsInOfficialOrder() {
    Sample sample = parties(WATER, 1, 1, 3).check(PARTS);
    partiesOf(sample, HEALTH, 1, 1, 3);
    sample.check(atMost("within", DECIDED, CITIZENS));

    assertThat(run(sample))
        .extracting(CheckResult::id, CheckResult::department)
        .containsExactly(
            tuple("parties", ""),
            tuple("parties", HEALTH),
            tuple("parties", WATER),
            tuple("within", ""),
            tuple("within", HEALTH),
            tuple("within", WATER));
  }

  private static Indicator penalties(String id, String title) {
    return Sample.indicator(id, title, "件", Kind.COUNT, "penalties", "", "");
  }

  private static Sample parties(String department, long citizens, long firms, long decided) {
    Sample sample = Sample.of(CITIZENS, FIRMS, DECIDED);
    partiesOf(sample, department, citizens, firms, decided);
    return sample;
  }

  private static void partiesOf(
      Sample sample, String department, long citizens, long firms, long decided) {
    sample
        .count(CITIZENS.id(), department, 3, "", citizens)
        .count(FIRMS.id(), department, 3, "", firms)
        .count(DECIDED.id(), department, 3, "", decided);
  }

  private static Sample courts(long appeared, long heard, Indicator... more) {
    List<Indicator> all = new ArrayList<>(List.of(Sample.heard(), Sample.appeared()));
    all.addAll(List.of(more));
    return Sample.of(all.toArray(new Indicator[0]))
        .count("litigation.appeared", HEALTH, 3, "正职", appeared)
        .count("litigation.heard", HEALTH, 3, "", heard);
  }

  private static CrossCheck categories(String message) {
    return new CrossCheck.Categories(
        "categories", Severity.ERROR, Label.of(message), Applies.ALWAYS, "penalties.decided");
  }

  private static CrossCheck atMost() {
    return atMost("head-within-heard", Sample.appeared(), Sample.heard());
  }

  private static CrossCheck atMost(String id, Indicator small, Indicator large) {
    return new CrossCheck.AtMost(
        id, Severity.ERROR, Label.of(""), Applies.ALWAYS, small.id(), large.id());
  }

  private static CrossCheck within(String minimum, String maximum) {
    return new CrossCheck.Within(
        "rate",
        Severity.ERROR,
        Label.of(""),
        Applies.ALWAYS,
        "litigation.appearance_rate",
        new BigDecimal(minimum),
        new BigDecimal(maximum));
  }

  private static CrossCheck swingCheck() {
    return new CrossCheck.Swing(
        "swing",
        Severity.WARNING,
        Label.of(""),
        Applies.ALWAYS,
        List.of(DECIDED.id()),
        new BigDecimal("0.30"),
        BigDecimal.TEN,
        BigDecimal.valueOf(5));
  }

  private static CrossCheck swingOfRate() {
    return new CrossCheck.Swing(
        "swing-rate",
        Severity.WARNING,
        Label.of(""),
        Applies.ALWAYS,
        List.of("litigation.appearance_rate"),
        new BigDecimal("0.05"),
        BigDecimal.ZERO,
        BigDecimal.ZERO);
  }

  private static Figure value(String indicator, String department, String category, String value) {
    return new Figure(
        indicator,
        department,
        0,
        category,
        Sample.number(value),
        Optional.empty(),
        Optional.empty(),
        Status.VALUE);
  }

  private static List<String> swing(long now, long last) {
    Sample sample =
        Sample.of(DECIDED)
            .count(DECIDED.id(), HEALTH, 3, "", now)
            .came(HEALTH, "penalties", State.DATA)
            .check(swingCheck());
    Sample before =
        Sample.of(DECIDED)
            .year(2019)
            .count(DECIDED.id(), HEALTH, 3, "", last)
            .came(HEALTH, "penalties", State.DATA);
    return findings(sample, before.figures());
  }

  private static List<String> findings(Sample sample, Figures last) {
    return new CheckRunner(sample.job())
        .run(sample.figures(), Optional.of(last)).stream().map(r -> r.finding().zh()).toList();
  }

  private static List<CheckResult> run(Sample sample) {
    return new CheckRunner(sample.job()).run(sample.figures(), Optional.empty());
  }

  private static CheckResult holds(String id) {
    return new CheckResult(id, Severity.ERROR, "", true, Label.of(""));
  }
}
