package lawtally.record.cell;

import static org.assertj.core.api.Assertions.assertThat;

import lawtally.definition.Field.Type;
import lawtally.record.FieldMaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days and periods in the forms that departments send. */
class DatesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020-11-02",
        "2020/11/2",
        "20201102",
        "2020年11月2日",
        "2020年11月02日",
        "2020.11.2",
        "2020．11．02",
        "２０２０－１１－０２",
        "2020-11-02 10:30:00",
        "2020/11/2 0:00",
        "2020-11-02T10:30:00.000+08:00",
        "20201102 10:30",
        "20201102103000",
        "2020年11月2日 星期一",
        "2020年11月2日 上午10时30分",
        "2020 年 11 月 2 日",
        "　2020-11-02　",
        "=\"2020-11-02\"",
        "'2020-11-02",
        "二〇二〇年十一月二日",
        "二○二○年十一月二日",
      })
  void aDayIsReadInEveryFormThatOccurs(String cell) {
    assertThat(Cells.say(Type.DATE, cell)).isEqualTo("2020-11-02");
  }

  @ParameterizedTest
  @CsvSource({
    "2020-13-01, impossible-date",
    "2020-02-30, impossible-date",
    "2019-02-29, impossible-date",
    "20201301, impossible-date",
    "0202-11-02, impossible-date",
    "20-11-02, two-digit-year",
    "11/02/2020, date-order",
    "2.11.2020, date-order",
    "44137, date-serial",
    "44137.5, date-serial",
    "2020年11月, date-without-day",
    "2020-11, date-without-day",
    "2020, date-without-day",
    "待定, not-a-date",
    "二〇二〇年十三月二日, impossible-date",
    "二〇二〇年十一月, not-a-date",
    "2020-11-02至2020-11-05, not-a-date",
    "2020-11-02 甲, not-a-date",
    "12020-11-02, not-a-date",
  })
  void whatIsNoDayIsRefusedWithItsReason(String cell, String rule) {
    assertThat(Cells.say(Type.DATE, cell)).isEqualTo(rule);
  }

  @ParameterizedTest
  @ValueSource(strings = {"长期", "长期有效", "2099/12/31"})
  void forEverIsTheLastDayOf2099(String cell) {
    assertThat(Cells.say(Type.DATE, cell)).isEqualTo("2099-12-31");
  }

  @ParameterizedTest
  @CsvSource({
    "2020, 2020",
    "2020年, 2020",
    "2020年度, 2020",
    "2020年全年, 2020",
    "全年, 2020",
    "2020-03, 2020-03",
    "2020/3, 2020-03",
    "2020.03, 2020-03",
    "2020年3月, 2020-03",
    "2020年03月份, 2020-03",
    "202003, 2020-03",
    "2020-03-01, 2020-03",
    "3月, 2020-03",
    "２０２０－０３, 2020-03",
  })
  void aPeriodIsAYearOrAMonth(String cell, String period) {
    assertThat(Cells.say(Type.PERIOD, cell)).isEqualTo(period);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1-6月", "2020-13", "13月", "上半年", "3", "2020-03-15", "Mar-20"})
  void whatIsNoPeriodIsRefused(String cell) {
    assertThat(Cells.say(Type.PERIOD, cell)).isEqualTo("not-a-period");
  }

  @Test
  void aBareNumberIsAMonthUnderAHeaderThatSaysMonth() {
    assertThat(under("月份", "3")).isEqualTo("2020-03");
    assertThat(under("统计月份", "12")).isEqualTo("2020-12");
    assertThat(under("月份", "13")).isEqualTo("not-a-period");
    assertThat(under("期间", "3")).isEqualTo("not-a-period");
  }

  private static String under(String header, String cell) {
    return Cells.say(Cells.read(FieldMaker.field("f", Type.PERIOD).make(), 1, header, cell));
  }
}
