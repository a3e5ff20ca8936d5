package lawtally.intake.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import lawtally.definition.Seeds;
import lawtally.intake.Place;
import lawtally.intake.plan.PlanSample;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands above a header. */
class PreambleTest {
  private static final Seeds SEEDS = PlanSample.seeds();

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "填报单位：区水利局　　　　填报日期：2021年1月5日 # 区水利局",
        "填报单位（盖章）：区水利局 填报人：张三 # 区水利局",
        "报送单位:区水利局（公章） # 区水利局",
        "填表部门： 区水利局 # 区水利局",
        "填报单位 # none",
        "填报单位：　　　　填报日期： # none",
        "计量单位：万元 # none"
      })
  void theReporterIsReadFromItsLine(String cell, String reporter) {
    Optional<String> expected = reporter.equals("none") ? Optional.empty() : Optional.of(reporter);
    assertThat(of(cell).reporter(SEEDS)).isEqualTo(expected);
  }

  @Test
  void theUnitOfMoneyIsReadWhereverTheTableSaysIt() {
    assertThat(of("单位：万元").yuan()).hasValue(10_000);
    assertThat(of("金额单位：元").yuan()).hasValue(1);
    assertThat(of("计量单位：件、万元").yuan()).hasValue(10_000);
    assertThat(of("行政处罚台账（单位：万元）").yuan()).hasValue(10_000);
    assertThat(of("单位：件").yuan()).isEmpty();
    assertThat(of("单位：元、万元").yuan()).isEmpty();
    assertThat(of("填报单位：万元").yuan()).isEmpty();
  }

  @Property(tries = 200)
  void anyTextMayStandAbove(@ForAll List<String> cells) {
    Preamble preamble = of(cells.toArray(String[]::new));
    assertThat(preamble.reporter(SEEDS)).isNotNull();
    assertThat(preamble.yuan()).isNotNull();
  }

  private static Preamble of(String... cells) {
    return new Preamble(List.of(new Head.Row(new Place(0, 1, 1, 0, 1), List.of(cells))));
  }
}
