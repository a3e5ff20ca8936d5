package lawtally.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lawtally.definition.CrossCheck;
import lawtally.definition.Job;

/**
 * Runs the cross-checks (勾稽关系) of a job over the figures of a year.
 *
 * <p>A check gives one result for the whole body and, where figures of departments can be compared,
 * one more for each department in which it does not hold. A check of many indicators gives one
 * result for each finding, or a single one that holds. A check of which a figure has no data
 * (missing, not applicable, a rate of nothing, no figures of last year) cannot be made and gives no
 * result. Results stand in the order of {@code checks.yaml}, the whole before departments.
 */
public final class CheckRunner {
  private final Job job;

  public CheckRunner(Job jobOfYear) {
    this.job = jobOfYear;
  }

  /**
   * @param previous the figures of the year before, if they were published
   */
  public List<CheckResult> run(Figures figures, Optional<Figures> previous) {
    Readings readings = new Readings(job, figures);
    List<CheckResult> results = new ArrayList<>();
    for (CrossCheck check : job.checks()) {
      results.addAll(results(check, readings, previous));
    }
    return List.copyOf(results);
  }

  private List<CheckResult> results(
      CrossCheck check, Readings readings, Optional<Figures> previous) {
    if (check instanceof CrossCheck.Parts parts) {
      return new SumCheck(parts, readings).results();
    }
    if (check instanceof CrossCheck.Categories categories) {
      return new CategoryCheck(categories, readings).results();
    }
    if (check instanceof CrossCheck.AtMost atMost) {
      return new AtMostCheck(atMost, readings).results();
    }
    if (check instanceof CrossCheck.Within within) {
      return new RangeCheck(within, readings).results();
    }
    if (check instanceof CrossCheck.Per per) {
      return new PerCheck(per, readings).results();
    }
    if (check instanceof CrossCheck.Needs needs) {
      return new NeedsCheck(needs, readings).results();
    }
    if (check instanceof CrossCheck.Months months) {
      return new MonthsCheck(months, readings).results();
    }
    return previous.map(p -> againstLastYear(check, readings, p)).orElse(List.of());
  }

  private List<CheckResult> againstLastYear(CrossCheck check, Readings readings, Figures previous) {
    Readings before = new Readings(job, previous);
    if (check instanceof CrossCheck.Appears appears) {
      return new AppearsCheck(appears, readings, before).results();
    }
    if (check instanceof CrossCheck.Repeats repeats) {
      return new RepeatsCheck(repeats, readings, before).results();
    }
    CrossCheck.Swing swing = (CrossCheck.Swing) check;
    return new SwingCheck(swing, readings, before, previous.year()).results();
  }
}
