package lawtally.definition.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lawtally.definition.Applies;
import lawtally.definition.Dataset;
import lawtally.definition.yaml.Item;

/** The datasets of a job, for those who refer to them. */
final class Datasets {
  private final Map<String, Fields> fields = new LinkedHashMap<>();
  private final Map<String, Applies> applies = new LinkedHashMap<>();

  void add(Dataset dataset, Fields known) {
    fields.put(dataset.id(), known);
    applies.put(dataset.id(), dataset.applies());
  }

  /** A dataset whose file is broken: it has been said, and nobody can tell what it holds. */
  void addBroken(String id) {
    applies.putIfAbsent(id, Applies.ALWAYS);
  }

  /** The fields of the dataset that a text names, with a fault if there is none. */
  Optional<Fields> refer(Item item, String name, Applies years) {
    Applies known = applies.get(name);
    if (known == null) {
      item.unknown(name, applies.keySet(), "no-such-dataset", name);
      return Optional.empty();
    }
    Years.check(item, name, List.of(known), years);
    return Optional.ofNullable(fields.get(name));
  }
}
