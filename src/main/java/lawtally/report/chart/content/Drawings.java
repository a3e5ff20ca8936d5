package lawtally.report.chart.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lawtally.definition.ChartDefinition;
import lawtally.definition.ChartDefinition.Across;
import lawtally.definition.ChartDefinition.Kind;
import lawtally.definition.Indicator;
import lawtally.report.Report;
import lawtally.report.chart.style.Limits;

/** Makes of each chart definition what is to be drawn of this report. */
public final class Drawings {
  private static final BigDecimal FLAT = BigDecimal.valueOf(Limits.FLAT);

  private final Report report;
  private final Ledger ledger;
  private final Axis axis;
  private final SeriesMaker maker;
  private final Multiples multiples;
  private final Wording wording;

  public Drawings(Report report) {
    this.report = report;
    this.ledger = new Ledger(report);
    this.axis = new Axis(report, ledger);
    this.maker = new SeriesMaker(report, ledger, axis);
    this.multiples = new Multiples(report, ledger, maker);
    this.wording = new Wording(report.language());
  }

  /** Nothing if none of the chart's indicators applies to the year. */
  public Optional<Drawing> of(ChartDefinition chart) {
    List<Indicator> indicators =
        chart.series().stream().flatMap(id -> report.job().indicator(id).stream()).toList();
    if (indicators.isEmpty()) {
      return Optional.empty();
    }
    Axis.Row row = axis.row(chart, indicators);
    List<Position> positions = row.shown();
    List<Panel> panels = panels(chart, indicators, positions);
    if (chart.kind() == Kind.MULTIPLES) {
      List<Position> departments = axis.allDepartments(indicators.get(0));
      if (!departments.isEmpty()) {
        Multiples.Plots plots = multiples.of(chart, indicators.get(0), departments, positions);
        row = plots.row();
        panels = plots.panels();
      }
    }
    String title = title(chart, positions);
    Captions captions = new Captions(report, ledger);
    List<String> subtitle = captions.subtitle(chart, indicators, panels);
    List<String> remarks = new Remarks(report, ledger, axis).of(chart, indicators, panels, row);
    return Optional.of(
        new Drawing(
            chart.id(),
            form(chart),
            title,
            String.join(wording.say("between"), subtitle),
            captions.foot(indicators, remarks),
            new AltText(wording).of(form(chart), title, subtitle, indicators, panels, remarks),
            panels));
  }

  /** Departments and categories always lie, with their full names. */
  private static Kind form(ChartDefinition chart) {
    boolean names = chart.x() == Across.DEPARTMENT || chart.x() == Across.CATEGORY;
    return names && chart.kind() == Kind.COLUMN ? Kind.BAR : chart.kind();
  }

  private String title(ChartDefinition chart, List<Position> positions) {
    String what = wording.of(chart.title());
    if (chart.x() == Across.YEAR && positions.size() > 1) {
      int first = positions.get(0).spot().year();
      return wording.say("title.years", what, first, report.year());
    }
    return wording.say("title", what, report.year());
  }

  /**
   * Small multiples where lines would be too many, have different units or very different sizes.
   */
  private List<Panel> panels(
      ChartDefinition chart, List<Indicator> indicators, List<Position> positions) {
    Panel together = panel("", chart, indicators, positions);
    long units = indicators.stream().map(i -> i.unit().zh()).distinct().count();
    boolean apart = indicators.size() > Limits.LINES || units > 1 || flattened(together);
    if (chart.kind() != Kind.LINE || chart.x() == Across.INDICATOR || !apart) {
      return List.of(together);
    }
    List<Panel> panels = new ArrayList<>();
    for (Indicator indicator : indicators) {
      panels.add(panel(wording.of(indicator.title()), chart, List.of(indicator), positions));
    }
    return panels;
  }

  /** Whether one line would lie on the axis because another is so much higher. */
  private static boolean flattened(Panel panel) {
    BigDecimal most = panel.largest().orElse(BigDecimal.ZERO);
    return panel.series().stream()
        .flatMap(s -> s.largest().stream())
        .anyMatch(v -> v.signum() > 0 && v.multiply(FLAT).compareTo(most) < 0);
  }

  private Panel panel(
      String heading, ChartDefinition chart, List<Indicator> indicators, List<Position> positions) {
    List<Series> series = maker.series(chart, indicators, positions);
    List<String> names = positions.stream().map(Position::name).toList();
    String unit = wording.of(indicators.get(0).unit());
    int decimals = indicators.stream().mapToInt(Indicator::decimals).max().orElse(0);
    Panel plain = new Panel(heading, names, series, new Measure(unit, 0, decimals));
    Measure measure = Measure.of(unit, decimals, largest(chart.kind(), plain), report.language());
    String head = heading.isEmpty() ? "" : wording.say("heading", heading, measure.unit());
    return new Panel(head, names, series, measure);
  }

  private static BigDecimal largest(Kind kind, Panel panel) {
    if (kind != Kind.STACKED) {
      return panel.largest().orElse(BigDecimal.ZERO);
    }
    BigDecimal largest = BigDecimal.ZERO;
    for (int i = 0; i < panel.names().size(); i++) {
      largest = largest.max(panel.stack(i).orElse(BigDecimal.ZERO));
    }
    return largest;
  }
}
