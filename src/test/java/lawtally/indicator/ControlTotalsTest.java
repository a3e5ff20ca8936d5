package lawtally.indicator;

import static lawtally.indicator.Sample.HEALTH;
import static lawtally.indicator.Sample.MARKET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import lawtally.definition.Severity;
import org.junit.jupiter.api.Test;

class ControlTotalsTest {
  private static final String ITEMS = "openness.items";
  private static final String RUNNING = "openness.items@cumulative";

  @Test
  void monthsThatComeToTheWholeYearNeedNoWord() {
    Sample sample = months(10, 20).sum(ITEMS, HEALTH, 0, 30_0000).sum(RUNNING, HEALTH, 2, 30_0000);

    assertThat(check(sample)).isEmpty();
  }

  @Test
  void aWholeYearThatTheMonthsDoNotComeToIsAWarningToItsDepartment() {
    Sample sample = months(10, 20).sum(ITEMS, HEALTH, 0, 31_0000).sum(ITEMS, MARKET, 0, 5_0000);

    List<CheckResult> results = check(sample);

    assertThat(results)
        .extracting(CheckResult::id, CheckResult::severity, CheckResult::department)
        .containsExactly(tuple("control-total", Severity.WARNING, HEALTH));
    assertThat(results.get(0).finding().zh()).isEqualTo("公开政府信息：各月合计 30 条，填报的累计或全年数 31 条，相差 1 条");
    assertThat(results.get(0).finding().en()).endsWith("a difference of 1 条");
  }

  @Test
  void aRunningTotalIsComparedWithTheMonthsUpToIt() {
    Sample sample = months(10, 20).sum(RUNNING, HEALTH, 1, 11_0000);

    assertThat(check(sample).get(0).finding().zh()).contains("各月合计 10 条，填报的累计或全年数 11 条");
  }

  @Test
  void aRunningTotalThatGoesOnAfterTheMonthsContradictsNothing() {
    assertThat(check(months(10, 20).sum(RUNNING, HEALTH, 12, 99_0000))).isEmpty();
    assertThat(check(months(10, 20).sum(RUNNING, HEALTH, 12, 29_0000))).hasSize(1);
  }

  @Test
  void aWholeYearBelowItsRunningTotalIsAWarning() {
    Sample sample =
        Sample.of(Sample.openness())
            .sum(RUNNING, HEALTH, 6, 70_0000)
            .sum(ITEMS, HEALTH, 0, 60_0000);

    assertThat(check(sample)).extracting(CheckResult::id).containsExactly("control-total");
    assertThat(sample.figures().total(ITEMS).orElseThrow().value()).isEqualTo(Sample.number("70"));
  }

  @Test
  void aRunningTotalNeverFalls() {
    Sample sample =
        Sample.of(Sample.openness())
            .sum(RUNNING, HEALTH, 1, 10_0000)
            .sum(RUNNING, HEALTH, 2, 9_0000);

    List<CheckResult> results = check(sample);

    assertThat(results).extracting(CheckResult::id).containsExactly("running-total-falls");
    assertThat(results.get(0).finding().zh()).isEqualTo("公开政府信息：2月的累计数小于以前的累计数");
  }

  @Test
  void casesHaveNoControlTotals() {
    Sample sample = Sample.of(Sample.decided()).count("penalties.decided", HEALTH, 3, "fine", 4);

    assertThat(check(sample)).isEmpty();
  }

  private static Sample months(long january, long february) {
    return Sample.of(Sample.openness())
        .sum(ITEMS, HEALTH, 1, january * 10_000)
        .sum(ITEMS, HEALTH, 2, february * 10_000);
  }

  private static List<CheckResult> check(Sample sample) {
    return new ControlTotals(sample.job()).check(sample.cells());
  }
}
