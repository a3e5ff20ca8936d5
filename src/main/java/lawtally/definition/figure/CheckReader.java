package lawtally.definition.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import lawtally.definition.Applies;
import lawtally.definition.CrossCheck;
import lawtally.definition.Label;
import lawtally.definition.Language;
import lawtally.definition.Severity;
import lawtally.definition.figure.IndicatorReader.Read;
import lawtally.definition.yaml.Entry;
import lawtally.definition.yaml.Shapes;

/** Reads an entry of {@code checks.yaml}. */
public final class CheckReader {
  private static final String[] KINDS = {
    "parts",
    "categories_of",
    "at_most",
    "within",
    "change_over",
    "needs",
    "appears_from",
    "repeats_from",
    "month_over"
  };

  private static final List<String> OVER_MANY =
      List.of("change_over", "appears_from", "repeats_from", "month_over");

  private final Indicators indicators;

  public CheckReader(Indicators indicators) {
    this.indicators = indicators;
  }

  public Optional<CrossCheck> read(Entry entry, String id, Applies years) {
    List<String> kinds = entry.among(KINDS);
    if (kinds.size() != 1) {
      entry.fault("one-of", String.join(", ", KINDS));
      return Optional.empty();
    }
    String kind = kinds.get(0);
    onlyWith(entry, kind, "parts", "whole");
    onlyWith(entry, kind, "change_over", "unless_below", "least_change", "asks");
    onlyWith(entry, kind, "month_over", "december_over", "gap_above");
    if (entry.has("of") && OVER_MANY.stream().noneMatch(kind::equals)) {
      entry.faultAt("of", "only-with", "of", String.join(", ", OVER_MANY));
    }
    Severity severity = entry.choice("severity", Severity.class).orElse(Severity.ERROR);
    Label message = message(entry, kind);
    return switch (kind) {
      case "parts" -> Optional.of(parts(entry, id, severity, message, years));
      case "categories_of" -> Optional.of(categories(entry, id, severity, message, years));
      case "at_most" -> atMost(entry, id, severity, message, years);
      case "within" -> within(entry, id, severity, message, years);
      case "change_over" -> Optional.of(swing(entry, id, severity, message, years));
      case "needs" -> needs(entry, id, severity, message, years);
      default -> Optional.of(overTheYears(kind, entry, id, severity, message, years));
    };
  }

  private static void onlyWith(Entry entry, String kind, String with, String... keys) {
    if (!kind.equals(with)) {
      entry.among(keys).forEach(key -> entry.faultAt(key, "only-with", key, with));
    }
  }

  private static Label message(Entry entry, String kind) {
    if (entry.has("message")) {
      return entry.label("message");
    }
    String key = "definition.check." + kind;
    return new Label(Language.ZH.say(key), Language.EN.say(key));
  }

  private CrossCheck parts(
      Entry entry, String id, Severity severity, Label message, Applies years) {
    indicators.refer(entry, "parts", years);
    indicators.refer(entry, "whole", years);
    if (!entry.has("whole")) {
      entry.fault("missing-key", "whole");
    }
    return new CrossCheck.Parts(
        id, severity, message, years, entry.some("parts"), entry.text("whole"));
  }

  private CrossCheck categories(
      Entry entry, String id, Severity severity, Label message, Applies years) {
    for (Read read : indicators.refer(entry, "categories_of", years)) {
      if (read.indicator().by().isEmpty()) {
        entry.faultAt("categories_of", "no-categories", read.indicator().id());
      }
    }
    return new CrossCheck.Categories(id, severity, message, years, entry.text("categories_of"));
  }

  private Optional<CrossCheck> atMost(
      Entry entry, String id, Severity severity, Label message, Applies years) {
    indicators.refer(entry, "at_most", years);
    List<String> two = entry.texts("at_most");
    if (two.size() != 2) {
      entry.faultAt("at_most", "two-indicators");
      return Optional.empty();
    }
    return Optional.of(new CrossCheck.AtMost(id, severity, message, years, two.get(0), two.get(1)));
  }

  private Optional<CrossCheck> within(
      Entry entry, String id, Severity severity, Label message, Applies years) {
    Optional<Entry> within = entry.entry("within", Shapes.WITHIN);
    return within.map(
        w -> {
          indicators.refer(w, "indicator", years);
          BigDecimal minimum = w.number("minimum").orElse(BigDecimal.ZERO);
          BigDecimal maximum = w.number("maximum").orElse(minimum);
          if (minimum.compareTo(maximum) > 0) {
            w.faultAt("maximum", "empty-range");
          }
          indicators.refer(w, "per", years);
          return w.has("per")
              ? new CrossCheck.Per(
                  id,
                  severity,
                  message,
                  years,
                  w.text("indicator"),
                  w.text("per"),
                  minimum,
                  maximum)
              : new CrossCheck.Within(
                  id, severity, message, years, w.text("indicator"), minimum, maximum);
        });
  }

  private Optional<CrossCheck> needs(
      Entry entry, String id, Severity severity, Label message, Applies years) {
    return entry
        .entry("needs", Shapes.NEEDS)
        .map(
            n -> {
              indicators.refer(n, "where", years);
              indicators.refer(n, "indicator", years);
              return new CrossCheck.Needs(
                  id,
                  severity,
                  message,
                  years,
                  n.text("where"),
                  n.text("indicator"),
                  n.number("minimum").orElse(BigDecimal.ONE));
            });
  }

  private CrossCheck overTheYears(
      String kind, Entry entry, String id, Severity severity, Label message, Applies years) {
    List<String> of = of(entry, years);
    BigDecimal from = entry.number(kind).orElse(BigDecimal.ONE);
    return switch (kind) {
      case "appears_from" -> new CrossCheck.Appears(id, severity, message, years, of, from);
      case "repeats_from" -> new CrossCheck.Repeats(id, severity, message, years, of, from);
      default ->
          new CrossCheck.Months(
              id,
              severity,
              message,
              years,
              of,
              from,
              entry.share("december_over").orElse(BigDecimal.ONE),
              entry.number("gap_above").orElse(BigDecimal.ZERO));
    };
  }

  private List<String> of(Entry entry, Applies years) {
    indicators.refer(entry, "of", years);
    return entry.has("of") ? entry.some("of") : indicators.in(years);
  }

  private CrossCheck swing(
      Entry entry, String id, Severity severity, Label message, Applies years) {
    entry.choice("asks", List.of("explanation"));
    return new CrossCheck.Swing(
        id,
        severity,
        message,
        years,
        of(entry, years),
        entry.share("change_over").orElse(BigDecimal.ONE),
        entry.number("unless_below").orElse(BigDecimal.ZERO),
        entry.number("least_change").orElse(BigDecimal.ZERO));
  }
}
