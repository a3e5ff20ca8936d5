package lawtally.record;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.Predicate;
import lawtally.definition.Seeds.WorkCalendar;

/**
 * {@link WorkCalendar#workdaysBetween} without walking over every day: a publication period that
 * ends in 2099 costs as much as a week.
 */
final class Workdays {
  private final long[] holidaysInTheWeek;
  private final long[] workedWeekends;

  Workdays(WorkCalendar calendar) {
    this.holidaysInTheWeek = days(calendar.holidays(), day -> !weekend(day));
    this.workedWeekends =
        days(calendar.workedWeekends(), day -> weekend(day) && !calendar.holidays().contains(day));
  }

  /** Working days after {@code from} up to and including {@code to}; 0 if not later. */
  long between(LocalDate from, LocalDate to) {
    if (!to.isAfter(from)) {
      return 0;
    }
    return weekdaysUntil(to)
        - weekdaysUntil(from)
        - within(holidaysInTheWeek, from, to)
        + within(workedWeekends, from, to);
  }

  /** Mondays to Fridays since Monday, 29 December 1969, the day itself included. */
  private static long weekdaysUntil(LocalDate day) {
    long days = day.toEpochDay() + 4;
    return Math.floorDiv(days, 7L) * 5 + Math.min(5, Math.floorMod(days, 7L));
  }

  private static long within(long[] days, LocalDate after, LocalDate until) {
    return upTo(days, until.toEpochDay()) - upTo(days, after.toEpochDay());
  }

  private static long upTo(long[] days, long day) {
    int found = Arrays.binarySearch(days, day);
    return found >= 0 ? found + 1 : -found - 1;
  }

  private static boolean weekend(LocalDate day) {
    return day.getDayOfWeek().getValue() > 5;
  }

  private static long[] days(Collection<LocalDate> all, Predicate<LocalDate> wanted) {
    return all.stream().filter(wanted).mapToLong(LocalDate::toEpochDay).sorted().toArray();
  }
}
