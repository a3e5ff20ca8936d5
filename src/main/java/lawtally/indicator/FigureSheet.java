package lawtally.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import lawtally.definition.Dataset;
import lawtally.definition.DepartmentNames;
import lawtally.definition.Field;
import lawtally.definition.Indicator;
import lawtally.definition.Job;
import lawtally.definition.Seeds;
import lawtally.indicator.Coverage.State;
import lawtally.indicator.Figure.Status;
import lawtally.indicator.Grid.At;

/**
 * Numbers and the kinds of nothing become figures (rule 8): a department that handed in data but
 * none of this has 0, one that reported nothing 0 as well, one that sent nothing is missing, one
 * without the power is not applicable.
 *
 * <p>Where departments report totals, a total that they do not name is no zero: it has no figure.
 */
final class FigureSheet {
  private final Job job;
  private final DepartmentNames names;
  private final Categories categories;
  private final List<String> departments;
  private final Coverage coverage;

  FigureSheet(
      Job job, Seeds seeds, Categories categories, List<String> departments, Coverage coverage) {
    this.job = job;
    this.names = new DepartmentNames(seeds.departments());
    this.categories = categories;
    this.departments = departments;
    this.coverage = coverage;
  }

  List<Figure> of(Indicator indicator, Grid grid) {
    TreeSet<String> met = new TreeSet<>();
    grid.places().forEach(at -> met.add(at.category()));
    List<String> codes =
        categories.of(indicator, met).stream().map(Categories.Category::code).toList();
    List<Figure> ofDepartments = new ArrayList<>();
    for (String department : departments) {
      status(indicator, grid, department)
          .ifPresent(s -> ofDepartments.addAll(block(indicator, grid, department, s, codes)));
    }
    List<Figure> all =
        new ArrayList<>(block(indicator, grid, "", whole(indicator, grid, ofDepartments), codes));
    all.addAll(ofDepartments);
    return all;
  }

  private Optional<Status> status(Indicator indicator, Grid grid, String department) {
    Optional<BigDecimal> value = grid.get(new At(department, 0, ""));
    Optional<State> state = coverage.state(department, indicator.source());
    if (value.isPresent()) {
      boolean reported = state.filter(s -> s == State.ZERO_REPORT).isPresent();
      return Optional.of(ofValue(value.get(), reported ? Status.ZERO_REPORT : Status.ZERO));
    }
    if (reportsTotals(indicator)) {
      return Optional.empty();
    }
    return state.map(
        s ->
            switch (s) {
              case DATA -> Status.ZERO;
              case ZERO_REPORT -> Status.ZERO_REPORT;
              case MISSING -> Status.MISSING;
              case NOT_APPLICABLE -> Status.NOT_APPLICABLE;
            });
  }

  /**
   * Zero for the whole body only if somebody has handed something in; where one department answers
   * for the figure, only if that one has.
   */
  private Status whole(Indicator indicator, Grid grid, List<Figure> ofDepartments) {
    Optional<BigDecimal> value = grid.get(new At("", 0, ""));
    if (value.isPresent()) {
      return ofValue(value.get(), Status.ZERO);
    }
    if (ownerSentNothing(indicator)) {
      return Status.MISSING;
    }
    if (ofDepartments.stream().anyMatch(f -> f.value().isPresent())) {
      return Status.ZERO;
    }
    boolean nobody = ofDepartments.stream().allMatch(f -> f.status() == Status.NOT_APPLICABLE);
    return nobody && !ofDepartments.isEmpty() ? Status.NOT_APPLICABLE : Status.MISSING;
  }

  private boolean ownerSentNothing(Indicator indicator) {
    return names
        .code(indicator.owner().zh())
        .flatMap(owner -> coverage.state(owner, indicator.source()))
        .filter(state -> state == State.MISSING)
        .isPresent();
  }

  private static Status ofValue(BigDecimal value, Status nothing) {
    return value.signum() == 0 ? nothing : Status.VALUE;
  }

  /** The figures of one department, or of the whole: the year, then its months. */
  private List<Figure> block(
      Indicator indicator, Grid grid, String department, Status status, List<String> codes) {
    List<Figure> block = new ArrayList<>();
    block.add(figure(indicator, grid, new At(department, 0, ""), status));
    for (String code : codes) {
      block.add(figure(indicator, grid, new At(department, 0, code), status));
    }
    boolean hasMonths = indicator.kind() != Indicator.Kind.LATEST;
    if (hasMonths && (status == Status.VALUE || status == Status.ZERO)) {
      for (int month = 1; month <= FlowSeries.MONTHS; month++) {
        At at = new At(department, month, "");
        boolean stated = grid.get(at).isPresent() || !reportsTotals(indicator);
        if (grid.tells(at) && stated) {
          block.add(figure(indicator, grid, at, status));
          if (department.isEmpty() && indicator.flow()) {
            months(block, indicator, grid, month, status, codes);
          }
        }
      }
    }
    return block;
  }

  private static void months(
      List<Figure> block,
      Indicator indicator,
      Grid grid,
      int month,
      Status status,
      List<String> codes) {
    for (String code : codes) {
      At at = new At("", month, code);
      if (grid.tells(at)) {
        block.add(figure(indicator, grid, at, status));
      }
    }
  }

  private static Figure figure(Indicator indicator, Grid grid, At at, Status ofAll) {
    boolean hasValue = ofAll == Status.VALUE || ofAll == Status.ZERO || ofAll == Status.ZERO_REPORT;
    Status nothing = ofAll == Status.VALUE ? Status.ZERO : ofAll;
    BigDecimal value = grid.get(at).orElse(BigDecimal.ZERO);
    return new Figure(
        indicator.id(),
        at.department(),
        at.month(),
        at.category(),
        hasValue ? Optional.of(value) : Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        hasValue ? ofValue(value, nothing) : ofAll);
  }

  /** Whether rows of the source are totals with a period, not cases with a day. */
  private boolean reportsTotals(Indicator indicator) {
    return job.dataset(indicator.source()).map(FigureSheet::ofTotals).orElse(false);
  }

  private static boolean ofTotals(Dataset dataset) {
    return dataset.wide().isPresent()
        || dataset
            .statisticalDate()
            .flatMap(dataset::field)
            .map(f -> f.type() == Field.Type.PERIOD)
            .orElse(false);
  }
}
