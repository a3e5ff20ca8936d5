package lawtally.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** Whatever a department mixes in its sheet, the months that are told belong to the year. */
class FlowSeriesPropertyTest {
  private static final int ALL = 12;

  @Property(tries = 200)
  void monthsThatCanAllBeToldComeToTheYear(
      @ForAll @Size(max = 12)
          Map<@IntRange(min = 1, max = 12) Integer, @LongRange(min = 0, max = 50) Long> months,
      @ForAll @Size(max = 4)
          Map<@IntRange(min = 1, max = 12) Integer, @LongRange(min = 0, max = 300) Long> running,
      @ForAll @LongRange(min = -1, max = 300) long wholeYear) {
    FlowSeries series = series(months, running, wholeYear);

    boolean allTold = IntStream.rangeClosed(1, ALL).allMatch(series::tells);
    long told = IntStream.rangeClosed(1, ALL).mapToLong(m -> series.month(m).orElse(0L)).sum();
    if (allTold) {
      assertThat(told).isEqualTo(series.year());
    }
  }

  @Property(tries = 200)
  void noMonthThatIsToldIsBelowZero(
      @ForAll @Size(max = 12)
          Map<@IntRange(min = 1, max = 12) Integer, @LongRange(min = 0, max = 50) Long> months,
      @ForAll @Size(max = 6)
          Map<@IntRange(min = 1, max = 12) Integer, @LongRange(min = 0, max = 300) Long> running) {
    FlowSeries series = series(months, running, -1);

    for (int month = 1; month <= ALL; month++) {
      if (series.tells(month)) {
        assertThat(series.month(month).orElse(0L)).isNotNegative();
      }
    }
  }

  @Property
  void theOrderOfTheRowsDoesNotMatter(
      @ForAll @Size(max = 20) List<@IntRange(min = 0, max = 12) Integer> rows, @ForAll long seed) {
    List<Integer> shuffled = new ArrayList<>(rows);
    Collections.shuffle(shuffled, new Random(seed));

    FlowSeries one = new FlowSeries();
    FlowSeries other = new FlowSeries();
    rows.forEach(month -> one.add(month, month + 1L));
    shuffled.forEach(month -> other.add(month, month + 1L));

    assertThat(other.year()).isEqualTo(one.year());
    assertThat(other.difference()).isEqualTo(one.difference());
  }

  private static FlowSeries series(
      Map<Integer, Long> months, Map<Integer, Long> running, long wholeYear) {
    FlowSeries series = new FlowSeries();
    months.forEach(series::add);
    running.forEach(series::addRunning);
    if (wholeYear >= 0) {
      series.add(0, wholeYear);
    }
    return series;
  }
}
