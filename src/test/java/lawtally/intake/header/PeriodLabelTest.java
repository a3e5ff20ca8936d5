package lawtally.intake.header;

import static org.assertj.core.api.Assertions.assertThat;

import lawtally.intake.Form;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns of wide sheets. */
class PeriodLabelTest {
  private final PeriodLabel labels = new PeriodLabel(2020);

  @ParameterizedTest
  @CsvSource({
    "1月, 1, false",
    "０２月, 2, false",
    "十二月份, 12, false",
    "2020年3月, 3, false",
    "5月当月, 5, false",
    "1—6月累计, 6, true",
    "1-9月, 9, true",
    "2020年1月至11月, 11, true",
    "一月～六月累计, 6, true",
    "截至8月底累计, 8, true",
    "1月累计, 1, true",
    "上半年, 6, true",
    "全年, 0, false",
    "全年合计, 0, false",
    "2020年, 0, false",
    "2020年度, 0, false"
  })
  void periods(String header, int month, boolean cumulative) {
    assertThat(labels.read(header)).contains(new Form.OfPeriod(month, cumulative));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "13月", "0月", "2019年3月", "2019年", "上年全年", "月份", "1季度", "备注", "2—6月"})
  void otherNames(String header) {
    assertThat(labels.read(header)).isEmpty();
  }

  @Property(tries = 300)
  void anyTextIsAPeriodOrNone(@ForAll String header) {
    assertThat(labels.read(header)).isNotNull();
  }
}
