package lawtally.history.trace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import lawtally.definition.Dataset;
import lawtally.definition.Indicator;
import lawtally.history.trace.Part.Role;
import lawtally.indicator.Figure;
import lawtally.indicator.FigureSources;
import lawtally.tally.Cell;
import lawtally.tally.CellKey;

/**
 * Takes the figures of a revision apart: a rate into its parts, a part into its cells. Not for
 * several threads.
 */
public final class FigureParts {
  private final Revision revision;
  private final FigureSources sources;
  private final Map<String, List<String>> leftOut = new HashMap<>();

  public FigureParts(Revision revision) {
    this.revision = revision;
    this.sources =
        new FigureSources(revision.job(), revision.seeds(), revision.year(), revision.cells());
  }

  /**
   * The figure as it was published. A flow is also told for a department, month and category
   * together, which no file of the bundle shows: from its cells.
   */
  public Optional<Figure> find(Indicator indicator, String department, int month, String category) {
    Optional<Figure> stored = revision.figures().find(indicator.id(), department, month, category);
    if (stored.isPresent() || !isFinest(indicator, department, month, category)) {
      return stored;
    }
    SortedMap<CellKey, Integer> cells =
        sources.of(indicator, department, month, category, d -> true);
    BigDecimal value = value(indicator, Part.sum(cells, revision.cells()));
    return Optional.of(
        new Figure(
            indicator.id(),
            department,
            month,
            category,
            Optional.of(value),
            Optional.empty(),
            Optional.empty(),
            value.signum() == 0 ? Figure.Status.ZERO : Figure.Status.VALUE));
  }

  private boolean isFinest(Indicator indicator, String department, int month, String category) {
    return indicator.flow()
        && !department.isEmpty()
        && month > 0
        && !category.isEmpty()
        && revision.figures().find(indicator.id(), department, month, "").isPresent()
        && revision.figures().find(indicator.id(), department, 0, category).isPresent();
  }

  /**
   * Departments that a rate of the whole leaves out, for they told only a part of it; else none.
   */
  public List<String> leftOut(Figure figure) {
    return figure.department().isEmpty()
        ? indicator(figure.indicator())
            .ratio()
            .map(
                ratio ->
                    leftOut.computeIfAbsent(
                        figure.indicator(), id -> sources.leftOut(ratio, revision.figures())))
            .orElse(List.of())
        : List.of();
  }

  /** The datasets whose rows may stand behind a figure, each once. */
  public List<Dataset> datasets(Figure figure) {
    Set<String> ids = new LinkedHashSet<>();
    collect(indicator(figure.indicator()), ids);
    return ids.stream().flatMap(id -> revision.job().dataset(id).stream()).toList();
  }

  private void collect(Indicator indicator, Set<String> datasets) {
    if (indicator.ratio().isEmpty()) {
      datasets.add(indicator.source());
      return;
    }
    indicator.ratio().get().of().forEach(id -> collect(indicator(id), datasets));
    indicator.ratio().get().to().forEach(id -> collect(indicator(id), datasets));
  }

  /** Numerators before denominators; none of a figure that has no value. */
  public List<Part> of(Figure figure) {
    return of(figure, Role.ITSELF, List.of());
  }

  private List<Part> of(Figure figure, Role role, List<String> without) {
    Indicator indicator = indicator(figure.indicator());
    if (indicator.ratio().isEmpty()) {
      return figure.value().isEmpty() ? List.of() : List.of(leaf(indicator, figure, role, without));
    }
    if (figure.numerator().isEmpty()) {
      return List.of();
    }
    List<String> leftOut = leftOut(figure);
    List<Part> parts = new ArrayList<>();
    for (String id : indicator.ratio().get().of()) {
      parts.addAll(of(at(id, figure), Role.NUMERATOR, leftOut));
    }
    for (String id : indicator.ratio().get().to()) {
      parts.addAll(of(at(id, figure), Role.DENOMINATOR, leftOut));
    }
    return parts;
  }

  private Part leaf(Indicator indicator, Figure figure, Role role, List<String> without) {
    SortedMap<CellKey, Integer> cells =
        indicator.additive()
            ? sources.of(
                indicator,
                figure.department(),
                figure.month(),
                figure.category(),
                d -> !without.contains(d))
            : new TreeMap<>();
    BigDecimal value = figure.value().orElseThrow();
    for (String department : without) {
      value = value.subtract(valueOf(department, figure));
    }
    return new Part(
        role,
        indicator,
        figure.department(),
        figure.month(),
        figure.category(),
        Collections.unmodifiableSortedMap(cells),
        Part.sum(cells, revision.cells()),
        value);
  }

  private BigDecimal valueOf(String department, Figure whole) {
    return revision
        .figures()
        .find(whole.indicator(), department, whole.month(), whole.category())
        .flatMap(Figure::value)
        .orElse(BigDecimal.ZERO);
  }

  /** What rows came to, in the unit of the indicator. */
  BigDecimal value(Indicator indicator, Cell counted) {
    boolean sums = indicator.field().isPresent() && indicator.kind() != Indicator.Kind.DISTINCT;
    return sums ? sources.inUnit(indicator, counted.sum()) : BigDecimal.valueOf(counted.count());
  }

  private Indicator indicator(String id) {
    return revision
        .job()
        .indicator(id)
        .orElseThrow(() -> new IllegalArgumentException("no indicator " + id));
  }

  private Figure at(String id, Figure where) {
    return revision
        .figures()
        .find(id, where.department(), where.month(), where.category())
        .orElseThrow(() -> new IllegalStateException("a rate without its part " + id));
  }
}
