package lawtally.report.chart.content;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import lawtally.definition.ChartDefinition;
import lawtally.definition.ChartDefinition.Across;
import lawtally.definition.ChartDefinition.Kind;
import lawtally.definition.Dataset;
import lawtally.definition.Indicator;
import lawtally.indicator.Figure;
import lawtally.quality.Gate;
import lawtally.report.Report;
import lawtally.report.chart.style.Limits;

/** What stands under the title and at the foot. */
final class Captions {
  private final Report report;
  private final Ledger ledger;
  private final Wording wording;

  Captions(Report report, Ledger ledger) {
    this.report = report;
    this.ledger = ledger;
    this.wording = new Wording(report.language());
  }

  /** Where, in which unit, how much in all, and against what. */
  List<String> subtitle(ChartDefinition chart, List<Indicator> indicators, List<Panel> panels) {
    List<String> parts = new ArrayList<>();
    parts.add(wording.of(report.job().body()));
    boolean multiples = chart.kind() == Kind.MULTIPLES && !panels.isEmpty();
    if (panels.size() == 1 || multiples) {
      parts.add(wording.say("unit", panels.get(0).measure().unit()));
    }
    Indicator first = indicators.get(0);
    boolean one = indicators.size() == 1 && chart.x() != Across.YEAR;
    if (one) {
      String key = first.additive() ? "total" : "overall";
      total(first, report.year()).ifPresent(t -> parts.add(wording.say(key, t)));
    }
    if (chart.compare()) {
      comparison(indicators, one).ifPresent(parts::add);
    }
    if (multiples && panels.size() > 1) {
      parts.add(wording.say("one-scale"));
    }
    return parts;
  }

  private Optional<String> comparison(List<Indicator> indicators, boolean one) {
    int before = report.year() - 1;
    return switch (Comparison.of(report, indicators)) {
      case NO_DATA -> Optional.of(wording.say("compared.no-data", before));
      case NOT_COMPARABLE -> Optional.of(wording.say("compared.not", before));
      case YES ->
          one
              ? total(indicators.get(0), before).map(t -> wording.say("compared.total", before, t))
              : Optional.of(wording.say("compared", before));
    };
  }

  private Optional<String> total(Indicator indicator, int year) {
    return ledger
        .figure(indicator, Position.Spot.whole(year))
        .flatMap(Figure::value)
        .map(v -> wording.amount(v, indicator.decimals(), wording.of(indicator.unit())));
  }

  /** What the chart does not show, and 数据来源、统计口径、修订版本. */
  List<String> foot(List<Indicator> indicators, List<String> remarks) {
    List<String> sentences = new ArrayList<>(remarks);
    sentences.addAll(source(indicators));
    int last = sentences.size() - 1;
    return IntStream.rangeClosed(0, last)
        .mapToObj(i -> i < last ? wording.say("sentence", sentences.get(i)) : sentences.get(i))
        .toList();
  }

  private List<String> source(List<Indicator> indicators) {
    Set<String> titles = new LinkedHashSet<>();
    indicators.forEach(i -> titles.addAll(datasets(i)));
    String from =
        titles.size() > Limits.NAMES
            ? wording.say("source.many")
            : wording.say("source.from", String.join(wording.say("and"), titles));
    String scope =
        indicators.size() == 1 ? wording.of(indicators.get(0).scope()) : wording.say("scope.many");
    boolean draft = report.gate().status() == Gate.Status.RED;
    String revision = report.edition().name();
    return List.of(
        wording.say("source", from),
        wording.say("scope", scope),
        wording.say("revision", draft ? wording.say("draft", revision) : revision));
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
