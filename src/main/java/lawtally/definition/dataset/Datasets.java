package lawtally.definition.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import lawtally.definition.Applies;
import lawtally.definition.Dataset;
import lawtally.definition.yaml.Entry;
import lawtally.definition.yaml.Item;
import lawtally.definition.yaml.Shapes;
import lawtally.definition.yaml.Years;

/** The datasets of a job, for those who refer to them. */
public final class Datasets {
  private final Map<String, Fields> fields = new LinkedHashMap<>();
  private final Map<String, Applies> applies = new LinkedHashMap<>();
  private final List<Entry> entries = new ArrayList<>();

  public void add(Dataset dataset, Fields known, Entry entry) {
    fields.put(dataset.id(), known);
    applies.put(dataset.id(), dataset.applies());
    entries.add(entry);
  }

  /** A dataset whose file is broken: it has been said, and nobody can tell what it holds. */
  public void addBroken(String id) {
    applies.putIfAbsent(id, Applies.ALWAYS);
  }

  /** Whether what fields refer to in other datasets is there; asked when all are known. */
  public void checkReferences() {
    for (Entry dataset : entries) {
      for (Entry field : dataset.entries("fields", Shapes.FIELD)) {
        Applies years = Years.both(dataset.applies(), field.applies());
        field.entry("references", Shapes.REFERENCES).ifPresent(r -> reference(r, years));
      }
      for (Entry rule : dataset.entries("rules", Shapes.RULE)) {
        Applies years = Years.both(dataset.applies(), rule.applies());
        rule.items("then").forEach(then -> demand(then, years));
      }
    }
  }

  private void demand(Item then, Applies years) {
    if (!then.isMapping()) {
      return;
    }
    for (Item.Named test : then.named()) {
      if (test.item().isMapping()) {
        test.item()
            .entry(Shapes.TEST)
            .flatMap(entry -> entry.item("stands_in"))
            .ifPresent(item -> elsewhere(item, years));
      }
    }
  }

  private void elsewhere(Item item, Applies years) {
    String[] parts = item.text().orElse("").split("\\.", 2);
    if (parts.length == 2) {
      refer(item, parts[0], years).ifPresent(found -> found.refer(item, parts[1], years));
    }
  }

  private void reference(Entry reference, Applies years) {
    Optional<Item> dataset = reference.item("dataset");
    Optional<Item> field = reference.item("field");
    Optional<Fields> found =
        dataset.flatMap(item -> item.text().flatMap(name -> refer(item, name, years)));
    if (found.isPresent() && field.isPresent()) {
      field.get().text().ifPresent(name -> found.get().refer(field.get(), name, years));
    }
  }

  /** Also those that could not be read. */
  public Set<String> ids() {
    return new TreeSet<>(applies.keySet());
  }

  /** The fields of the dataset that a text names, with a fault if there is none. */
  public Optional<Fields> refer(Item item, String name, Applies years) {
    Applies known = applies.get(name);
    if (known == null) {
      item.unknown(name, applies.keySet(), "no-such-dataset", name);
      return Optional.empty();
    }
    Years.check(item, name, List.of(known), years);
    return Optional.ofNullable(fields.get(name));
  }
}
