package lawtally.definition.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lawtally.definition.Applies;
import lawtally.definition.TableDefinition;
import lawtally.definition.TableDefinition.Column;
import lawtally.definition.TableDefinition.Rows;
import lawtally.definition.dataset.Known;
import lawtally.definition.figure.IndicatorReader.Read;
import lawtally.definition.yaml.Entry;
import lawtally.definition.yaml.Item;
import lawtally.definition.yaml.Shapes;

/** Reads an entry of {@code tables.yaml}. */
public final class TableReader {
  private static final String BOTH = "category_department";

  private final Indicators indicators;

  public TableReader(Indicators indicators) {
    this.indicators = indicators;
  }

  public TableDefinition read(Entry entry, String id, Applies years) {
    Rows rows = rows(entry);
    List<Column> columns = new ArrayList<>();
    for (Entry column : entry.entries("columns", Shapes.COLUMN)) {
      column(column, years).ifPresent(columns::add);
    }
    if (rows == Rows.DEFINITIONS && entry.has("columns")) {
      entry.faultAt("columns", "no-columns-here");
    } else if (rows != Rows.DEFINITIONS && !entry.has("columns")) {
      entry.fault("missing-key", "columns");
    }
    if (rows == Rows.CATEGORY || rows == Rows.CATEGORY_DEPARTMENT) {
      categories(entry);
    } else {
      entry
          .among("head", "head_en")
          .forEach(key -> entry.faultAt(key, "only-with", key, "category"));
    }
    return new TableDefinition(
        id,
        entry.text("official"),
        entry.label("title"),
        entry.label("unit"),
        rows,
        entry.label("head"),
        List.copyOf(columns),
        entry.flag("total"),
        entry.label("note"),
        years);
  }

  /** Rows of categories want an indicator that has some. */
  private void categories(Entry entry) {
    List<String> ids =
        entry.entries("columns", Shapes.COLUMN).stream().map(c -> c.text("indicator")).toList();
    if (!ids.isEmpty() && ids.stream().noneMatch(indicators::mayHaveCategories)) {
      entry.faultAt("rows", "no-categories", ids.get(0));
    }
  }

  /** {@code department}, or {@code [category, department]}. */
  private static Rows rows(Entry entry) {
    List<String> words = entry.texts("rows");
    List<String> single = Item.words(Rows.class).stream().filter(w -> !w.equals(BOTH)).toList();
    for (Item item : entry.items("rows")) {
      item.text()
          .filter(word -> !single.contains(word))
          .ifPresent(word -> item.unknown(word, single, "no-such-choice", word));
    }
    String joined = String.join("_", words);
    if (single.contains(joined) || joined.equals(BOTH)) {
      return Rows.valueOf(joined.toUpperCase(Locale.ROOT));
    }
    if (words.size() > 1) {
      entry.faultAt("rows", "rows-together");
    }
    return Rows.DEPARTMENT;
  }

  private Optional<Column> column(Entry entry, Applies years) {
    if (entry.has("each") == entry.has("indicator")) {
      entry.fault("one-of", "each, indicator");
      return Optional.empty();
    }
    return Optional.of(entry.has("each") ? each(entry, years) : figure(entry, years));
  }

  private Column each(Entry entry, Applies years) {
    entry.choice("each", List.of("category"));
    entry
        .among("title", "title_en", "category")
        .forEach(key -> entry.faultAt(key, "only-with", key, "indicator"));
    if (!entry.has("of")) {
      entry.fault("missing-key", "of");
    }
    for (Read read : indicators.refer(entry, "of", years)) {
      if (read.indicator().by().isEmpty()) {
        entry.faultAt("of", "no-categories", read.indicator().id());
      }
    }
    return new TableDefinition.Each(entry.label("group"), entry.text("of"));
  }

  private Column figure(Entry entry, Applies years) {
    entry.among("of").forEach(key -> entry.faultAt(key, "only-with", key, "each"));
    if (!entry.has("title")) {
      entry.fault("missing-key", "title");
    }
    Optional<Read> read = indicators.refer(entry, "indicator", years).stream().findFirst();
    entry.item("category").ifPresent(item -> category(item, read));
    return new TableDefinition.Figure(
        entry.label("group"),
        entry.label("title"),
        entry.text("indicator"),
        entry.optional("category"));
  }

  private static void category(Item item, Optional<Read> read) {
    if (read.isEmpty()) {
      return;
    }
    String id = read.get().indicator().id();
    if (read.get().indicator().by().isEmpty()) {
      item.fault("no-categories", id);
      return;
    }
    List<String> codes = read.get().by().map(Known::codes).orElse(List.of());
    item.text()
        .filter(category -> !codes.isEmpty() && !codes.contains(category))
        .ifPresent(category -> item.unknown(category, codes, "no-such-category", id, category));
  }
}
