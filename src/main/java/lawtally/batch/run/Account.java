package lawtally.batch.run;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import lawtally.definition.Job;
import lawtally.definition.Label;
import lawtally.definition.Seeds;
import lawtally.definition.Severity;
import lawtally.indicator.CheckResult;
import lawtally.indicator.CheckRunner;
import lawtally.indicator.ControlTotals;
import lawtally.indicator.FigureBook;
import lawtally.indicator.Figures;
import lawtally.indicator.Reconciler;
import lawtally.indicator.Reconciliation;
import lawtally.indicator.ScopeChanges;
import lawtally.intake.IntakePlan;
import lawtally.intake.Issue;
import lawtally.intake.Place;
import lawtally.intake.Survey;
import lawtally.intake.TableKey;
import lawtally.quality.Explanations;
import lawtally.quality.Gate;
import lawtally.quality.GateRule;
import lawtally.quality.IssueLine;
import lawtally.quality.IssueWording;
import lawtally.quality.OwedLines;
import lawtally.quality.Submission;
import lawtally.quality.Submissions;
import lawtally.tally.DistinctCounts;
import lawtally.tally.RowCounts;
import lawtally.tally.Tally;
import lawtally.tally.contest.Resolution;
import lawtally.tally.contest.SettledRows;

/**
 * The account of a year: what was counted, what came out, and what is wrong.
 *
 * @param counts row balance of each table, after the cross-check
 * @param lines every issue in words, what is owed and failed cross-checks last
 */
public record Account(
    Tally cells,
    SortedMap<TableKey, RowCounts> counts,
    Figures figures,
    List<Submission> submissions,
    List<CheckResult> checks,
    Reconciliation reconciliation,
    Gate gate,
    List<IssueLine> lines) {

  /** What the slices and the cross-check gave together. */
  public record Basis(
      Tally cells,
      DistinctCounts distinct,
      SortedMap<TableKey, RowCounts> counts,
      List<Issue> issues) {

    public Basis {
      issues = SettledRows.in(issues);
    }

    /** Slices' sums, corrected by what the cross-check decided. */
    public static Basis of(
        Tally slices,
        SortedMap<TableKey, RowCounts> counts,
        List<Issue> issues,
        Resolution resolution) {
      return new Basis(
          slices.merge(resolution.correction()),
          resolution.distinct(),
          adjusted(counts, resolution.adjustments()),
          issues);
    }

    static SortedMap<TableKey, RowCounts> adjusted(
        SortedMap<TableKey, RowCounts> counts, SortedMap<TableKey, RowCounts> adjustments) {
      SortedMap<TableKey, RowCounts> all = new TreeMap<>(counts);
      adjustments.forEach((table, change) -> all.merge(table, change, RowCounts::plus));
      all.forEach(
          (table, rows) -> {
            if (!rows.balanced()) {
              throw new IllegalStateException("rows of " + table + " do not balance: " + rows);
            }
          });
      return all;
    }
  }

  public static Account of(
      Job job,
      Seeds seeds,
      Survey survey,
      IntakePlan plan,
      EarlierYears earlier,
      Basis basis,
      Explanations explanations) {
    int year = survey.year();
    List<Submission> submissions =
        new Submissions(job, seeds, year).of(plan.forms(), basis.counts(), basis.cells());
    Figures figures =
        new FigureBook(job, year, seeds)
            .figures(
                basis.cells().cells(), basis.distinct()::count, Submissions.coverage(submissions));
    List<CheckResult> found =
        new ArrayList<>(
            new ScopeChanges(job, seeds, year)
                .applied(
                    new CheckRunner(job).run(figures, earlier.before(year)), earlier.before(year)));
    found.addAll(new ControlTotals(job).check(basis.cells().cells()));
    List<CheckResult> checks = explanations.applied(found);
    RowCounts total = basis.counts().values().stream().reduce(RowCounts.NONE, RowCounts::plus);
    List<IssueLine> lines =
        new ArrayList<>(
            new IssueWording(job, seeds, survey.files(), plan.forms()).lines(basis.issues()));
    lines.addAll(new OwedLines(job).of(submissions));
    lines.addAll(explanations.issues(found));
    checks.stream().filter(c -> !c.holds()).forEach(c -> lines.add(line(c)));
    return new Account(
        basis.cells(),
        basis.counts(),
        figures,
        submissions,
        List.copyOf(checks),
        new Reconciler(job, seeds).reconcile(figures),
        new GateRule(job.gate()).decide(total, submissions, basis.issues(), checks),
        List.copyOf(lines));
  }

  /** The row balance of all files. */
  public RowCounts total() {
    return counts.values().stream().reduce(RowCounts.NONE, RowCounts::plus);
  }

  /** The row balance of one file, whatever tables it holds. */
  public RowCounts ofFile(int file) {
    return counts.subMap(TableKey.first(file), TableKey.first(file + 1)).values().stream()
        .reduce(RowCounts.NONE, RowCounts::plus);
  }

  public long failedChecks(Severity severity) {
    return checks.stream().filter(c -> !c.holds() && c.severity() == severity).count();
  }

  /** A relation between figures has no row of its own. */
  private static IssueLine line(CheckResult check) {
    Label nothing = Label.of("");
    return new IssueLine(
        check.severity(),
        check.id(),
        "",
        check.department(),
        "",
        Place.NOWHERE,
        "",
        nothing,
        check.finding(),
        nothing);
  }
}
