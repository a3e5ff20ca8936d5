package lawtally.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Days on which offices work, as far as the sample needs it: no weekends. */
final class Days {
  private Days() {}

  static LocalDate workday(int year, int month, Dice dice) {
    LocalDate day;
    do {
      day = LocalDate.of(year, month, 1 + dice.below(28));
    } while (isWeekend(day));
    return day;
  }

  /** The day, or the Monday after it. */
  static LocalDate orMonday(LocalDate day) {
    LocalDate next = day;
    while (isWeekend(next)) {
      next = next.plusDays(1);
    }
    return next;
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
