package lawtally.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import lawtally.definition.Indicator;
import lawtally.tally.Cell;
import lawtally.tally.CellKey;

/**
 * The cells of a year, read indicator by indicator. Lines of a sheet of totals (食品, 药品) are series
 * of their own: each may be given in its own way, by months or for the whole year.
 */
final class Cells {
  private final Map<String, List<Map.Entry<CellKey, Cell>>> byIndicator = new HashMap<>();

  Cells(SortedMap<CellKey, Cell> cells) {
    cells
        .entrySet()
        .forEach(
            e ->
                byIndicator.computeIfAbsent(e.getKey().indicator(), i -> new ArrayList<>()).add(e));
  }

  /**
   * One department's values in one category.
   *
   * @param mark of the line of a sheet of totals; empty where the row names no part
   */
  record Line(String department, String category, String mark) implements Comparable<Line> {
    boolean isPartOf(Line whole) {
      return whole.mark.isEmpty()
          && !mark.isEmpty()
          && department.equals(whole.department)
          && category.equals(whole.category);
    }

    @Override
    public int compareTo(Line o) {
      int order = department.compareTo(o.department);
      order = order != 0 ? order : category.compareTo(o.category);
      return order != 0 ? order : mark.compareTo(o.mark);
    }
  }

  SortedMap<Line, FlowSeries> flows(Indicator indicator) {
    SortedMap<Line, FlowSeries> flows = new TreeMap<>();
    for (Map.Entry<CellKey, Cell> entry : of(indicator)) {
      CellKey key = entry.getKey();
      Line line = new Line(key.department(), key.category(), key.line());
      FlowSeries series = flows.computeIfAbsent(line, l -> new FlowSeries());
      Sourced number = number(indicator, entry);
      if (key.cumulative()) {
        series.addRunning(key.month(), number);
      } else {
        series.add(key.month(), number);
      }
    }
    totalsOfParts(flows);
    return flows;
  }

  /** By department and line; the category is told inside. */
  SortedMap<Line, Stock> stocks(Indicator indicator) {
    SortedMap<Line, Stock> stocks = new TreeMap<>();
    for (Map.Entry<CellKey, Cell> entry : of(indicator)) {
      CellKey key = entry.getKey();
      Line line = new Line(key.department(), "", key.line());
      Stock stock = stocks.computeIfAbsent(line, l -> new Stock());
      Sourced number = number(indicator, entry);
      if (key.cumulative()) {
        stock.addRunning(key.month(), key.category(), number);
      } else {
        stock.add(key.month(), key.category(), number);
      }
    }
    newestOfWholeAndParts(stocks);
    return stocks;
  }

  /**
   * A row that names no part and gives only totals, beside parts given by months, is the total of
   * the parts and not one more.
   */
  private static void totalsOfParts(SortedMap<Line, FlowSeries> flows) {
    for (Line line : List.copyOf(flows.keySet())) {
      List<FlowSeries> parts = parts(flows, line);
      FlowSeries whole = flows.get(line);
      if (whole != null && !whole.hasMonths() && parts.stream().anyMatch(FlowSeries::hasMonths)) {
        flows.remove(line);
        if (parts.size() == 1) {
          parts.get(0).addTotalsOf(whole);
        }
      }
    }
  }

  /** A stock once given as a whole and once by parts is not both: the newest counts. */
  private static void newestOfWholeAndParts(SortedMap<Line, Stock> stocks) {
    for (Line line : List.copyOf(stocks.keySet())) {
      List<Stock> parts = parts(stocks, line);
      if (!parts.isEmpty()) {
        int ofWhole = stocks.getOrDefault(line, new Stock()).day();
        int ofParts = parts.stream().mapToInt(Stock::day).max().orElseThrow();
        if (ofWhole < ofParts) {
          stocks.remove(line);
        } else if (ofWhole > ofParts) {
          stocks.keySet().removeIf(other -> other.isPartOf(line));
        }
      }
    }
  }

  /** What parts say beside a row that names none; empty for the row of a part. */
  private static <T> List<T> parts(SortedMap<Line, T> all, Line whole) {
    return all.entrySet().stream()
        .filter(e -> e.getKey().isPartOf(whole))
        .map(Map.Entry::getValue)
        .toList();
  }

  private List<Map.Entry<CellKey, Cell>> of(Indicator indicator) {
    return byIndicator.getOrDefault(indicator.id(), List.of());
  }

  private static Sourced number(Indicator indicator, Map.Entry<CellKey, Cell> entry) {
    Cell cell = entry.getValue();
    long number = indicator.field().isPresent() ? cell.sum() : cell.count();
    return new Sourced(number, List.of(entry.getKey()));
  }
}
