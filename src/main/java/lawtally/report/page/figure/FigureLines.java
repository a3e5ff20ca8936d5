package lawtally.report.page.figure;

import java.math.BigDecimal;
import java.util.Optional;
import lawtally.definition.Indicator;
import lawtally.definition.Language;
import lawtally.indicator.Figure;
import lawtally.report.Report;
import lawtally.report.prose.FigureText;
import lawtally.report.prose.YearFigure;

/** Every indicator of any department and month in one line: the figure, and what is to know. */
public final class FigureLines {
  private final Language language;
  private final Base base;
  private final Nothing nothing;

  public FigureLines(Report report) {
    this.language = report.language();
    this.base = new Base(report.job(), language);
    this.nothing = new Nothing(report);
  }

  /**
   * @param figure with its unit; “—” or empty for the kinds of nothing, as in the tables
   * @param note the base of a rate, or what kind of nothing it is; may be empty
   */
  public record Line(String figure, String note) {}

  public Line of(Indicator indicator, Place place) {
    Optional<Figure> figure = nothing.figure(indicator, place);
    String why = nothing.of(indicator, place);
    if (figure.isEmpty()) {
      return new Line(FigureText.MISSING, why);
    }
    if (figure.get().value().isEmpty()) {
      return new Line(FigureText.figure(figure.get(), 0), why);
    }
    String basis = base.of(indicator, figure);
    return new Line(shown(indicator, figure.get().value().get()), basis.isEmpty() ? why : basis);
  }

  private String shown(Indicator indicator, BigDecimal value) {
    YearFigure figure = new YearFigure(indicator, Optional.of(value), Optional.empty());
    return Shown.of(figure, value, language).whole();
  }
}
