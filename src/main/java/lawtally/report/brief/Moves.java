package lawtally.report.brief;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lawtally.definition.Indicator;
import lawtally.definition.Language;
import lawtally.report.Report;
import lawtally.report.page.figure.Movers;
import lawtally.report.prose.Amount;
import lawtally.report.prose.Comparison;
import lawtally.report.prose.YearFigure;

/** The key figures that moved most against the year before, each a sentence. */
final class Moves {
  private static final int SENTENCES = 5;

  /** Below it a change of a count is chance. */
  private static final BigDecimal SMALL = BigDecimal.TEN;

  /** So many percentage points of a rate weigh as much as a count that doubled. */
  private static final BigDecimal POINTS = BigDecimal.TEN;

  private final Report report;
  private final Language language;
  private final Movers movers;

  Moves(Report report) {
    this.report = report;
    this.language = report.language();
    this.movers = new Movers(report);
  }

  private record Moved(YearFigure figure, Comparison change, BigDecimal weight) {}

  /** The heaviest first. */
  List<String> sentences() {
    List<Moved> all = new ArrayList<>();
    for (String id : report.job().keyFigures()) {
      report.job().indicator(id).flatMap(this::moved).ifPresent(all::add);
    }
    all.sort(Comparator.comparing(Moved::weight).reversed());
    return all.stream().limit(SENTENCES).map(this::say).toList();
  }

  private Optional<Moved> moved(Indicator indicator) {
    YearFigure figure = YearFigure.of(indicator, report.figures(), report.previous());
    return Comparison.of(figure)
        .flatMap(c -> weight(figure).map(weight -> new Moved(figure, c, weight)));
  }

  /** Empty for what stayed as it was. */
  private static Optional<BigDecimal> weight(YearFigure figure) {
    BigDecimal now = figure.now().orElseThrow();
    BigDecimal last = figure.last().orElseThrow();
    BigDecimal difference = now.subtract(last).abs();
    if (difference.signum() == 0) {
      return Optional.empty();
    }
    if (figure.rate()) {
      return Optional.of(difference.divide(POINTS, MathContext.DECIMAL32));
    }
    BigDecimal share = difference.divide(last.abs().max(SMALL), MathContext.DECIMAL32);
    boolean small = now.abs().max(last.abs()).compareTo(SMALL) < 0;
    return Optional.of(small ? share.movePointLeft(2) : share);
  }

  private String say(Moved moved) {
    Indicator indicator = moved.figure().indicator();
    String told =
        language.say(
            "report.brief.moved",
            indicator.title().in(language),
            Amount.of(moved.figure(), moved.figure().now().orElseThrow(), language),
            moved.change().say(language));
    String by = movers.of(indicator);
    return by.isEmpty()
        ? language.say("report.brief.moved-plain", told)
        : language.say("report.brief.moved-by", told, by);
  }
}
