package lawtally.report.page.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import lawtally.definition.Indicator;
import lawtally.definition.Job;
import lawtally.definition.Label;
import lawtally.definition.Language;
import lawtally.indicator.Figure;
import lawtally.report.prose.Numerals;

/** 3件中3件: a rate of few is another thing than the same rate of many. */
final class Base {
  private static final int DECIMALS = 2;

  private final Job job;
  private final Language language;

  Base(Job job, Language language) {
    this.job = job;
    this.language = language;
  }

  /** Empty for what is no rate, or has nothing to be a rate of. */
  String of(Indicator rate, Optional<Figure> figure) {
    Optional<BigDecimal> part = figure.flatMap(Figure::numerator);
    Optional<BigDecimal> whole = figure.flatMap(Figure::denominator);
    if (rate.ratio().isEmpty() || part.isEmpty() || whole.isEmpty()) {
      return "";
    }
    Label unit = unit(rate.ratio().get().of());
    Label wholeUnit = unit(rate.ratio().get().to());
    String key = unit.equals(wholeUnit) ? "report.page.base.within" : "report.page.base.beside";
    return language.say(
        key,
        Numerals.exact(whole.get(), DECIMALS),
        wholeUnit.in(language),
        Numerals.exact(part.get(), DECIMALS),
        unit.in(language));
  }

  private Label unit(List<String> indicators) {
    return job.indicator(indicators.get(0)).map(Indicator::unit).orElse(Label.of(""));
  }
}
