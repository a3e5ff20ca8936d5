package lawtally.report.chart.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lawtally.definition.ChartDefinition;
import lawtally.definition.ChartDefinition.Across;
import lawtally.definition.Dataset;
import lawtally.definition.Indicator;
import lawtally.indicator.Figure;
import lawtally.quality.Gate;
import lawtally.report.Report;

/** What stands under the title and at the foot. */
final class Captions {
  private static final int SOURCES_NAMED = 3;

  private final Report report;
  private final Ledger ledger;
  private final Wording wording;

  Captions(Report report, Ledger ledger) {
    this.report = report;
    this.ledger = ledger;
    this.wording = new Wording(report.language());
  }

  /** Where, in which unit, how much in all, and against what. */
  String subtitle(ChartDefinition chart, List<Indicator> indicators, List<Panel> panels) {
    List<String> parts = new ArrayList<>();
    parts.add(wording.of(report.job().body()));
    if (panels.size() == 1) {
      parts.add(wording.say("unit", panels.get(0).measure().unit()));
    }
    Indicator first = indicators.get(0);
    boolean one = indicators.size() == 1 && chart.x() != Across.YEAR;
    if (one) {
      total(first, report.year()).ifPresent(t -> parts.add(wording.say("total", t)));
    }
    if (chart.compare()) {
      comparison(first, one).ifPresent(parts::add);
    }
    return String.join(wording.say("between"), parts);
  }

  private Optional<String> comparison(Indicator indicator, boolean one) {
    int before = report.year() - 1;
    return switch (Comparison.of(report, indicator)) {
      case NO_DATA -> Optional.of(wording.say("compared.no-data", before));
      case NOT_COMPARABLE -> Optional.of(wording.say("compared.not", before));
      case YES ->
          one
              ? total(indicator, before).map(t -> wording.say("compared.total", before, t))
              : Optional.of(wording.say("compared", before));
    };
  }

  private Optional<String> total(Indicator indicator, int year) {
    return ledger
        .figure(indicator, Position.Spot.whole(year))
        .flatMap(Figure::value)
        .map(v -> wording.amount(v, indicator.decimals(), wording.of(indicator.unit())));
  }

  /** What the chart leaves out, and 数据来源、统计口径、修订版本. */
  String foot(List<Indicator> indicators, List<Position> left) {
    return left.isEmpty()
        ? source(indicators)
        : wording.say("after-note", leftOut(indicators.get(0), left), source(indicators));
  }

  private String leftOut(Indicator indicator, List<Position> left) {
    List<String> silent = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (Position position : left) {
      Point point = ledger.point(indicator, position);
      sum = sum.add(point.value().orElse(BigDecimal.ZERO));
      if (point.value().isEmpty()) {
        silent.add(position.name());
      }
    }
    String note = wording.say("left", left.size());
    if (indicator.additive() && silent.size() < left.size()) {
      String amount = wording.amount(sum, indicator.decimals(), wording.of(indicator.unit()));
      note = wording.say("left.sum", left.size(), amount);
    }
    return silent.isEmpty()
        ? note
        : wording.say("left.no-data", note, String.join(wording.say("and"), silent));
  }

  private String source(List<Indicator> indicators) {
    Set<String> titles = new LinkedHashSet<>();
    indicators.forEach(i -> titles.addAll(datasets(i)));
    String from =
        titles.size() > SOURCES_NAMED
            ? wording.say("source.many")
            : wording.say("source.from", String.join(wording.say("and"), titles));
    String scope =
        indicators.size() == 1 ? wording.of(indicators.get(0).scope()) : wording.say("scope.many");
    boolean draft = report.gate().status() == Gate.Status.RED;
    String revision = report.edition().name();
    return wording.say("source", from, scope, draft ? wording.say("draft", revision) : revision);
  }

  private List<String> datasets(Indicator indicator) {
    List<String> titles = new ArrayList<>();
    report
        .job()
        .dataset(indicator.source())
        .map(Dataset::title)
        .ifPresent(t -> titles.add(wording.of(t)));
    indicator
        .ratio()
        .ifPresent(
            r -> {
              for (List<String> side : List.of(r.of(), r.to())) {
                side.forEach(
                    id -> report.job().indicator(id).ifPresent(i -> titles.addAll(datasets(i))));
              }
            });
    return titles;
  }
}
