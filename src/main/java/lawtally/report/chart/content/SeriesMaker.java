package lawtally.report.chart.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lawtally.definition.ChartDefinition;
import lawtally.definition.ChartDefinition.Across;
import lawtally.definition.ChartDefinition.Kind;
import lawtally.definition.Indicator;
import lawtally.indicator.Categories.Category;
import lawtally.indicator.Reorganisation;
import lawtally.report.Report;
import lawtally.report.chart.style.Limits;
import lawtally.report.chart.style.Style.Tone;

/** The series of a chart: this year and the year before, categories, or several indicators. */
final class SeriesMaker {
  private static final String OTHER = "其他";

  private final Report report;
  private final Ledger ledger;
  private final Axis axis;
  private final Wording wording;
  private final Reorganisation reorganisation;

  SeriesMaker(Report report, Ledger ledger, Axis axis) {
    this.report = report;
    this.ledger = ledger;
    this.axis = axis;
    this.wording = new Wording(report.language());
    this.reorganisation = new Reorganisation(report.seeds(), report.year());
  }

  List<Series> series(ChartDefinition chart, List<Indicator> indicators, List<Position> positions) {
    Indicator first = indicators.get(0);
    boolean parts = chart.kind() == Kind.STACKED && chart.x() != Across.CATEGORY;
    if (parts && indicators.size() == 1 && first.by().isPresent()) {
      return stack(first, positions);
    }
    if (indicators.size() == 1 || chart.x() == Across.INDICATOR) {
      return years(chart, indicators, positions);
    }
    List<Series> all = new ArrayList<>();
    for (int i = 0; i < Math.min(indicators.size(), Limits.SERIES); i++) {
      String name = wording.of(indicators.get(i).title());
      Indicator indicator = indicators.get(i);
      all.add(
          new Series(
              name, Tone.values()[i], points(indicator, positions), breakAt(indicator, positions)));
    }
    return all;
  }

  private List<Series> years(
      ChartDefinition chart, List<Indicator> indicators, List<Position> positions) {
    String name =
        chart.x() == Across.YEAR
            ? wording.of(indicators.get(0).title())
            : wording.year(report.year());
    Indicator first = indicators.get(0);
    Series now = new Series(name, Tone.FIRST, points(first, positions), breakAt(first, positions));
    boolean compared =
        chart.compare()
            && chart.x() != Across.YEAR
            && indicators.stream().anyMatch(i -> Comparison.of(report, i) == Comparison.YES);
    if (!compared) {
      return List.of(now);
    }
    Series before = before(indicators, positions);
    // Time runs to the right, but in a list this year comes first.
    boolean upright = chart.kind() == Kind.COLUMN || chart.kind() == Kind.MULTIPLES;
    return upright ? List.of(before, now) : List.of(now, before);
  }

  private Series before(List<Indicator> indicators, List<Position> positions) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < positions.size(); i++) {
      Indicator indicator = indicators.get(indicators.size() == 1 ? 0 : i);
      boolean comparable =
          Comparison.of(report, indicator) != Comparison.NOT_COMPARABLE
              && reorganisation.isComparable(positions.get(i).spot().department())
              && !axis.isNewCategory(indicator, positions.get(i));
      Position earlier = positions.get(i).in(report.year() - 1);
      points.add(
          comparable
              ? ledger.point(indicator, earlier)
              : Point.notComparable(wording.say("not-compared")));
    }
    return new Series(wording.year(report.year() - 1), Tone.EARLIER, points);
  }

  /** Where among the years the scope changed; only what was drawn before can be parted from it. */
  private static int breakAt(Indicator indicator, List<Position> positions) {
    int since = indicator.comparableSince().orElse(0);
    int before = (int) positions.stream().filter(p -> p.spot().year() < since).count();
    return before == positions.size() ? 0 : before;
  }

  private List<Point> points(Indicator indicator, List<Position> positions) {
    return positions.stream().map(p -> ledger.point(indicator, p)).toList();
  }

  /** The largest categories; what is more than six becomes 其他, and so does what has none. */
  private List<Series> stack(Indicator indicator, List<Position> positions) {
    List<Series> parts = new ArrayList<>();
    for (Category category : axis.met(indicator)) {
      List<Position> ofCategory =
          positions.stream().map(p -> p.inCategory(category.code())).toList();
      Series part =
          new Series(wording.of(category.title()), Tone.FIRST, points(indicator, ofCategory));
      if (sum(part).signum() > 0) {
        parts.add(part);
      }
    }
    parts.sort(
        Comparator.comparing(SeriesMaker::isRest)
            .thenComparing(SeriesMaker::sum, Comparator.reverseOrder()));
    unclassified(indicator, positions, parts).ifPresent(parts::add);
    if (parts.isEmpty()) {
      return List.of(new Series("", Tone.FIRST, points(indicator, positions)));
    }
    return toned(parts);
  }

  /** What the whole has beyond its categories; nothing where a thing may stand in several. */
  private Optional<Series> unclassified(
      Indicator indicator, List<Position> positions, List<Series> parts) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < positions.size(); i++) {
      Point whole = ledger.point(indicator, positions.get(i));
      BigDecimal rest = whole.value().orElse(BigDecimal.ZERO);
      for (Series part : parts) {
        rest = rest.subtract(part.points().get(i).value().orElse(BigDecimal.ZERO));
      }
      points.add(whole.value().isPresent() ? new Point(Optional.of(rest), "", "") : whole);
      if (rest.signum() < 0) {
        return Optional.empty();
      }
    }
    Series rest = new Series(wording.say("unclassified"), Tone.REST, points);
    return sum(rest).signum() > 0 ? Optional.of(rest) : Optional.empty();
  }

  /** One colour each, grey for what is left over. */
  private List<Series> toned(List<Series> parts) {
    List<Series> all = new ArrayList<>();
    List<Series> rest = new ArrayList<>();
    for (Series part : parts) {
      boolean shown =
          parts.size() <= Limits.SERIES || all.size() < Limits.SERIES - 1 && !isRest(part);
      if (shown) {
        Tone tone = isRest(part) ? Tone.REST : Tone.values()[all.size()];
        all.add(new Series(part.name(), tone, part.points()));
      } else {
        rest.add(part);
      }
    }
    if (!rest.isEmpty()) {
      all.add(new Series(wording.say("rest"), Tone.REST, added(rest)));
    }
    return all;
  }

  private static boolean isRest(Series series) {
    return series.tone() == Tone.REST || series.name().startsWith(OTHER);
  }

  /** A sum; where a part cannot be compared, the whole cannot. */
  static List<Point> added(List<Series> rest) {
    List<Point> points = new ArrayList<>(rest.get(0).points());
    for (Series series : rest.subList(1, rest.size())) {
      for (int i = 0; i < points.size(); i++) {
        Point one = points.get(i);
        Point other = series.points().get(i);
        if (!one.comparable() || !other.comparable()) {
          points.set(i, one.comparable() ? other : one);
        } else if (other.value().isPresent()) {
          BigDecimal sum = one.value().orElse(BigDecimal.ZERO).add(other.value().get());
          points.set(i, new Point(Optional.of(sum), "", ""));
        }
      }
    }
    return points;
  }

  private static BigDecimal sum(Series series) {
    return series.points().stream()
        .flatMap(p -> p.value().stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
