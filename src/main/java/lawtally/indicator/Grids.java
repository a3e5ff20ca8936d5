package lawtally.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import lawtally.definition.Indicator;
import lawtally.definition.Job;
import lawtally.indicator.Grid.At;

/** Adds up cells to the numbers of an indicator: whole, departments, months, categories. */
final class Grids {
  private final Job job;
  private final Categories categories;
  private final Cells cells;
  private final Distinct distinct;

  Grids(Job job, Categories categories, Cells cells, Distinct distinct) {
    this.job = job;
    this.categories = categories;
    this.cells = cells;
    this.distinct = distinct;
  }

  Grid of(Indicator indicator, List<String> departments) {
    return switch (indicator.kind()) {
      case COUNT, SUM -> flow(indicator);
      case LATEST -> stock(indicator);
      case DISTINCT -> different(indicator, departments);
      case RATIO -> new Grid();
    };
  }

  private Grid flow(Indicator indicator) {
    Scale scale = Scale.of(job, indicator);
    Grid grid = new Grid();
    for (Map.Entry<Cells.Line, FlowSeries> entry : cells.flows(indicator).entrySet()) {
      FlowSeries series = entry.getValue();
      add(grid, indicator, entry.getKey(), 0, scale.of(series.year()));
      for (int month = 1; month <= FlowSeries.MONTHS; month++) {
        int m = month;
        series.month(m).ifPresent(v -> add(grid, indicator, entry.getKey(), m, scale.of(v)));
        if (!series.tells(m)) {
          hide(grid, entry.getKey(), m);
        }
      }
    }
    return grid;
  }

  private Grid stock(Indicator indicator) {
    Scale scale = Scale.of(job, indicator);
    Grid grid = new Grid();
    cells
        .stocks(indicator)
        .forEach(
            (line, stock) ->
                stock
                    .newest()
                    .forEach(
                        (category, value) ->
                            add(
                                grid,
                                indicator,
                                new Cells.Line(line.department(), category, line.mark()),
                                0,
                                scale.of(value.number()))));
    return grid;
  }

  /**
   * Adds to the department and to the whole, in the category and over all of them. Where a thing
   * may stand in several categories, the tally counts the thing itself under no category.
   */
  private void add(Grid grid, Indicator indicator, Cells.Line line, int month, BigDecimal value) {
    boolean whole = line.category().isEmpty() || !categories.overlap(indicator);
    for (String department : List.of(line.department(), "")) {
      if (whole) {
        grid.add(new At(department, month, ""), value);
      }
      if (!line.category().isEmpty()) {
        grid.add(new At(department, month, line.category()), value);
      }
    }
  }

  private static void hide(Grid grid, Cells.Line line, int month) {
    for (String department : List.of(line.department(), "")) {
      grid.hide(new At(department, month, ""));
      grid.hide(new At(department, month, line.category()));
    }
  }

  private Grid different(Indicator indicator, List<String> departments) {
    Grid grid = new Grid();
    TreeSet<String> codes = new TreeSet<>(List.of(""));
    categories.known(indicator).forEach(c -> codes.add(c.code()));
    TreeSet<String> all = new TreeSet<>(departments);
    all.add("");
    for (String department : all) {
      for (int month = 0; month <= FlowSeries.MONTHS; month++) {
        for (String code : codes) {
          At at = new At(department, month, code);
          distinct
              .count(indicator.id(), department, month, code)
              .ifPresent(n -> grid.add(at, Plain.of(n)));
        }
      }
    }
    return grid;
  }
}
