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
   * @param day whose layouts and rules apply
   */
  record Moment(int year, int month, LocalDate day) {}

  StatisticalDate(Dataset dataset, int year) {
    this.position = dataset.statisticalDate().map(dataset::position).orElse(-1);
    this.year = year;
  }

  Moment of(Value[] values) {
    Value value = position < 0 ? Value.NOTHING : values[position];
    if (value instanceof Value.Day d) {
      return new Moment(d.day().getYear(), d.day().getMonthValue(), d.day());
    }
    if (value instanceof Value.Period p) {
      int last = p.month() == 0 ? 12 : p.month();
      return new Moment(p.year(), p.month(), YearMonth.of(p.year(), last).atEndOfMonth());
    }
    return new Moment(year, 12, LocalDate.of(year, 12, 31));
  }
}
