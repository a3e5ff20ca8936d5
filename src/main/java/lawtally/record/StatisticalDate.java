package lawtally.record;

import java.time.LocalDate;
import java.time.YearMonth;
import lawtally.definition.Dataset;

/**
 * The date that decides year and month of a record. A roster stands on 31 December; so does a row
 * whose statistical date may be blank and is (a case not yet heard): it belongs to the folder's
 * year.
 */
final class StatisticalDate {
  private final int position;
  private final int year;

  /**
   * @param month 0: the whole year
   * @param from the day, or the first of a period
   * @param day whose layouts and rules apply: the day, or the last of a period
   * @param told whether the row says when, or a roster stands on the day
   */
  record Moment(int year, int month, LocalDate from, LocalDate day, boolean told) {}

  StatisticalDate(Dataset dataset, int year) {
    this.position = dataset.statisticalDate().map(dataset::position).orElse(-1);
    this.year = year;
  }

  Moment of(Value[] values) {
    Value value = position < 0 ? Value.NOTHING : values[position];
    if (value instanceof Value.Day d) {
      return new Moment(d.day().getYear(), d.day().getMonthValue(), d.day(), d.day(), true);
    }
    if (value instanceof Value.Period p) {
      int last = p.month() == 0 ? 12 : p.month();
      LocalDate from = LocalDate.of(p.year(), Math.max(1, p.month()), 1);
      LocalDate to = YearMonth.of(p.year(), last).atEndOfMonth();
      return new Moment(p.year(), p.month(), from, to, true);
    }
    LocalDate end = LocalDate.of(year, 12, 31);
    return new Moment(year, 12, end, end, position < 0);
  }
}
