package lawtally.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import lawtally.definition.Indicator;
import lawtally.definition.Job;
import lawtally.definition.Label;
import lawtally.definition.Severity;
import lawtally.tally.Cell;
import lawtally.tally.CellKey;

/**
 * Checks totals against the control totals that departments give along with them: the months of a
 * sheet against its 全年 and 累计 columns, and running totals against each other, for they never fall.
 * Only what does not hold is told, as a warning to the department.
 */
public final class ControlTotals {
  /** Id of results that say that months and control total differ. */
  public static final String DIFFERENCE = "control-total";

  /** Id of results that say that a running total falls. */
  public static final String FALL = "running-total-falls";

  private final Job job;

  public ControlTotals(Job jobOfYear) {
    this.job = jobOfYear;
  }

  /** Results by indicator as defined, then by department and category. */
  public List<CheckResult> check(SortedMap<CellKey, Cell> cellsOfYear) {
    Cells cells = new Cells(cellsOfYear);
    List<CheckResult> results = new ArrayList<>();
    for (Indicator indicator : job.indicators()) {
      if (indicator.flow()) {
        cells
            .flows(indicator)
            .forEach((line, series) -> results.addAll(of(indicator, line, series)));
      }
    }
    return List.copyOf(results);
  }

  private List<CheckResult> of(Indicator indicator, Cells.Line line, FlowSeries series) {
    List<CheckResult> results = new ArrayList<>();
    Label name = name(indicator, line.category());
    series
        .difference()
        .ifPresent(c -> results.add(result(DIFFERENCE, line, difference(indicator, name, c))));
    series
        .fall()
        .ifPresent(month -> results.add(result(FALL, line, Words.of("control.fall", name, month))));
    return results;
  }

  private Label difference(Indicator indicator, Label name, FlowSeries.Control control) {
    Scale scale = Scale.of(job, indicator);
    BigDecimal counted = scale.of(control.counted());
    BigDecimal stated = scale.of(control.stated());
    return Words.of(
        "control.difference",
        name,
        Quantity.of(counted, indicator),
        Quantity.of(stated, indicator),
        Quantity.of(counted.subtract(stated).abs(), indicator));
  }

  private static Label name(Indicator indicator, String category) {
    return category.isEmpty()
        ? indicator.title()
        : Words.of("control.name", indicator.title(), category);
  }

  private static CheckResult result(String id, Cells.Line line, Label finding) {
    return new CheckResult(id, Severity.WARNING, line.department(), false, finding);
  }
}
