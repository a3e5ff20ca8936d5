package lawtally.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lawtally.definition.Indicator;
import lawtally.definition.Job;

/** The figures of whole years as cross-checks read them: by indicator and department. */
final class Readings {
  private final Job job;
  private final Figures figures;
  private final Map<String, List<Figure>> ofYear = new HashMap<>();

  Readings(Job job, Figures figures) {
    this.job = job;
    this.figures = figures;
    for (Figure figure : figures.all()) {
      if (figure.month() == 0) {
        ofYear.computeIfAbsent(figure.indicator(), i -> new ArrayList<>()).add(figure);
      }
    }
  }

  Optional<BigDecimal> value(String indicator, String department) {
    return figures.find(indicator, department, 0, "").flatMap(Figure::value);
  }

  /** Values of January to December, zero where the figures name no value; empty without any. */
  Optional<List<BigDecimal>> months(String indicator, String department) {
    List<BigDecimal> months = new ArrayList<>();
    boolean any = false;
    for (int month = 1; month <= FlowSeries.MONTHS; month++) {
      Optional<BigDecimal> value =
          figures.find(indicator, department, month, "").flatMap(Figure::value);
      any |= value.isPresent();
      months.add(value.orElse(BigDecimal.ZERO));
    }
    return any ? Optional.of(months) : Optional.empty();
  }

  /** Values of all the indicators, or nothing if one has none. */
  Optional<List<BigDecimal>> together(List<String> indicators, String department) {
    List<BigDecimal> values = new ArrayList<>();
    for (String indicator : indicators) {
      value(indicator, department).ifPresent(values::add);
    }
    return values.size() == indicators.size() ? Optional.of(values) : Optional.empty();
  }

  /** Departments with any figure of the indicator, in the official order. */
  List<String> departments(String indicator) {
    return ofYear.getOrDefault(indicator, List.of()).stream()
        .filter(f -> f.category().isEmpty() && !f.department().isEmpty())
        .map(Figure::department)
        .toList();
  }

  /**
   * Sums over those departments alone that have all the figures; nothing if every department has
   * all of them, if none has, or if figures of departments do not add up.
   */
  Optional<List<BigDecimal>> whereComplete(List<String> indicators) {
    boolean additive =
        indicators.stream()
            .allMatch(id -> job.indicator(id).map(Indicator::additive).orElse(false));
    List<String> all =
        indicators.stream().flatMap(i -> departments(i).stream()).distinct().toList();
    List<List<BigDecimal>> complete =
        all.stream().flatMap(d -> together(indicators, d).stream()).toList();
    if (!additive || complete.isEmpty() || complete.size() == all.size()) {
      return Optional.empty();
    }
    List<BigDecimal> sums = new ArrayList<>();
    for (int i = 0; i < indicators.size(); i++) {
      int position = i;
      sums.add(
          complete.stream().map(v -> v.get(position)).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
    return Optional.of(sums);
  }

  /** Values by category; empty where the indicator has no categories. */
  List<BigDecimal> categories(String indicator, String department) {
    return ofYear.getOrDefault(indicator, List.of()).stream()
        .filter(f -> f.department().equals(department) && !f.category().isEmpty())
        .flatMap(f -> f.value().stream())
        .toList();
  }

  Optional<Indicator> indicator(String id) {
    return job.indicator(id);
  }
}
