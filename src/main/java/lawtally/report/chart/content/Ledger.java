package lawtally.report.chart.content;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import lawtally.definition.Indicator;
import lawtally.definition.Job;
import lawtally.indicator.Figure;
import lawtally.indicator.Figures;
import lawtally.report.Report;
import lawtally.report.chart.content.Position.Spot;

/** The figures of all years, looked up by place. */
final class Ledger {
  private final SortedMap<Integer, Figures> years;
  private final Job job;
  private final Wording wording;

  Ledger(Report report) {
    this.years = new TreeMap<>(report.earlier());
    this.years.put(report.year(), report.figures());
    this.job = report.job();
    this.wording = new Wording(report.language());
  }

  Optional<Figures> year(int year) {
    return Optional.ofNullable(years.get(year));
  }

  int firstYear() {
    return years.firstKey();
  }

  Optional<Figure> figure(Indicator indicator, Spot spot) {
    String id = spot.indicator().orElse(indicator.id());
    return year(spot.year())
        .flatMap(f -> f.find(id, spot.department(), spot.month(), spot.category()));
  }

  /** The value at a place, or which kind of nothing stands there. */
  Point point(Indicator indicator, Position position) {
    Optional<Figure> figure = figure(indicator, position.spot());
    Optional<BigDecimal> value = figure.flatMap(Figure::value);
    if (value.isPresent()) {
      return new Point(value, "", base(figure.get()));
    }
    boolean none =
        figure
            .map(Figure::status)
            .filter(s -> s == Figure.Status.NOT_APPLICABLE || s == Figure.Status.UNDEFINED)
            .isPresent();
    return Point.gap(wording.say(none ? "none" : "no-data"));
  }

  /** 3件中3件: how large the base of a rate is. */
  private String base(Figure figure) {
    Optional<Indicator> rate = job.indicator(figure.indicator());
    Optional<Indicator.Ratio> ratio = rate.flatMap(Indicator::ratio);
    if (ratio.isEmpty() || figure.numerator().isEmpty() || figure.denominator().isEmpty()) {
      return "";
    }
    return wording.say(
        "base",
        amount(ratio.get().of().get(0), figure.numerator().get()),
        amount(ratio.get().to().get(0), figure.denominator().get()),
        wording.amount(figure.numerator().get(), 0, ""));
  }

  private String amount(String indicator, BigDecimal value) {
    return job.indicator(indicator)
        .map(i -> wording.amount(value, i.decimals(), wording.of(i.unit())))
        .orElse(wording.amount(value, 0, ""));
  }
}
