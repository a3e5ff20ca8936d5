package lawtally.report.chart.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import lawtally.definition.ChartDefinition;
import lawtally.definition.Indicator;
import lawtally.definition.Seeds;
import lawtally.indicator.Categories;
import lawtally.indicator.Figure;
import lawtally.report.Report;
import lawtally.report.chart.content.Position.Spot;
import lawtally.report.chart.style.Limits;

/**
 * What runs along a chart's axis. Departments and categories stand by value, the largest first,
 * those without data last; what is more than the chart shows is left out and told of at its foot.
 */
final class Axis {
  private static final int MONTHS = 12;

  private final Report report;
  private final Ledger ledger;
  private final Wording wording;

  Axis(Report report, Ledger ledger) {
    this.report = report;
    this.ledger = ledger;
    this.wording = new Wording(report.language());
  }

  /**
   * What is drawn and what is not.
   *
   * @param left what the chart has no room for, as it shows only the largest
   * @param empty number of categories that had nothing in either year
   */
  record Row(List<Position> shown, List<Position> left, int empty) {
    static Row all(List<Position> positions) {
      return new Row(positions, List.of(), 0);
    }

    Row without(int categories) {
      return new Row(shown, left, categories);
    }
  }

  Row row(ChartDefinition chart, List<Indicator> indicators) {
    Indicator first = indicators.get(0);
    return switch (chart.x()) {
      case DEPARTMENT -> byValue(first, departments(first), chart.top());
      case CATEGORY -> categories(first, chart.top());
      case MONTH, YEAR, INDICATOR -> Row.all(inOrder(chart, indicators));
    };
  }

  private List<Position> inOrder(ChartDefinition chart, List<Indicator> indicators) {
    Spot whole = Spot.whole(report.year());
    return switch (chart.x()) {
      case MONTH ->
          IntStream.rangeClosed(1, MONTHS)
              .mapToObj(m -> new Position(wording.month(m), whole.inMonth(m)))
              .toList();
      case YEAR -> years(indicators);
      case INDICATOR ->
          indicators.stream()
              .map(i -> new Position(wording.of(i.title()), whole.of(i.id())))
              .toList();
      case DEPARTMENT, CATEGORY -> throw new IllegalArgumentException("sorted by value");
    };
  }

  /** Without a gap from the first year that has a figure. */
  private List<Position> years(List<Indicator> indicators) {
    int first = Math.max(ledger.firstYear(), report.year() - Limits.YEARS + 1);
    return IntStream.rangeClosed(first, report.year())
        .dropWhile(y -> y < report.year() && indicators.stream().noneMatch(i -> known(i, y)))
        .mapToObj(y -> new Position(wording.year(y), Spot.whole(y)))
        .toList();
  }

  private boolean known(Indicator indicator, int year) {
    return ledger.figure(indicator, Spot.whole(year)).flatMap(Figure::value).isPresent();
  }

  /** Those that have the power: who has none is left out, who sent nothing is not. */
  private List<Position> departments(Indicator indicator) {
    Map<String, String> names = new LinkedHashMap<>();
    for (Seeds.Department department : report.seeds().departments()) {
      names.put(department.code(), wording.of(department.label()));
    }
    List<Position> all = new ArrayList<>();
    for (Figure figure : report.figures().all()) {
      String code = figure.department();
      boolean ofYear = figure.month() == 0 && figure.category().isEmpty() && !code.isEmpty();
      if (ofYear
          && figure.indicator().equals(indicator.id())
          && figure.status() != Figure.Status.NOT_APPLICABLE) {
        Spot spot = Spot.whole(report.year()).ofDepartment(code);
        all.add(new Position(names.getOrDefault(code, code), spot));
      }
    }
    return all;
  }

  private Row categories(Indicator indicator, int top) {
    List<Position> all =
        met(indicator).stream()
            .map(
                c ->
                    new Position(
                        wording.of(c.title()), Spot.whole(report.year()).inCategory(c.code())))
            .toList();
    List<Position> used = all.stream().filter(p -> used(indicator, p)).toList();
    return used.isEmpty()
        ? byValue(indicator, all, top)
        : byValue(indicator, used, top).without(all.size() - used.size());
  }

  /** Not a zero in both years. */
  private boolean used(Indicator indicator, Position position) {
    Optional<BigDecimal> now = ledger.point(indicator, position).value();
    Optional<BigDecimal> before = ledger.point(indicator, position.in(report.year() - 1)).value();
    return now.map(v -> v.signum() > 0).orElse(true)
        || before.map(v -> v.signum() > 0).orElse(false);
  }

  /** Whether the layout of the year before did not have the category of a place. */
  boolean isNewCategory(Indicator indicator, Position position) {
    return new Categories(report.job(), report.seeds(), report.year())
        .isNew(indicator, position.spot().category());
  }

  /** The categories that have figures of the year, in their official order. */
  List<Categories.Category> met(Indicator indicator) {
    List<String> codes =
        report.figures().all().stream()
            .filter(f -> f.indicator().equals(indicator.id()))
            .filter(f -> f.department().isEmpty() && f.month() == 0)
            .map(Figure::category)
            .filter(c -> !c.isEmpty())
            .toList();
    return new Categories(report.job(), report.seeds(), report.year())
        .of(indicator, codes).stream().filter(c -> codes.contains(c.code())).toList();
  }

  /** All departments, by value. */
  List<Position> allDepartments(Indicator indicator) {
    return sorted(indicator, departments(indicator));
  }

  private List<Position> sorted(Indicator indicator, List<Position> official) {
    Map<Position, BigDecimal> values = new LinkedHashMap<>();
    BigDecimal below = BigDecimal.ONE.negate();
    official.forEach(p -> values.put(p, ledger.point(indicator, p).value().orElse(below)));
    return official.stream().sorted(Comparator.comparing(values::get).reversed()).toList();
  }

  private Row byValue(Indicator indicator, List<Position> official, int top) {
    List<Position> sorted = sorted(indicator, official);
    int most = most(sorted);
    int shown = top > 0 ? Math.min(top, most) : most;
    if (sorted.size() <= shown) {
      return Row.all(sorted);
    }
    return new Row(sorted.subList(0, shown), sorted.subList(shown, sorted.size()), 0);
  }

  /** As many rows as the drawing has room for, fewer where one of them needs two lines. */
  private static int most(List<Position> sorted) {
    boolean tall =
        sorted.stream()
            .limit(Limits.ROWS)
            .anyMatch(p -> Wording.width(p.name()) > Limits.LONG_NAME);
    return tall ? Limits.ROWS_OF_LONG_NAMES : Limits.ROWS;
  }
}
