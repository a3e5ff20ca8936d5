package lawtally.indicator;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import lawtally.definition.Seeds;

/**
 * Departments that were set up, dissolved or merged meanwhile (机构改革), so that their figures of a
 * year cannot be set beside those of the year before. A department that took another one in is not
 * compared either: the statistics rules know no sum of what was counted apart.
 */
public final class Reorganisation {
  private final int year;
  private final List<Seeds.Department> changed;

  /**
   * @param year which is compared with the one before
   */
  public Reorganisation(Seeds seeds, int year) {
    this.year = year;
    List<Seeds.Department> gone =
        seeds.departments().stream()
            .filter(d -> d.validTo().filter(this::isMeanwhile).isPresent())
            .toList();
    this.changed =
        seeds.departments().stream()
            .filter(d -> gone.contains(d) || isNew(d) || tookIn(d, gone))
            .toList();
  }

  private boolean isNew(Seeds.Department department) {
    return department.validFrom().filter(day -> day.getYear() == year).isPresent();
  }

  private static boolean tookIn(Seeds.Department department, List<Seeds.Department> gone) {
    return gone.stream().flatMap(d -> d.successor().stream()).anyMatch(department.code()::equals);
  }

  /** There last year, but not all of both years. */
  private boolean isMeanwhile(LocalDate lastDay) {
    return lastDay.getYear() == year - 1 || lastDay.getYear() == year && !isLastOfYear(lastDay);
  }

  private static boolean isLastOfYear(LocalDate day) {
    return day.getMonth() == Month.DECEMBER && day.getDayOfMonth() == 31;
  }

  /** In their official order. */
  public List<Seeds.Department> changed() {
    return changed;
  }

  /**
   * @param department a code; empty, the whole body, always is
   */
  public boolean isComparable(String department) {
    return changed.stream().noneMatch(d -> d.code().equals(department));
  }
}
