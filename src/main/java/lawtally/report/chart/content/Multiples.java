package lawtally.report.chart.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import lawtally.definition.ChartDefinition;
import lawtally.definition.Indicator;
import lawtally.report.Report;
import lawtally.report.chart.style.Limits;

/**
 * A small plot of the months for each department, the largest first, all in one measure. What has
 * no place of its own is added up in the last one.
 */
final class Multiples {
  private final Report report;
  private final Ledger ledger;
  private final SeriesMaker maker;
  private final Wording wording;

  Multiples(Report report, Ledger ledger, SeriesMaker maker) {
    this.report = report;
    this.ledger = ledger;
    this.maker = maker;
    this.wording = new Wording(report.language());
  }

  /**
   * What is drawn.
   *
   * @param row the departments that have a plot, and those that neither have one nor are in the
   *     rest
   */
  record Plots(List<Panel> panels, Axis.Row row) {}

  /**
   * @param departments all of them, by value
   * @param months of the whole body
   */
  Plots of(
      ChartDefinition chart,
      Indicator indicator,
      List<Position> departments,
      List<Position> months) {
    int room = most(indicator, departments);
    int most = chart.top() > 0 ? Math.min(chart.top() + 1, room) : room;
    int alone = departments.size() <= most ? departments.size() : most - 1;
    List<Position> rest = departments.subList(alone, departments.size());
    List<Panel> panels = alone(chart, indicator, departments.subList(0, alone), months);
    List<Position> left = List.of();
    if (!rest.isEmpty()) {
      Panel sum = panel(restHeading(indicator, rest), chart, indicator, rest, months);
      if (sum.isAsLargeAs(panels.get(0))) {
        // Many small ones together would press all the others flat: they are told in words.
        alone++;
        panels = alone(chart, indicator, departments.subList(0, alone), months);
        left = departments.subList(alone, departments.size());
      } else {
        panels.add(sum);
      }
    }
    return new Plots(
        inOneMeasure(indicator, panels), new Axis.Row(departments.subList(0, alone), left, 0));
  }

  private List<Panel> alone(
      ChartDefinition chart,
      Indicator indicator,
      List<Position> departments,
      List<Position> months) {
    List<Panel> panels = new ArrayList<>();
    for (Position department : departments) {
      panels.add(
          panel(heading(indicator, department), chart, indicator, List.of(department), months));
    }
    return panels;
  }

  private Panel panel(
      String heading,
      ChartDefinition chart,
      Indicator indicator,
      List<Position> departments,
      List<Position> months) {
    List<Series> sum = List.of();
    for (Position department : departments) {
      List<Position> its = months.stream().map(m -> m.ofDepartment(department)).toList();
      List<Series> one = maker.series(chart, List.of(indicator), its);
      sum = sum.isEmpty() ? one : added(sum, one);
    }
    List<String> names = months.stream().map(Position::name).toList();
    return new Panel(heading, names, sum, measure(indicator, BigDecimal.ZERO));
  }

  /** The longer the names, the wider the plots, and the fewer of them. */
  private int most(Indicator indicator, List<Position> departments) {
    double widest =
        departments.stream()
            .limit(Limits.PANELS)
            .mapToDouble(d -> Wording.width(heading(indicator, d)))
            .max()
            .orElse(0);
    if (widest > Limits.LONGEST_HEADING) {
      return Limits.PANELS_OF_LONGEST_NAMES;
    }
    return widest > Limits.LONG_HEADING ? Limits.PANELS_OF_LONG_NAMES : Limits.PANELS;
  }

  private static List<Series> added(List<Series> some, List<Series> others) {
    List<Series> all = new ArrayList<>();
    for (int i = 0; i < some.size(); i++) {
      Series one = some.get(i);
      all.add(new Series(one.name(), one.tone(), SeriesMaker.added(List.of(one, others.get(i)))));
    }
    return all;
  }

  private String heading(Indicator indicator, Position department) {
    return ledger
        .point(indicator, department)
        .value()
        .map(v -> wording.say("panel", department.name(), amount(indicator, v)))
        .orElse(department.name());
  }

  private String restHeading(Indicator indicator, List<Position> rest) {
    BigDecimal sum =
        rest.stream()
            .flatMap(p -> ledger.point(indicator, p).value().stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return wording.say("panel", wording.say("panel.rest", rest.size()), amount(indicator, sum));
  }

  private String amount(Indicator indicator, BigDecimal value) {
    return wording.amount(value, indicator.decimals(), wording.of(indicator.unit()));
  }

  private List<Panel> inOneMeasure(Indicator indicator, List<Panel> panels) {
    BigDecimal largest =
        panels.stream()
            .flatMap(p -> p.largest().stream())
            .max(BigDecimal::compareTo)
            .orElse(BigDecimal.ZERO);
    Measure measure = measure(indicator, largest);
    return panels.stream()
        .map(p -> new Panel(p.heading(), p.names(), p.series(), measure))
        .toList();
  }

  private Measure measure(Indicator indicator, BigDecimal largest) {
    return Measure.of(
        wording.of(indicator.unit()), indicator.decimals(), largest, report.language());
  }

  /** Whether a month is blank: small plots have no room for the word everywhere. */
  static boolean haveGaps(List<Panel> panels) {
    return panels.stream().anyMatch(p -> !p.isEmpty() && !p.gaps(now(p)).isEmpty());
  }

  /** Which series is of this year. */
  static int now(Panel panel) {
    return panel.series().get(0).isEarlier() ? 1 : 0;
  }
}
