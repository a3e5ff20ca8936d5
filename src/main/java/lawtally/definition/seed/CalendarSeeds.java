package lawtally.definition.seed;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import lawtally.definition.Seeds.WorkCalendar;

/** The days that the State Council moves: {@code calendar.csv}. */
final class CalendarSeeds {
  static final List<String> COLUMNS = List.of("date", "kind");

  private final SortedSet<LocalDate> holidays = new TreeSet<>();
  private final SortedSet<LocalDate> workdays = new TreeSet<>();

  WorkCalendar read(List<SeedRow> rows) {
    Unique days = new Unique();
    for (SeedRow row : rows) {
      days.add(row, "date", row.text("date"));
      String kind = row.choice("kind", List.of("holiday", "workday"));
      row.date("date").ifPresent(kind.equals("holiday") ? holidays::add : workdays::add);
    }
    return new WorkCalendar(holidays, workdays);
  }
}
