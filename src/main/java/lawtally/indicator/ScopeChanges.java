package lawtally.indicator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lawtally.definition.CrossCheck;
import lawtally.definition.Indicator;
import lawtally.definition.Job;
import lawtally.definition.Label;
import lawtally.definition.Seeds;
import lawtally.definition.Severity;

/**
 * What cannot be compared with last year: indicators whose scope (口径) is new, departments that were
 * set up or dissolved meanwhile (机构改革). They are told as notes, and findings against last year that
 * come of them are taken back.
 */
public final class ScopeChanges {
  /** Id of notes on an indicator. */
  public static final String SCOPE = "scope-changed";

  /** Id of notes on a department. */
  public static final String DEPARTMENT = "department-changed";

  private final Job job;
  private final Reorganisation reorganisation;
  private final List<Indicator> redefined;

  public ScopeChanges(Job jobOfYear, Seeds seeds, int year) {
    this.job = jobOfYear;
    this.reorganisation = new Reorganisation(seeds, year);
    this.redefined =
        jobOfYear.indicators().stream()
            .filter(i -> i.comparableSince().map(since -> since >= year).orElse(false))
            .toList();
  }

  /**
   * The results without those that compare what cannot be compared, and the notes. Without figures
   * of last year nothing was compared.
   */
  public List<CheckResult> applied(List<CheckResult> results, Optional<Figures> before) {
    if (before.isEmpty()) {
      return results;
    }
    Set<String> againstLastYear = new HashSet<>();
    job.checks().stream()
        .filter(ScopeChanges::isAgainstLastYear)
        .forEach(c -> againstLastYear.add(c.id()));
    List<CheckResult> all = new ArrayList<>();
    for (CheckResult result : results) {
      if (!againstLastYear.contains(result.id()) || isComparable(result)) {
        all.add(result);
      }
    }
    redefined.forEach(i -> all.add(note(SCOPE, "", Words.of("change.scope", i.title()))));
    reorganisation
        .changed()
        .forEach(
            d -> all.add(note(DEPARTMENT, d.code(), Words.of("change.department", d.label()))));
    return List.copyOf(all);
  }

  private boolean isComparable(CheckResult result) {
    return reorganisation.isComparable(result.department())
        && redefined.stream().noneMatch(i -> i.id().equals(result.indicator()));
  }

  private static boolean isAgainstLastYear(CrossCheck check) {
    return check instanceof CrossCheck.Swing
        || check instanceof CrossCheck.Appears
        || check instanceof CrossCheck.Repeats;
  }

  private static CheckResult note(String id, String department, Label finding) {
    return new CheckResult(id, Severity.NOTE, department, false, finding);
  }
}
