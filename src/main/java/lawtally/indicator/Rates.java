package lawtally.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lawtally.definition.Indicator;
import lawtally.definition.Job;
import lawtally.indicator.Figure.Status;
import lawtally.indicator.Grid.At;

/**
 * Rates: sums over sums, wherever all parts have a figure; never an average of rates. Of nothing
 * the rate is undefined (rule 6).
 */
final class Rates {
  /** Digits kept: enough that rounding again to a few decimals cannot go wrong. */
  private static final int DIGITS = 12;

  private final Job job;
  private final Map<String, Map<At, Figure>> known = new LinkedHashMap<>();

  Rates(Job job) {
    this.job = job;
  }

  void know(Indicator indicator, List<Figure> figures) {
    Map<At, Figure> byPlace = new LinkedHashMap<>();
    figures.forEach(f -> byPlace.put(new At(f.department(), f.month(), f.category()), f));
    known.put(indicator.id(), byPlace);
  }

  /** The figures of any indicator, of a rate after those of its parts. */
  List<Figure> of(Indicator indicator) {
    return List.copyOf(places(indicator.id()).values());
  }

  private Map<At, Figure> places(String id) {
    if (!known.containsKey(id)) {
      job.indicator(id).ifPresent(i -> know(i, rates(i)));
    }
    return known.getOrDefault(id, Map.of());
  }

  private List<Figure> rates(Indicator indicator) {
    Indicator.Ratio ratio = indicator.ratio().orElseThrow();
    List<String> parts = new ArrayList<>(ratio.of());
    parts.addAll(ratio.to());
    boolean alike = parts.stream().map(this::by).distinct().count() == 1;
    List<Figure> rates = new ArrayList<>();
    for (At at : places(parts.get(0)).keySet()) {
      boolean everywhere = parts.stream().allMatch(p -> places(p).containsKey(at));
      if (everywhere && (at.category().isEmpty() || alike)) {
        rates.add(rate(indicator, ratio, at, parts));
      }
    }
    return rates;
  }

  private Figure rate(Indicator indicator, Indicator.Ratio ratio, At at, List<String> parts) {
    List<Status> lacking =
        parts.stream()
            .map(p -> figure(p, at))
            .filter(f -> f.value().isEmpty())
            .map(Figure::status)
            .toList();
    if (!lacking.isEmpty()) {
      Status status =
          lacking.contains(Status.NOT_APPLICABLE) ? Status.NOT_APPLICABLE : lacking.get(0);
      return new Figure(
          indicator.id(),
          at.department(),
          at.month(),
          at.category(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          status);
    }
    BigDecimal numerator = sum(ratio.of(), at);
    BigDecimal denominator = sum(ratio.to(), at);
    boolean ofNothing = denominator.signum() == 0;
    return new Figure(
        indicator.id(),
        at.department(),
        at.month(),
        at.category(),
        ofNothing ? Optional.empty() : Optional.of(quotient(indicator, numerator, denominator)),
        Optional.of(numerator),
        Optional.of(denominator),
        ofNothing ? Status.UNDEFINED : Status.VALUE);
  }

  private Figure figure(String id, At at) {
    return places(id).get(at);
  }

  private Optional<String> by(String id) {
    return job.indicator(id).flatMap(Indicator::by);
  }

  private BigDecimal sum(List<String> ids, At at) {
    return Plain.of(
        ids.stream()
            .map(id -> figure(id, at).value().orElseThrow())
            .reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  private static BigDecimal quotient(Indicator indicator, BigDecimal of, BigDecimal to) {
    BigDecimal times =
        switch (indicator.unit().zh()) {
          case "%", "％" -> BigDecimal.valueOf(100);
          case "‰" -> BigDecimal.valueOf(1000);
          default -> BigDecimal.ONE;
        };
    return Plain.of(of.multiply(times).divide(to, DIGITS, RoundingMode.HALF_UP));
  }
}
