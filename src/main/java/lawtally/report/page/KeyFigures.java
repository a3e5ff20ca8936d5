package lawtally.report.page;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import lawtally.definition.Indicator;
import lawtally.definition.Label;
import lawtally.definition.Language;
import lawtally.indicator.Figure;
import lawtally.indicator.Figures;
import lawtally.report.Report;
import lawtally.report.prose.Comparison;
import lawtally.report.prose.Numerals;
import lawtally.report.prose.YearFigure;

/** The figures at the head of the page, each with its unit, base, comparison and line of years. */
final class KeyFigures {
  private static final int YEARS_SHOWN = 6;

  private final Report report;
  private final Language language;

  KeyFigures(Report report) {
    this.report = report;
    this.language = report.language();
  }

  List<Map<String, Object>> values() {
    return report.job().keyFigures().stream()
        .flatMap(id -> report.job().indicator(id).stream())
        .map(this::card)
        .toList();
  }

  private Map<String, Object> card(Indicator indicator) {
    YearFigure figure = YearFigure.of(indicator, report.figures(), report.previous());
    Map<String, Object> card = new HashMap<>();
    card.put("name", indicator.title().in(language));
    card.put("known", figure.now().isPresent());
    Shown shown = figure.now().map(v -> Shown.of(figure, v, language)).orElse(Shown.NOTHING);
    card.put("number", shown.number());
    card.put("unit", shown.unit());
    card.put("base", base(indicator));
    card.put("change", change(figure));
    card.put("line", Sparkline.of(years(indicator), figure.rate(), lineLabel(figure)));
    return card;
  }

  private String change(YearFigure figure) {
    if (figure.now().isEmpty()) {
      return status(figure.indicator());
    }
    return Comparison.of(figure)
        .map(c -> c.say(language))
        .orElseGet(() -> language.say("report.page.no-comparison"));
  }

  /** Which kind of nothing stands where a figure should. */
  private String status(Indicator indicator) {
    Figure.Status status =
        report.figures().total(indicator.id()).map(Figure::status).orElse(Figure.Status.MISSING);
    return language.say("report.page.nothing." + status.word());
  }

  /** 3件中3件: a rate of few is another thing than the same rate of many. */
  private String base(Indicator rate) {
    Optional<Figure> total = report.figures().total(rate.id());
    Optional<BigDecimal> part = total.flatMap(Figure::numerator);
    Optional<BigDecimal> whole = total.flatMap(Figure::denominator);
    if (rate.ratio().isEmpty() || part.isEmpty() || whole.isEmpty()) {
      return "";
    }
    Label unit = unit(rate.ratio().get().of());
    Label wholeUnit = unit(rate.ratio().get().to());
    String key = unit.equals(wholeUnit) ? "report.page.base.within" : "report.page.base.beside";
    return language.say(
        key,
        Numerals.exact(whole.get(), 2),
        wholeUnit.in(language),
        Numerals.exact(part.get(), 2),
        unit.in(language));
  }

  private Label unit(List<String> indicators) {
    return report.job().indicator(indicators.get(0)).map(Indicator::unit).orElse(Label.of(""));
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
