package lawtally.definition.figure;

import java.util.List;
import java.util.Optional;
import lawtally.definition.Applies;
import lawtally.definition.Condition;
import lawtally.definition.Indicator;
import lawtally.definition.Indicator.Kind;
import lawtally.definition.Indicator.Ratio;
import lawtally.definition.Indicator.Verb;
import lawtally.definition.dataset.ConditionReader;
import lawtally.definition.dataset.Datasets;
import lawtally.definition.dataset.Fields;
import lawtally.definition.dataset.Known;
import lawtally.definition.dataset.Known.Sort;
import lawtally.definition.yaml.Entry;
import lawtally.definition.yaml.Item;
import lawtally.definition.yaml.Shapes;

/** Reads an entry of {@code indicators.yaml}. */
final class IndicatorReader {
  private static final String[] KINDS = {"count", "sum", "latest", "distinct", "ratio"};
  private static final int MOST_DECIMALS = 4;

  private final Datasets datasets;

  IndicatorReader(Datasets datasets) {
    this.datasets = datasets;
  }

  /**
   * An indicator and what may stand in its categories.
   *
   * @param by the field of the categories, if it is known
   */
  record Read(Indicator indicator, Optional<Known> by, Entry entry) {}

  Read read(Entry entry, String id, Applies years) {
    Kind kind = kind(entry);
    Source source = source(entry, kind, years);
    Optional<Condition> where =
        source.fields.flatMap(f -> new ConditionReader(f).optional(entry, "where", years));
    Optional<Known> by = source.fields.flatMap(f -> by(entry, f, years));
    if (kind == Kind.RATIO) {
      entry.among("where", "by").forEach(key -> entry.faultAt(key, "not-for-ratio", key));
    }
    if (!entry.has("comparable_since")) {
      entry
          .among("change_note", "change_note_en")
          .forEach(key -> entry.faultAt(key, "only-with", key, "comparable_since"));
    }
    Indicator indicator =
        new Indicator(
            id,
            entry.label("title"),
            entry.label("unit"),
            kind,
            source.dataset,
            source.field,
            where,
            entry.optional("by"),
            kind == Kind.RATIO ? ratio(entry) : Optional.empty(),
            decimals(entry, kind),
            entry.choice("verb", Verb.class).orElse(kind == Kind.RATIO ? Verb.RISE : Verb.GROW),
            entry.year("comparable_since"),
            entry.label("change_note"),
            entry.label("scope"),
            entry.label("basis"),
            entry.label("owner"),
            years);
    return new Read(indicator, by, entry);
  }

  private static Kind kind(Entry entry) {
    List<String> kinds = entry.among(KINDS);
    if (kinds.size() != 1) {
      entry.fault("one-of", String.join(", ", KINDS));
    }
    return kinds.isEmpty()
        ? Kind.COUNT
        : Kind.valueOf(kinds.get(0).toUpperCase(java.util.Locale.ROOT));
  }

  /** Where records come from; {@code fields} is empty if the dataset is not known. */
  private record Source(String dataset, Optional<String> field, Optional<Fields> fields) {
    static final Source NONE = new Source("", Optional.empty(), Optional.empty());
  }

  private Source source(Entry entry, Kind kind, Applies years) {
    String key = kind.name().toLowerCase(java.util.Locale.ROOT);
    Optional<Item> item = kind == Kind.RATIO ? Optional.empty() : entry.item(key);
    Optional<String> said = item.flatMap(Item::text);
    if (said.isEmpty()) {
      return Source.NONE;
    }
    String text = said.get();
    int dot = text.indexOf('.');
    String dataset = dot < 0 ? text : text.substring(0, dot);
    Optional<String> field = dot < 0 ? Optional.empty() : Optional.of(text.substring(dot + 1));
    Optional<Fields> fields = datasets.refer(item.get(), dataset, years);
    if (kind == Kind.COUNT && field.isPresent()) {
      item.get().fault("count-of-a-field", dataset, text);
    } else if ((kind == Kind.SUM || kind == Kind.DISTINCT) && field.isEmpty()) {
      item.get().fault("field-wanted", key, text);
    } else if (fields.isPresent() && field.isPresent()) {
      refer(item.get(), fields.get(), field.get(), kind, years);
    }
    return new Source(dataset, field, fields);
  }

  private static void refer(Item item, Fields fields, String field, Kind kind, Applies years) {
    if (kind == Kind.DISTINCT) {
      fields.refer(item, field, years);
    } else {
      fields.refer(item, field, years, Sort.NUMBER, Sort.AMOUNT);
    }
  }

  /**
   * Categories are published: free text cannot give them, for where a row's cells have shifted it
   * may be the name of a person.
   */
  private static Optional<Known> by(Entry entry, Fields fields, Applies years) {
    return entry
        .item("by")
        .flatMap(
            item ->
                item.text().flatMap(name -> fields.refer(item, name, years, Sort.CODE, Sort.FLAG)));
  }

  private static Optional<Ratio> ratio(Entry entry) {
    return entry.entry("ratio", Shapes.RATIO).map(r -> new Ratio(r.some("of"), r.some("to")));
  }

  private static int decimals(Entry entry, Kind kind) {
    int decimals = entry.whole("decimals", 0).orElse(kind == Kind.RATIO ? 2 : 0);
    if (decimals > MOST_DECIMALS) {
      entry.faultAt("decimals", "too-many-decimals", MOST_DECIMALS);
    }
    return Math.min(decimals, MOST_DECIMALS);
  }
}
