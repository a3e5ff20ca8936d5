package lawtally.report.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lawtally.definition.Indicator;
import lawtally.definition.Job;
import lawtally.definition.Language;
import lawtally.definition.Seeds;
import lawtally.indicator.Categories;
import lawtally.indicator.Figure;
import lawtally.indicator.Figures;

/** What a figure of the whole body is made of: 区公安局45件、区卫生健康局33件. Rates have no parts. */
final class Breakdown {
  /** Of the departments that have most; all others stand in the tables. */
  private static final int DEPARTMENTS = 3;

  private final Job job;
  private final Seeds seeds;
  private final Figures figures;

  Breakdown(Job jobOfYear, Seeds seeds, Figures figures) {
    this.job = jobOfYear;
    this.seeds = seeds;
    this.figures = figures;
  }

  private record Part(String name, BigDecimal value) {}

  /** Those with most first, of equal ones in their official order; empty if none has any. */
  Optional<String> departments(YearFigure figure) {
    List<Part> parts = new ArrayList<>();
    for (Seeds.Department department : seeds.departments()) {
      figures
          .find(figure.indicator().id(), department.code(), 0, "")
          .flatMap(Figure::value)
          .ifPresent(v -> parts.add(new Part(department.name(), v)));
    }
    parts.sort(Comparator.comparing(Part::value).reversed());
    return said(figure, parts, DEPARTMENTS);
  }

  /** In their order; empty if the figure has none. */
  Optional<String> categories(YearFigure figure) {
    Indicator indicator = figure.indicator();
    TreeSet<String> met = new TreeSet<>();
    figures.of(indicator.id()).forEach(f -> met.add(f.category()));
    List<Part> parts = new ArrayList<>();
    for (Categories.Category category :
        new Categories(job, seeds, figures.year()).of(indicator, met)) {
      figures
          .find(indicator.id(), "", 0, category.code())
          .flatMap(Figure::value)
          .ifPresent(v -> parts.add(new Part(category.title().zh(), v)));
    }
    return said(figure, parts, Integer.MAX_VALUE);
  }

  private static Optional<String> said(YearFigure figure, List<Part> parts, int most) {
    String text =
        parts.stream()
            .filter(p -> p.value().signum() > 0 && !figure.rate())
            .limit(most)
            .map(p -> p.name() + Amount.of(figure, p.value(), Language.ZH))
            .collect(Collectors.joining(Language.ZH.say("report.page.list-separator")));
    return Optional.of(text).filter(t -> !t.isEmpty());
  }
}
