package lawtally.report.chart.paint;

import static org.assertj.core.api.Assertions.assertThat;

import lawtally.report.chart.content.Measure;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {
  private static final Measure CASES = new Measure("件", 0, 0);

  @ParameterizedTest
  @CsvSource({
    "0, 1, 1",
    "1, 1, 1",
    "3, 1, 3",
    "5, 1, 5",
    "6, 2, 6",
    "31, 10, 40",
    "160, 50, 200",
    "2188, 500, 2500",
    "100000, 20000, 100000"
  })
  void areRound(double largest, double step, double top) {
    assertThat(Ticks.upTo(largest, CASES)).isEqualTo(new Ticks(step, top));
  }

  @Property
  void areFiveAtMostAndNoValuePassesTheLast(@ForAll @IntRange(max = 2_000_000_000) int largest) {
    Ticks ticks = Ticks.upTo(largest, CASES);
    assertThat(ticks.top()).isGreaterThanOrEqualTo(largest);
    assertThat(ticks.top() / ticks.step()).isLessThanOrEqualTo(5);
    assertThat(ticks.step()).isEqualTo(Math.rint(ticks.step())).isGreaterThanOrEqualTo(1);
  }
}
