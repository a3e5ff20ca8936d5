package lawtally.indicator;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import lawtally.definition.Indicator;
import lawtally.tally.Cell;
import lawtally.tally.CellKey;

/** The cells of a year, read indicator by indicator. */
final class Cells {
  private final SortedMap<CellKey, Cell> cells;

  Cells(SortedMap<CellKey, Cell> cells) {
    this.cells = cells;
  }

  /** One department's values in one category. */
  record Line(String department, String category) implements Comparable<Line> {
    @Override
    public int compareTo(Line o) {
      int byDepartment = department.compareTo(o.department);
      return byDepartment != 0 ? byDepartment : category.compareTo(o.category);
    }
  }

  SortedMap<Line, FlowSeries> flows(Indicator indicator) {
    SortedMap<Line, FlowSeries> flows = new TreeMap<>();
    each(indicator.id(), (key, cell) -> flow(flows, key).add(key.month(), number(indicator, cell)));
    each(
        indicator.id() + CellKey.CUMULATIVE,
        (key, cell) -> flow(flows, key).addRunning(key.month(), number(indicator, cell)));
    return flows;
  }

  SortedMap<String, Stock> stocks(Indicator indicator) {
    SortedMap<String, Stock> stocks = new TreeMap<>();
    each(
        indicator.id(),
        (key, cell) ->
            stock(stocks, key).add(key.month(), key.category(), number(indicator, cell)));
    each(
        indicator.id() + CellKey.CUMULATIVE,
        (key, cell) ->
            stock(stocks, key).addRunning(key.month(), key.category(), number(indicator, cell)));
    return stocks;
  }

  private static Stock stock(SortedMap<String, Stock> stocks, CellKey key) {
    return stocks.computeIfAbsent(key.department(), d -> new Stock());
  }

  private static FlowSeries flow(SortedMap<Line, FlowSeries> flows, CellKey key) {
    return flows.computeIfAbsent(new Line(key.department(), key.category()), l -> new FlowSeries());
  }

  private static long number(Indicator indicator, Cell cell) {
    return indicator.field().isPresent() ? cell.sum() : cell.count();
  }

  private void each(String measure, BiConsumer<CellKey, Cell> use) {
    for (var entry : cells.tailMap(new CellKey(measure, "", 0, "")).entrySet()) {
      if (!entry.getKey().measure().equals(measure)) {
        return;
      }
      use.accept(entry.getKey(), entry.getValue());
    }
  }
}
