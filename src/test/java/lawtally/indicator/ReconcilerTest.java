package lawtally.indicator;

import static lawtally.indicator.Sample.HEALTH;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import lawtally.definition.Indicator.Kind;
import lawtally.definition.Seeds;
import lawtally.indicator.Coverage.State;
import lawtally.indicator.Reconciliation.Line;
import lawtally.indicator.Reconciliation.Outcome;
import org.junit.jupiter.api.Test;

class ReconcilerTest {

  @Test
  void anExactFigureMustBeTheSame() {
    Sample sample = Sample.of(Sample.decided()).count("penalties.decided", HEALTH, 3, "fine", 137);

    assertThat(outcome(sample, exact("penalties.decided", "137", "件"))).isEqualTo(Outcome.AGREES);
    assertThat(outcome(sample, exact("penalties.decided", "138", "件"))).isEqualTo(Outcome.DIFFERS);
  }

  @Test
  void aRoundedDownFigureCoversTheIntervalOfItsWriting() {
    Seeds.Published published =
        published("openness.items", "21000", "条", "about", "21000余条", "21001", "21999");

    assertThat(outcome(opened(21_037), published)).isEqualTo(Outcome.AGREES);
    assertThat(outcome(opened(21_001), published)).isEqualTo(Outcome.AGREES);
    assertThat(outcome(opened(21_999), published)).isEqualTo(Outcome.AGREES);
    assertThat(outcome(opened(21_000), published)).isEqualTo(Outcome.DIFFERS);
    assertThat(outcome(opened(22_000), published)).isEqualTo(Outcome.DIFFERS);
  }

  @Test
  void aRateAgreesWhenItRoundsToThePublishedOne() {
    Sample sample =
        Sample.of(Sample.heard(), Sample.appeared(), Sample.appearanceRate())
            .count("litigation.heard", HEALTH, 3, "", 145)
            .count("litigation.appeared", HEALTH, 3, "正职", 139);
    Seeds.Published published =
        published(
            "litigation.appearance_rate", "95.86", "%", "rounded", "95.86%", "95.855", "95.865");

    assertThat(outcome(sample, published)).isEqualTo(Outcome.AGREES);
  }

  @Test
  void unitsOfMoneyAreConverted() {
    Sample sample =
        Sample.of(Sample.indicator("health.fines", "罚款", "元", Kind.SUM, "penalties", "fine", ""))
            .sum("health.fines", HEALTH, 3, 2_100_000);
    Seeds.Published published =
        published("health.fines", "2.1", "万元", "rounded", "2.1万元", "2.05", "2.15");

    Line line = line(sample, published);

    assertThat(line.outcome()).isEqualTo(Outcome.AGREES);
    assertThat(line.ours()).contains(new BigDecimal("2.1"));
  }

  @Test
  void aNumberIsNotComparedWithARate() {
    Sample sample = Sample.of(Sample.heard()).count("litigation.heard", HEALTH, 3, "", 100);

    assertThat(outcome(sample, exact("litigation.heard", "100", "%")))
        .isEqualTo(Outcome.NOT_CHECKABLE);
  }

  @Test
  void aFigureThatNobodyCountsOrThatHasNoDataCannotBeChecked() {
    Sample sample = Sample.of(Sample.decided()).came(HEALTH, "penalties", State.MISSING);

    assertThat(outcome(sample, exact("notaries.cases", "252", "件")))
        .isEqualTo(Outcome.NOT_CHECKABLE);
    assertThat(outcome(sample, exact("penalties.decided", "137", "件")))
        .isEqualTo(Outcome.NOT_CHECKABLE);
  }

  @Test
  void aReportedZeroIsAFigureToCompare() {
    Sample sample = Sample.of(Sample.decided()).came(HEALTH, "penalties", State.ZERO_REPORT);

    assertThat(outcome(sample, exact("penalties.decided", "0", "件"))).isEqualTo(Outcome.AGREES);
    assertThat(outcome(sample, exact("penalties.decided", "3", "件"))).isEqualTo(Outcome.DIFFERS);
  }

  @Test
  void tellsHowManyCanBeCheckedAndHowManyAgree() {
    Sample sample =
        Sample.of(Sample.decided(), Sample.heard())
            .count("penalties.decided", HEALTH, 3, "fine", 137)
            .count("litigation.heard", HEALTH, 3, "", 4);

    Reconciliation reconciliation =
        reconcile(
            sample,
            List.of(
                exact("penalties.decided", "137", "件"),
                exact("litigation.heard", "3", "件"),
                exact("notaries.cases", "252", "件")));

    assertThat(reconciliation.lines()).hasSize(3);
    assertThat(reconciliation.checkable()).isEqualTo(2);
    assertThat(reconciliation.agreeing()).isEqualTo(1);
  }

  @Test
  void aYearWithoutPublishedFiguresHasNothingToCompare() {
    Sample sample = Sample.of(Sample.decided()).year(2019);

    assertThat(reconcile(sample, List.of(exact("penalties.decided", "137", "件"))).lines())
        .isEmpty();
  }

  private static Sample opened(long items) {
    return Sample.of(Sample.openness()).sum("openness.items", HEALTH, 12, items * 10_000);
  }

  private static Seeds.Published exact(String figure, String value, String unit) {
    return published(figure, value, unit, "exact", value + unit, value, value);
  }

  private static Seeds.Published published(
      String figure,
      String value,
      String unit,
      String precision,
      String written,
      String lower,
      String upper) {
    return new Seeds.Published(
        "执法",
        figure,
        new BigDecimal(value),
        unit,
        precision,
        written,
        new BigDecimal(lower),
        new BigDecimal(upper));
  }

  private static Outcome outcome(Sample sample, Seeds.Published published) {
    return line(sample, published).outcome();
  }

  private static Line line(Sample sample, Seeds.Published published) {
    return reconcile(sample, List.of(published)).lines().get(0);
  }

  private static Reconciliation reconcile(Sample sample, List<Seeds.Published> published) {
    TreeMap<Integer, List<Seeds.Published>> years = new TreeMap<>();
    years.put(2020, published);
    return new Reconciler(sample.job(), Sample.seeds(years)).reconcile(sample.figures());
  }
}
