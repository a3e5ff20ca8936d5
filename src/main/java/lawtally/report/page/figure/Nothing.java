package lawtally.report.page.figure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lawtally.definition.Indicator;
import lawtally.definition.Language;
import lawtally.indicator.Figure;
import lawtally.indicator.Figure.Status;
import lawtally.indicator.Figures;
import lawtally.report.Report;

/** Why a figure is nothing, or is not there: the kinds of nothing are told apart. */
final class Nothing {
  private final Report report;
  private final Figures figures;
  private final Language language;
  private final Set<String> byDepartment;
  private final Map<Status, String> words = new EnumMap<>(Status.class);

  Nothing(Report report) {
    this.report = report;
    this.figures = report.figures();
    this.language = report.language();
    for (Status status : Status.values()) {
      words.put(status, say(status.word()));
    }
    this.byDepartment =
        figures.all().stream()
            .filter(f -> !f.department().isEmpty())
            .map(Figure::indicator)
            .collect(Collectors.toSet());
  }

  /** Empty for a figure that is just there. */
  String of(Indicator indicator, Place place) {
    return figure(indicator, place)
        .map(figure -> words.get(figure.status()))
        .orElseGet(() -> whyAbsent(indicator, place));
  }

  /** A department that reported nothing of a year reported nothing of its months. */
  Optional<Figure> figure(Indicator indicator, Place place) {
    return find(indicator, place)
        .or(() -> find(indicator, place.year()).filter(Nothing::isOfAllMonths));
  }

  private static boolean isOfAllMonths(Figure ofYear) {
    return ofYear.value().isEmpty() || ofYear.status() == Status.ZERO_REPORT;
  }

  private Optional<Figure> find(Indicator indicator, Place place) {
    return figures.find(indicator.id(), place.department(), place.month(), "");
  }

  private String whyAbsent(Indicator indicator, Place place) {
    if (find(indicator, place.year()).isPresent()) {
      return say(isStock(indicator) ? "stock" : "not-by-month");
    }
    if (place.department().isEmpty()) {
      return words.get(Status.MISSING);
    }
    return say(byDepartment.contains(indicator.id()) ? "no-figure" : "not-by-department");
  }

  /** A stock stands on a day, and so does a rate of which a part is one. */
  private boolean isStock(Indicator indicator) {
    return indicator.kind() == Indicator.Kind.LATEST
        || indicator.ratio().stream()
            .flatMap(r -> List.of(r.of(), r.to()).stream())
            .flatMap(List::stream)
            .flatMap(id -> report.job().indicator(id).stream())
            .anyMatch(this::isStock);
  }

  private String say(String kind) {
    return language.say("report.page.nothing." + kind);
  }
}
