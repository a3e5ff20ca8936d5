package lawtally.record;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import lawtally.definition.Seeds;
import lawtally.record.cell.Findings;

/**
 * Whether a department is counted at all, and whether it existed when its row says that something
 * was done. A row of a department that is not counted is listed; one from before a department was
 * set up or after it was dissolved counts, and a person is asked.
 */
final class DepartmentInTime {
  private final Map<String, Seeds.Department> byCode = new HashMap<>();

  DepartmentInTime(Seeds seeds) {
    seeds.departments().forEach(d -> byCode.put(d.code(), d));
  }

  /** Codes that no table knows are counted. */
  boolean counts(String code) {
    Seeds.Department department = byCode.get(code);
    return department == null || department.counted();
  }

  /** Tells of a time in which the department did not exist; nothing where the row tells no time. */
  void check(String code, StatisticalDate.Moment moment, Findings findings) {
    Seeds.Department department = byCode.get(code);
    if (department == null || !moment.told()) {
      return;
    }
    boolean begun = department.validFrom().map(day -> !day.isAfter(moment.day())).orElse(true);
    boolean ended = department.validTo().map(day -> day.isBefore(moment.from())).orElse(false);
    if (!begun || ended) {
      findings.warning(
          "department-not-valid",
          department.validFrom().map(LocalDate::toString).orElse(""),
          department.validTo().map(LocalDate::toString).orElse(""));
    }
  }
}
