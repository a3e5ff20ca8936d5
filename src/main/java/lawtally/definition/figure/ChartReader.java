package lawtally.definition.figure;

import java.util.List;
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
}
