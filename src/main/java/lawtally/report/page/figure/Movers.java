package lawtally.report.page.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lawtally.definition.Indicator;
import lawtally.definition.Language;
import lawtally.definition.Seeds;
import lawtally.indicator.Figure;
import lawtally.indicator.Reorganisation;
import lawtally.report.Report;
import lawtally.report.prose.Numerals;
import lawtally.report.prose.YearFigure;

/**
 * Which departments are behind the change of a figure since the year before: 区公安分局 +32件. Of a
 * department that sent nothing this year, all that it had counts as lost, for so does the whole.
 */
public final class Movers {
  private static final int NAMED = 3;
  private static final String PLUS = "+";
  private static final String MINUS = "\u2212";

  private final Report report;
  private final Language language;
  private final Reorganisation reorganisation;

  public Movers(Report report) {
    this.report = report;
    this.language = report.language();
    this.reorganisation = new Reorganisation(report.seeds(), report.year());
  }

  /**
   * @param weight how much of the whole moved with it; of a rate, how many of the things it is of
   */
  private record Move(Seeds.Department department, BigDecimal by, BigDecimal weight, String note) {}

  /** A sentence; empty if there is nothing to compare, or no department moved. */
  public String of(Indicator indicator) {
    if (YearFigure.of(indicator, report.figures(), report.previous()).last().isEmpty()) {
      return "";
    }
    List<Move> moves = new ArrayList<>();
    for (Seeds.Department department : report.seeds().departments()) {
      move(indicator, department).filter(m -> m.by().signum() != 0).ifPresent(moves::add);
    }
    moves.sort(Comparator.comparing((Move m) -> m.weight().abs()).reversed());
    List<String> named =
        new ArrayList<>(moves.stream().limit(NAMED).map(m -> say(indicator, m)).toList());
    if (named.isEmpty()) {
      return "";
    }
    if (indicator.additive() && moves.size() > NAMED) {
      named.add(others(indicator, moves.subList(NAMED, moves.size())));
    }
    return language.say("report.page.movers", String.join(separator(), named));
  }

  private Optional<Move> move(Indicator indicator, Seeds.Department department) {
    YearFigure figure =
        YearFigure.at(department.code(), 0, indicator, report.figures(), report.previous());
    boolean both = figure.now().isPresent() && figure.last().isPresent();
    if (figure.now().isEmpty() && figure.last().isEmpty() || figure.rate() && !both) {
      return Optional.empty();
    }
    BigDecimal by =
        figure.now().orElse(BigDecimal.ZERO).subtract(figure.last().orElse(BigDecimal.ZERO));
    return Optional.of(
        new Move(
            department,
            by,
            figure.rate() ? by.multiply(size(indicator, department)) : by,
            note(figure, department)));
  }

  /** What a rate is a rate of: 25 points of four cases are one case. */
  private BigDecimal size(Indicator rate, Seeds.Department department) {
    return report
        .figures()
        .find(rate.id(), department.code(), 0, "")
        .flatMap(Figure::denominator)
        .orElse(BigDecimal.ONE);
  }

  private String note(YearFigure figure, Seeds.Department department) {
    if (!reorganisation.isComparable(department.code())) {
      return word("reorganised");
    }
    if (figure.now().isEmpty()) {
      return word("nothing-now");
    }
    return figure.last().isEmpty() ? word("nothing-last") : "";
  }

  private String word(String key) {
    return language.say("report.page.movers." + key);
  }

  private String say(Indicator indicator, Move move) {
    String by = signed(indicator, move.by());
    String name = move.department().label().in(language);
    return move.note().isEmpty()
        ? language.say("report.page.movers.one", name, by)
        : language.say("report.page.movers.noted", name, by, move.note());
  }

  private String others(Indicator indicator, List<Move> rest) {
    BigDecimal sum = rest.stream().map(Move::by).reduce(BigDecimal.ZERO, BigDecimal::add);
    return language.say("report.page.movers.others", rest.size(), signed(indicator, sum));
  }

  private String signed(Indicator indicator, BigDecimal by) {
    YearFigure figure = new YearFigure(indicator, Optional.of(by), Optional.empty());
    String size =
        figure.rate()
            ? language.say(
                "report.page.movers.points", Numerals.exact(by.abs(), indicator.decimals()))
            : Shown.of(figure, by.abs(), language).whole();
    return by.signum() == 0 ? size : (by.signum() > 0 ? PLUS : MINUS) + size;
  }

  private String separator() {
    return language.say("report.page.list-separator");
  }
}
