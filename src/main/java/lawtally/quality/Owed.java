package lawtally.quality;

import java.time.LocalDate;
import lawtally.definition.Dataset;
import lawtally.definition.Seeds;

/**
 * What a department owes in a year. A department owes while it exists: a roster that stands on 31
 * December only if it exists on that day, other datasets if it exists on any day of the year. One
 * that is not counted owes nothing.
 */
public final class Owed {
  private final LocalDate firstDay;
  private final LocalDate lastDay;

  public Owed(int year) {
    firstDay = LocalDate.of(year, 1, 1);
    lastDay = LocalDate.of(year, 12, 31);
  }

  /** Whether the department must hand it in. */
  public boolean owes(Seeds.Department department, Dataset dataset) {
    return department.counted()
        && department.expects().contains(dataset.id())
        && exists(department, dataset);
  }

  /** Whether the department has no power for it. */
  public boolean notApplicable(Seeds.Department department, Dataset dataset) {
    return department.notApplicable().contains(dataset.id());
  }

  private boolean exists(Seeds.Department department, Dataset dataset) {
    LocalDate from = dataset.statisticalDate().isPresent() ? firstDay : lastDay;
    boolean begun = department.validFrom().map(day -> !day.isAfter(lastDay)).orElse(true);
    boolean ended = department.validTo().map(day -> day.isBefore(from)).orElse(false);
    return begun && !ended;
  }
}
