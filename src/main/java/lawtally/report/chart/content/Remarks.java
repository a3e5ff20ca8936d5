package lawtally.report.chart.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lawtally.definition.ChartDefinition;
import lawtally.definition.ChartDefinition.Across;
import lawtally.definition.ChartDefinition.Kind;
import lawtally.definition.Indicator;
import lawtally.indicator.Reorganisation;
import lawtally.report.Report;

/**
 * What a reader must know who looks at the marks alone: what is not shown, what is not compared.
 */
final class Remarks {
  private final Report report;
  private final Ledger ledger;
  private final Axis axis;
  private final Wording wording;

  Remarks(Report report, Ledger ledger, Axis axis) {
    this.report = report;
    this.ledger = ledger;
    this.axis = axis;
    this.wording = new Wording(report.language());
  }

  /** Sentences without their full stops. */
  List<String> of(
      ChartDefinition chart, List<Indicator> indicators, List<Panel> panels, Axis.Row row) {
    List<String> sentences = new ArrayList<>();
    if (!row.left().isEmpty()) {
      sentences.add(leftOut(chart, indicators.get(0), row.left()));
    }
    if (row.empty() > 0) {
      sentences.add(wording.say("empty", row.empty()));
    }
    if (chart.kind() == Kind.MULTIPLES) {
      if (Multiples.haveGaps(panels)) {
        sentences.add(wording.say("blank-months"));
      }
    } else if (chart.kind() == Kind.LINE && panels.size() == 1) {
      gaps(panels.get(0)).ifPresent(sentences::add);
    }
    if (chart.x() == Across.YEAR) {
      newScopes(indicators, row).ifPresent(sentences::add);
    }
    if (chart.compare()) {
      notTheSame(row, indicators.get(0)).ifPresent(sentences::add);
    }
    return sentences;
  }

  /** Since when the figures can be compared with this year's, where older ones are drawn. */
  private Optional<String> newScopes(List<Indicator> indicators, Axis.Row row) {
    int first = row.shown().get(0).spot().year();
    List<String> all = new ArrayList<>();
    for (Indicator indicator : indicators) {
      int since = indicator.comparableSince().orElse(first);
      if (since > first) {
        String name = indicators.size() == 1 ? "" : wording.of(indicator.title());
        all.add(wording.say("new-scope.of", name, since).strip());
      }
    }
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(wording.say("new-scope.since", wording.list(all)));
  }

  /** Which of the places shown have no bar of last year because they are not the same. */
  private Optional<String> notTheSame(Axis.Row row, Indicator indicator) {
    if (Comparison.of(report, indicator) != Comparison.YES) {
      return Optional.empty();
    }
    List<String> categories =
        row.shown().stream()
            .filter(p -> axis.isNewCategory(indicator, p))
            .map(Position::name)
            .toList();
    if (!categories.isEmpty()) {
      return Optional.of(wording.say("new-categories", wording.list(categories)));
    }
    Reorganisation reorganisation = new Reorganisation(report.seeds(), report.year());
    List<String> names =
        row.shown().stream()
            .filter(p -> !reorganisation.isComparable(p.spot().department()))
            .map(Position::name)
            .toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(wording.say("reorganised", wording.list(names)));
  }

  /** Where one of several lines has no point, the plot has no place for the word. */
  private Optional<String> gaps(Panel panel) {
    List<String> gaps = new ArrayList<>();
    for (Series series : panel.series()) {
      List<String> names = new ArrayList<>();
      for (int i = 0; i < panel.names().size(); i++) {
        if (series.points().get(i).value().isEmpty() && panel.stack(i).isPresent()) {
          names.add(panel.names().get(i));
        }
      }
      if (!names.isEmpty()) {
        gaps.add(wording.say("gaps.of", series.name(), String.join(wording.say("and"), names)));
      }
    }
    return gaps.isEmpty()
        ? Optional.empty()
        : Optional.of(wording.say("gaps", String.join(wording.say("and"), gaps)));
  }

  private String leftOut(ChartDefinition chart, Indicator indicator, List<Position> left) {
    List<String> silent = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (Position position : left) {
      Point point = ledger.point(indicator, position);
      sum = sum.add(point.value().orElse(BigDecimal.ZERO));
      if (point.value().isEmpty()) {
        silent.add(position.name());
      }
    }
    boolean departments = chart.x() == Across.DEPARTMENT || chart.kind() == Kind.MULTIPLES;
    String note = wording.say(departments ? "left.departments" : "left.categories", left.size());
    if (indicator.additive() && silent.size() < left.size()) {
      String amount = wording.amount(sum, indicator.decimals(), wording.of(indicator.unit()));
      note = wording.say("left.sum", note, amount);
    }
    return silent.isEmpty() ? note : wording.say("left.no-data", note, wording.list(silent));
  }
}
