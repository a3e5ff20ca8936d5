package lawtally.report.page;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import lawtally.definition.Indicator;
import lawtally.definition.Language;
import lawtally.indicator.Figure;
import lawtally.indicator.Figures;
import lawtally.report.Report;
import lawtally.report.page.figure.FigureCards;
import lawtally.report.page.figure.Movers;
import lawtally.report.page.figure.Place;
import lawtally.report.page.figure.Shown;
import lawtally.report.prose.YearFigure;

/** The figures at the head of the page, each with its unit, base, comparison and line of years. */
final class KeyFigures {
  private static final int YEARS_SHOWN = 6;

  private final Report report;
  private final Language language;
  private final FigureCards cards;
  private final Movers movers;
  private final Anchors anchors;

  KeyFigures(Report report) {
    this.report = report;
    this.language = report.language();
    this.cards = new FigureCards(report);
    this.movers = new Movers(report);
    this.anchors = new Anchors(report);
  }

  List<Map<String, Object>> values() {
    return report.job().keyFigures().stream()
        .flatMap(id -> report.job().indicator(id).stream())
        .map(this::card)
        .toList();
  }

  private Map<String, Object> card(Indicator indicator) {
    FigureCards.Card shown = cards.of(indicator, Place.WHOLE);
    YearFigure figure = YearFigure.of(indicator, report.figures(), report.previous());
    Map<String, Object> card = new HashMap<>();
    card.put("name", indicator.title().in(language));
    card.put("anchor", anchors.indicator(indicator.id()));
    card.put("known", shown.known());
    card.put("number", shown.number());
    card.put("unit", shown.unit());
    card.put("base", shown.base());
    card.put("change", shown.change());
    card.put("movers", movers.of(indicator));
    card.put("line", Sparkline.of(years(indicator), figure.rate(), lineLabel(figure)));
    return card;
  }

  private SortedMap<Integer, Optional<BigDecimal>> years(Indicator indicator) {
    SortedMap<Integer, Optional<BigDecimal>> years = new TreeMap<>();
    report
        .earlier()
        .tailMap(report.year() - YEARS_SHOWN + 1)
        .forEach((year, figures) -> years.put(year, value(figures, indicator)));
    years.put(report.year(), value(report.figures(), indicator));
    indicator.comparableSince().ifPresent(since -> years.headMap(since).clear());
    return years;
  }

  private static Optional<BigDecimal> value(Figures figures, Indicator indicator) {
    return figures.total(indicator.id()).flatMap(Figure::value);
  }

  private String lineLabel(YearFigure figure) {
    StringBuilder label = new StringBuilder();
    years(figure.indicator())
        .forEach(
            (year, value) ->
                label
                    .append(label.isEmpty() ? "" : language.say("report.page.list-separator"))
                    .append(
                        language.say(
                            "report.page.year-value",
                            year,
                            value
                                .map(v -> Shown.of(figure, v, language).whole())
                                .orElse(language.say("report.page.nothing.missing")))));
    return label.toString();
  }
}
