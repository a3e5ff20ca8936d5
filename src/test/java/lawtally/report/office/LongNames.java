package lawtally.report.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import lawtally.definition.Label;
import lawtally.definition.Seeds;
import lawtally.indicator.Coverage;
import lawtally.indicator.Figures;
import lawtally.quality.Gate;
import lawtally.quality.Submission;
import lawtally.report.Report;
import lawtally.sample.Altered;

/**
 * Reports that are unlike most: the same with departments of thirty characters, many of which owe,
 * and many reasons.
 */
public final class LongNames {
  private static final String TAIL = "综合行政执法和市场监督管理联合服务保障中心办公室";

  private LongNames() {}

  public static Report of(Report plain) {
    List<Seeds.Department> departments = new ArrayList<>();
    for (Seeds.Department d : plain.seeds().departments()) {
      departments.add(
          new Seeds.Department(
              d.code(),
              longer(d.name()),
              d.aliases(),
              d.expects(),
              d.notApplicable(),
              d.counted(),
              Optional.empty(),
              Optional.empty()));
    }
    Seeds s = plain.seeds();
    Seeds seeds =
        new Seeds(departments, s.figures(), s.atoms(), s.layouts(), s.calendar(), s.published());
    List<Submission> submissions =
        plain.submissions().stream()
            .map(
                u ->
                    new Submission(
                        u.department(),
                        Label.of(longer(u.departmentName().zh())),
                        u.dataset(),
                        Coverage.State.MISSING,
                        0,
                        0,
                        3))
            .toList();
    List<Label> reasons = new ArrayList<>();
    for (int i = 1; i <= 20; i++) {
      reasons.add(
          new Label("第" + i + "项：" + TAIL, "reason " + i + ": " + "something is wrong ".repeat(3)));
    }
    return new Report(
        plain.job(),
        seeds,
        plain.language(),
        plain.edition(),
        plain.figures(),
        new TreeMap<Integer, Figures>(plain.earlier()),
        plain.tables(),
        plain.checks(),
        plain.reconciliation(),
        submissions,
        new Gate(Gate.Status.RED, reasons),
        plain.issues(),
        plain.inputs(),
        plain.definitions(),
        plain.narrative());
  }

  /** The same without any figure. */
  public static Report without(Report plain) {
    return new Report(
        plain.job(),
        plain.seeds(),
        plain.language(),
        plain.edition(),
        new Figures(plain.year(), List.of()),
        new TreeMap<Integer, Figures>(),
        List.of(),
        List.of(),
        plain.reconciliation(),
        plain.submissions(),
        plain.gate(),
        plain.issues(),
        plain.inputs(),
        plain.definitions(),
        plain.narrative());
  }

  /** The same of a job that names no key figures. */
  public static Report withoutKeyFigures(Report plain) {
    return Altered.job(plain, Altered.keyFigures(plain.job(), List.of()));
  }

  private static String longer(String name) {
    return (name + TAIL + TAIL).substring(0, 30);
  }
}
