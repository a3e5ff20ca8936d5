package lawtally.definition.dataset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import lawtally.definition.Applies;
import lawtally.definition.Condition;
import lawtally.definition.Condition.Test;
import lawtally.definition.dataset.Known.Sort;
import lawtally.definition.yaml.Entry;
import lawtally.definition.yaml.Item;
import lawtally.definition.yaml.Shapes;

/**
 * Reads conditions over the fields of a dataset: a map from field to what it must be, or a list of
 * such maps of which one must hold.
 */
public final class ConditionReader {
  private final Fields fields;
  private final RelationReader relations;

  public ConditionReader(Fields fields) {
    this.fields = fields;
    this.relations = new RelationReader(fields);
  }

  /** The condition under a key; one that always holds where there is none. */
  Condition read(Entry entry, String key, Applies years) {
    return optional(entry, key, years).orElse(new Condition(List.of()));
  }

  public Optional<Condition> optional(Entry entry, String key, Applies years) {
    Optional<Condition> condition = entry.item(key).map(item -> read(item, years));
    condition
        .flatMap(Condition::elsewhere)
        .ifPresent(there -> entry.faultAt(key, "only-in-then", there.word()));
    return condition;
  }

  /** What a rule demands; it alone may look into other rows, with nothing beside. */
  Condition demand(Entry entry, String key, Applies years) {
    Condition demand =
        entry.item(key).map(item -> read(item, years)).orElse(new Condition(List.of()));
    boolean alone = demand.alternatives().size() == 1 && demand.alternatives().get(0).size() == 1;
    demand
        .elsewhere()
        .filter(there -> !alone)
        .ifPresent(there -> entry.faultAt(key, "stands-alone", there.word()));
    return demand;
  }

  private Condition read(Item item, Applies years) {
    List<SortedMap<String, Test>> alternatives = new ArrayList<>();
    for (Item alternative : item.items()) {
      SortedMap<String, Test> all = new TreeMap<>();
      for (Item.Named test : alternative.named()) {
        Optional<Known> field = fields.refer(test.item(), test.name(), years);
        test(test.item(), field, years).ifPresent(t -> all.put(test.name(), t));
      }
      if (all.isEmpty() && alternative.isMapping()) {
        alternative.fault("empty-condition");
      }
      alternatives.add(all);
    }
    if (alternatives.isEmpty()) {
      item.fault("empty-condition");
    }
    return new Condition(List.copyOf(alternatives));
  }

  private Optional<Test> test(Item item, Optional<Known> field, Applies years) {
    if (item.isMapping()) {
      return item.entry(Shapes.TEST).flatMap(entry -> relation(item, entry, field, years));
    }
    if (item.isScalar()) {
      String word = item.text().orElse("");
      if (word.equals("present")) {
        return Optional.of(new Condition.Present());
      }
      if (word.equals("empty")) {
        return Optional.of(new Condition.Empty());
      }
    }
    return Optional.of(new Condition.OneOf(values(item.items(), field)));
  }

  private Optional<Test> relation(Item item, Entry entry, Optional<Known> field, Applies years) {
    if (!entry.among(RelationReader.WORDS).isEmpty()) {
      return relations.read(item, entry, field, years);
    }
    List<String> said = entry.among("minimum", "maximum", "has", "not", "at_most", "at_least");
    if (said.isEmpty()) {
      item.fault("empty-condition");
      return Optional.empty();
    }
    if (entry.has("has") || entry.has("not")) {
      if (said.size() > 1) {
        item.fault("too-many-tests", String.join(", ", said));
      }
      return Optional.of(entry.has("has") ? has(entry, field) : not(entry, field));
    }
    boolean range = entry.has("minimum") || entry.has("maximum");
    if (range && (entry.has("at_most") || entry.has("at_least"))) {
      item.fault("too-many-tests", String.join(", ", said));
    }
    return Optional.of(range ? range(item, entry, field) : against(item, entry, field, years));
  }

  private static Test has(Entry entry, Optional<Known> field) {
    Item item = entry.item("has").orElseThrow();
    sort(item, field, Sort.LIST);
    return new Condition.Has(values(List.of(item), field).stream().findFirst().orElse(""));
  }

  private static Test not(Entry entry, Optional<Known> field) {
    return new Condition.NoneOf(values(entry.items("not"), field));
  }

  private static Test range(Item item, Entry entry, Optional<Known> field) {
    sort(item, field, Sort.NUMBER, Sort.AMOUNT);
    Optional<BigDecimal> minimum = entry.number("minimum");
    Optional<BigDecimal> maximum = entry.number("maximum");
    if (minimum.isPresent() && maximum.isPresent() && minimum.get().compareTo(maximum.get()) > 0) {
      item.fault("empty-range");
    }
    return new Condition.Range(minimum, maximum);
  }

  private Test against(Item item, Entry entry, Optional<Known> field, Applies years) {
    sort(item, field, Sort.NUMBER, Sort.AMOUNT, Sort.DATE, Sort.PERIOD);
    return new Condition.Against(
        other(entry, "at_most", field, years), other(entry, "at_least", field, years));
  }

  private Optional<String> other(Entry entry, String key, Optional<Known> field, Applies years) {
    Optional<Item> item = entry.item(key);
    Optional<String> name = item.flatMap(Item::text);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    if (name.get().matches("-?[0-9.]+")) {
      item.get().fault("bound-is-a-number", key, key.equals("at_most") ? "maximum" : "minimum");
      return name;
    }
    Optional<Known> other = fields.refer(item.get(), name.get(), years);
    if (other.isPresent()
        && field.isPresent()
        && !other.get().sort().fits(field.get().sort(), Sort.UNKNOWN)) {
      item.get().fault("not-comparable", field.get().name(), name.get());
    }
    return name;
  }

  static void sort(Item item, Optional<Known> field, Sort... sorts) {
    if (field.isPresent() && !field.get().sort().fits(sorts)) {
      item.fault(
          "wrong-sort", field.get().name(), Fields.words(field.get().sort()), Fields.words(sorts));
    }
  }

  private static List<String> values(List<Item> items, Optional<Known> field) {
    List<String> values = new ArrayList<>();
    for (Item item : items) {
      item.text()
          .ifPresent(
              value -> {
                field.ifPresent(known -> value(item, value, known));
                values.add(value);
              });
    }
    return List.copyOf(values);
  }

  private static void value(Item item, String value, Known field) {
    if (!field.codes().isEmpty() && !field.codes().contains(value)) {
      item.unknown(value, field.codes(), "no-such-value", field.name(), value);
    } else if (field.sort() == Sort.FLAG && !List.of("true", "false").contains(value)) {
      item.fault("not-a-flag");
    } else if (field.sort().isNumber() && !value.matches("-?\\d+(\\.\\d+)?")) {
      item.fault("not-a-number");
    }
  }
}
