package lawtally.report.page.figure;

import java.math.BigDecimal;
import java.util.Optional;
import lawtally.definition.Indicator;
import lawtally.definition.Language;
import lawtally.indicator.Figure;
import lawtally.indicator.Reorganisation;
import lawtally.report.Report;
import lawtally.report.prose.Comparison;
import lawtally.report.prose.YearFigure;

/** The key figures of any department and month, as they stand on their cards. */
public final class FigureCards {
  private final Report report;
  private final Language language;
  private final Base base;
  private final Nothing nothing;
  private final Reorganisation reorganisation;

  public FigureCards(Report report) {
    this.report = report;
    this.language = report.language();
    this.base = new Base(report.job(), language);
    this.nothing = new Nothing(report);
    this.reorganisation = new Reorganisation(report.seeds(), report.year());
  }

  /**
   * @param number the word of no data if the figure is not known
   * @param base of a rate; the word of a zero report; else empty
   * @param change against the year before, or against the same part of it; or why there is none
   */
  public record Card(boolean known, String number, String unit, String base, String change) {}

  public Card of(Indicator indicator, Place place) {
    Optional<Figure> found = nothing.figure(indicator, place);
    Optional<BigDecimal> value = found.flatMap(Figure::value);
    if (value.isEmpty()) {
      return new Card(
          false, language.say("report.page.no-data"), "", "", nothing.of(indicator, place));
    }
    YearFigure figure = new YearFigure(indicator, value, last(indicator, place));
    Shown shown = Shown.of(figure, value.get(), language);
    String basis = base.of(indicator, found);
    return new Card(
        true,
        shown.number(),
        shown.unit(),
        basis.isEmpty() ? nothing.of(indicator, place) : basis,
        change(figure, place));
  }

  private Optional<BigDecimal> last(Indicator indicator, Place place) {
    return YearFigure.at(
            place.department(), place.month(), indicator, report.figures(), report.previous())
        .last();
  }

  private String change(YearFigure figure, Place place) {
    if (figure.indicator().comparableSince().filter(y -> y >= report.year()).isPresent()) {
      return language.say("report.page.not-comparable.scope");
    }
    if (!reorganisation.isComparable(place.department())) {
      return language.say("report.page.not-comparable.department");
    }
    Optional<Comparison> change =
        place.isWithinYear() ? Comparison.within(figure) : Comparison.of(figure);
    return change
        .map(c -> c.say(language))
        .orElseGet(() -> language.say("report.page.no-comparison"));
  }
}
