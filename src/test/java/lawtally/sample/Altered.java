package lawtally.sample;

import java.util.List;
import java.util.function.UnaryOperator;
import lawtally.definition.Indicator;
import lawtally.definition.Job;
import lawtally.report.Report;

/** The same job, or the same report, but for one thing. */
public final class Altered {
  private Altered() {}

  /** With its indicators changed one by one. */
  public static Job indicators(Job job, UnaryOperator<Indicator> change) {
    return job(
        job, job.indicators().stream().map(change).toList(), job.keyFigures(), job.yearbook());
  }

  public static Job keyFigures(Job job, List<String> keyFigures) {
    return job(job, job.indicators(), keyFigures, job.yearbook());
  }

  /** As if there were no {@code yearbook.md}. */
  public static Job withoutYearbook(Job job) {
    return job(job, job.indicators(), job.keyFigures(), "");
  }

  private static Job job(
      Job job, List<Indicator> indicators, List<String> keyFigures, String yearbook) {
    return new Job(
        job.id(),
        job.title(),
        job.body(),
        job.section(),
        job.schedule(),
        job.hooks(),
        job.retention(),
        job.openYears(),
        job.gate(),
        job.datasets(),
        indicators,
        job.checks(),
        job.tables(),
        job.charts(),
        keyFigures,
        job.template(),
        yearbook);
  }

  /** The report, its figures and tables as they are, of another job. */
  public static Report job(Report report, Job job) {
    return new Report(
        job,
        report.seeds(),
        report.language(),
        report.edition(),
        report.figures(),
        report.earlier(),
        report.tables(),
        report.checks(),
        report.reconciliation(),
        report.submissions(),
        report.gate(),
        report.issues(),
        report.inputs(),
        report.definitions(),
        report.narrative());
  }
}
