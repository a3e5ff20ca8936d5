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
 *
 * <p>The rate of the whole is that of the departments that have all its parts: one that names its
 * officers but not its posts is left out of both, or the rate could pass 100 %. Where no department
 * has all parts, the sums of the whole are taken as they are.
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
    List<String> parts = parts(ratio);
    boolean alike = parts.stream().map(this::by).distinct().count() == 1;
    List<String> incomplete = leftOut(ratio);
    List<Figure> rates = new ArrayList<>();
    for (At at : places(parts.get(0)).keySet()) {
      boolean everywhere = parts.stream().allMatch(p -> places(p).containsKey(at));
      if (everywhere && (at.category().isEmpty() || alike)) {
        rates.add(rate(indicator, ratio, at, parts, incomplete));
      }
    }
    return rates;
  }

  private Figure rate(
      Indicator indicator,
      Indicator.Ratio ratio,
      At at,
      List<String> parts,
      List<String> incomplete) {
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
    BigDecimal numerator = sum(ratio.of(), at, incomplete);
    BigDecimal denominator = sum(ratio.to(), at, incomplete);
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

  /** Departments that have some of the parts in the year, but not all. */
  private List<String> incomplete(List<String> parts) {
    Map<String, Integer> had = new LinkedHashMap<>();
    for (String part : parts) {
      for (Map.Entry<At, Figure> e : places(part).entrySet()) {
        At at = e.getKey();
        boolean ofYear = at.month() == 0 && at.category().isEmpty() && !at.department().isEmpty();
        if (ofYear && e.getValue().value().isPresent()) {
          had.merge(at.department(), 1, Integer::sum);
        }
      }
    }
    boolean additive =
        parts.stream().allMatch(p -> job.indicator(p).filter(Indicator::additive).isPresent());
    return additive && had.containsValue(parts.size())
        ? had.keySet().stream().filter(d -> had.get(d) < parts.size()).toList()
        : List.of();
  }

  /** Departments that do not enter the rate of the whole, for they lack a part of it. */
  List<String> leftOut(Indicator.Ratio ratio) {
    return incomplete(parts(ratio).stream().distinct().toList());
  }

  private static List<String> parts(Indicator.Ratio ratio) {
    List<String> parts = new ArrayList<>(ratio.of());
    parts.addAll(ratio.to());
    return parts;
  }

  /** What departments that are left out give to a figure of the whole. */
  private BigDecimal leftOut(String id, At at, List<String> departments) {
    return departments.stream()
        .filter(d -> at.department().isEmpty())
        .map(d -> places(id).get(new At(d, at.month(), at.category())))
        .filter(java.util.Objects::nonNull)
        .flatMap(f -> f.value().stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal sum(List<String> ids, At at, List<String> departments) {
    return Plain.of(
        ids.stream()
            .map(id -> figure(id, at).value().orElseThrow().subtract(leftOut(id, at, departments)))
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
