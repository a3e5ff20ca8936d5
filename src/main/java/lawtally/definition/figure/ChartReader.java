package lawtally.definition.figure;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import lawtally.definition.Applies;
import lawtally.definition.ChartDefinition;
import lawtally.definition.ChartDefinition.Across;
import lawtally.definition.ChartDefinition.Kind;
import lawtally.definition.figure.IndicatorReader.Read;
import lawtally.definition.yaml.Entry;

/** Reads an entry of {@code charts.yaml}. */
public final class ChartReader {
  private final Indicators indicators;

  public ChartReader(Indicators indicators) {
    this.indicators = indicators;
  }

  public ChartDefinition read(Entry entry, String id, Applies years) {
    if (entry.has("indicator") == entry.has("indicators")) {
      entry.fault("one-of", "indicator, indicators");
    }
    String key = entry.has("indicators") ? "indicators" : "indicator";
    Kind kind = entry.choice("kind", Kind.class).orElse(Kind.COLUMN);
    Across x = entry.choice("x", Across.class).orElse(Across.MONTH);
    List<Read> series = indicators.refer(entry, key, years);
    if (kind == Kind.STACKED || x == Across.CATEGORY) {
      series.stream()
          .filter(read -> read.indicator().by().isEmpty())
          .forEach(read -> entry.faultAt(key, "no-categories", read.indicator().id()));
    }
    checkForm(entry, kind, x);
    checkSeries(entry, key, kind, x, series);
    return new ChartDefinition(
        id,
        entry.label("title"),
        kind,
        x,
        entry.some(key),
        entry.choice("compare", List.of("previous_year")).isPresent(),
        entry.whole("top", 1).orElse(0),
        years);
  }

  /** A form that would say something else than the figures do is refused. */
  private static void checkForm(Entry entry, Kind kind, Across x) {
    List<Across> fitting =
        switch (kind) {
          case LINE, STACKED -> List.of(Across.MONTH, Across.YEAR);
          case MULTIPLES -> List.of(Across.MONTH);
          case COLUMN, BAR, BULLET -> List.of(Across.values());
        };
    if (!fitting.contains(x)) {
      entry.faultAt("kind", "kind-needs-x", word(kind), words(fitting));
    }
  }

  private static void checkSeries(Entry entry, String key, Kind kind, Across x, List<Read> series) {
    int most =
        switch (kind) {
          case MULTIPLES -> 1;
          case LINE -> ChartDefinition.PLOTS_AT_MOST;
          case COLUMN, STACKED, BAR, BULLET -> ChartDefinition.SERIES_AT_MOST;
        };
    if (x != Across.INDICATOR && series.size() > most) {
      entry.faultAt(key, "too-many-series", word(kind), most);
    }
    if (kind == Kind.MULTIPLES) {
      series.stream()
          .filter(read -> !read.indicator().flow())
          .forEach(read -> entry.faultAt(key, "no-months", read.indicator().id()));
    }
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String words(List<Across> places) {
    return places.stream().map(ChartReader::word).collect(Collectors.joining(", "));
  }
}
