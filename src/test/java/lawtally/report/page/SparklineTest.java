package lawtally.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SparklineTest {
  private final SortedMap<Integer, Optional<BigDecimal>> years = new TreeMap<>();

  @Test
  void joinsTheYearsFromZeroUpwards() {
    year(2019, "50").year(2020, "100");
    assertThat(line()).contains("points=\"4,15.0 116,4.0\"").contains(">2019<").contains(">2020<");
  }

  @Test
  void leavesAGapWhereAYearHasNoFigure() {
    year(2017, "50").year(2018, "50").year(2020, "50");
    years.put(2019, Optional.empty());
    assertThat(line().split("<polyline", -1)).hasSize(3);
  }

  @Test
  void drawsNothingOfASingleYear() {
    year(2020, "50");
    years.put(2019, Optional.empty());
    assertThat(line()).isEmpty();
  }

  @Test
  void reachesTheTopOnlyAtAHundredPercent() {
    year(2019, "0").year(2020, "50");
    assertThat(Sparkline.of(years, true, "")).contains("116,15.0");
  }

  @Test
  void drawsZerosOnTheGround() {
    year(2019, "0").year(2020, "0");
    assertThat(line()).contains("points=\"4,26.0 116,26.0\"");
  }

  private SparklineTest year(int year, String value) {
    years.put(year, Optional.of(new BigDecimal(value)));
    return this;
  }

  private String line() {
    return Sparkline.of(years, false, "两年");
  }
}
