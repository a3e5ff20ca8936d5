package lawtally.report.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lawtally.definition.Indicator;
import lawtally.definition.Job;
import lawtally.definition.Label;
import lawtally.definition.Language;
import lawtally.definition.Seeds;
import lawtally.indicator.Categories;
import lawtally.indicator.Figure;
import lawtally.indicator.Figure.Status;
import lawtally.indicator.change.FigureChange;
import lawtally.report.prose.Numerals;

/**
 * A change of a figure in words, the same on the page and in the terminal. Counts and amounts are
 * told exactly; rates with their decimals, or with as many as it takes to tell the two apart.
 */
public final class FigureWords {
  private static final String MINUS = "\u2212";
  private static final int MOST_DECIMALS = 12;

  private final Language language;
  private final List<Terms> terms;

  /** Definitions that know names: of the later revision, then of the earlier. */
  public record Terms(Job job, Seeds seeds, int year) {}

  public FigureWords(Language language, List<Terms> terms) {
    this.language = language;
    this.terms = List.copyOf(terms);
  }

  /** What people call an indicator; its id where no definition has it. */
  public String indicator(String id) {
    return definition(id).map(i -> i.title().in(language)).orElse(id);
  }

  /** Of which department, month and category the figure is; empty for that of the whole. */
  public String part(FigureChange change) {
    List<String> parts = new ArrayList<>();
    if (!change.department().isEmpty()) {
      parts.add(department(change.department()));
    }
    if (change.month() > 0) {
      parts.add(language.say("report.since.month", change.month()));
    }
    if (!change.category().isEmpty()) {
      parts.add(category(change));
    }
    return String.join(language.say("report.since.part-separator"), parts);
  }

  public String before(FigureChange change) {
    return figure(change, change.before());
  }

  public String after(FigureChange change) {
    return figure(change, change.after());
  }

  /** +3件; empty where there are no two numbers, or they are one. */
  public String difference(FigureChange change) {
    return change
        .difference()
        .filter(d -> d.signum() != 0)
        .map(d -> signed(change.indicator(), d, decimals(change)))
        .orElse("");
  }

  /** What a row adds to an indicator that is no rate, or takes away. */
  public String difference(RowChange row) {
    return signed(row.of(), row.difference(), MOST_DECIMALS);
  }

  private String signed(String indicator, BigDecimal difference, int decimals) {
    String number =
        (difference.signum() < 0 ? MINUS : "+") + Numerals.exact(difference.abs(), decimals);
    String unit = unit(indicator);
    return switch (unit) {
      case "%", "％" -> language.say("report.since.points", number);
      case "‰" -> language.say("report.since.permille-points", number);
      default -> withUnit(number, unit);
    };
  }

  private String figure(FigureChange change, Optional<Figure> figure) {
    return figure.map(f -> told(change, f)).orElseGet(() -> language.say("report.since.none"));
  }

  private String told(FigureChange change, Figure figure) {
    if (figure.value().isEmpty()) {
      return language.say("report.page.nothing." + figure.status().word());
    }
    String number = Numerals.exact(figure.value().get(), decimals(change));
    String told = withUnit(number, unit(change.indicator()));
    if (figure.status() == Status.ZERO_REPORT) {
      return language.say("report.since.zero-report", told);
    }
    return figure.numerator().isPresent() && figure.denominator().isPresent()
        ? language.say(
            "report.since.base",
            told,
            Numerals.exact(figure.numerator().get(), MOST_DECIMALS),
            Numerals.exact(figure.denominator().get(), MOST_DECIMALS))
        : told;
  }

  private String withUnit(String number, String unit) {
    boolean close = unit.isEmpty() || unit.equals("%") || unit.equals("‰");
    return close ? number + unit : language.say("report.with-unit", number, unit);
  }

  private int decimals(FigureChange change) {
    Optional<Indicator> indicator = definition(change.indicator());
    if (indicator.flatMap(Indicator::ratio).isEmpty()) {
      return MOST_DECIMALS;
    }
    int decimals = indicator.get().decimals();
    Optional<BigDecimal> difference = change.difference().filter(d -> d.signum() != 0);
    while (difference.isPresent()
        && decimals < MOST_DECIMALS
        && Numerals.exact(difference.get().abs(), decimals).equals("0")) {
      decimals++;
    }
    return decimals;
  }

  /** Of an indicator's figures; empty where no definition has it. */
  public String unit(String id) {
    return definition(id).map(i -> i.unit().in(language)).orElse("");
  }

  private String department(String code) {
    return terms.stream()
        .flatMap(t -> t.seeds().departments().stream())
        .filter(d -> d.code().equals(code))
        .map(d -> d.label().in(language))
        .findFirst()
        .orElse(code);
  }

  private String category(FigureChange change) {
    for (Terms t : terms) {
      Optional<Label> title =
          t.job()
              .indicator(change.indicator())
              .flatMap(
                  i ->
                      new Categories(t.job(), t.seeds(), t.year())
                          .known(i).stream()
                              .filter(c -> c.code().equals(change.category()))
                              .map(Categories.Category::title)
                              .findFirst());
      if (title.isPresent()) {
        return title.get().in(language);
      }
    }
    return change.category();
  }

  private Optional<Indicator> definition(String id) {
    return terms.stream().flatMap(t -> t.job().indicator(id).stream()).findFirst();
  }
}
