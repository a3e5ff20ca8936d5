package lawtally.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/** Days on which offices work, as far as the sample needs it: no weekends, no long holidays. */
final class Days {
  /** First and last days of Spring Festival, Labour Day and National Day. */
  private static final List<List<LocalDate>> HOLIDAYS =
      List.of(
          List.of(LocalDate.of(2019, 2, 4), LocalDate.of(2019, 2, 10)),
          List.of(LocalDate.of(2019, 5, 1), LocalDate.of(2019, 5, 4)),
          List.of(LocalDate.of(2019, 10, 1), LocalDate.of(2019, 10, 7)),
          List.of(LocalDate.of(2020, 1, 24), LocalDate.of(2020, 2, 2)),
          List.of(LocalDate.of(2020, 5, 1), LocalDate.of(2020, 5, 5)),
          List.of(LocalDate.of(2020, 10, 1), LocalDate.of(2020, 10, 8)));

  private Days() {}

  static LocalDate workday(int year, int month, Dice dice) {
    LocalDate day;
    do {
      day = LocalDate.of(year, month, 1 + dice.below(28));
    } while (!isWorkday(day));
    return day;
  }

  /** The day, or the first working day after it. */
  static LocalDate orNext(LocalDate day) {
    LocalDate next = day;
    while (!isWorkday(next)) {
      next = next.plusDays(1);
    }
    return next;
  }

  private static boolean isWorkday(LocalDate day) {
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return !weekend
        && day.getDayOfYear() > 1
        && HOLIDAYS.stream().noneMatch(h -> !day.isBefore(h.get(0)) && !day.isAfter(h.get(1)));
  }
}
