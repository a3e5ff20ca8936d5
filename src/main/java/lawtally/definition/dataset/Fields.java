package lawtally.definition.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lawtally.definition.Applies;
import lawtally.definition.dataset.Known.Sort;
import lawtally.definition.yaml.Item;
import lawtally.definition.yaml.Years;

/** The fields of a dataset, for those who refer to them. */
public final class Fields {
  private final String dataset;
  private final SeedCodes seeds;
  private final List<Known> all = new ArrayList<>();

  Fields(String dataset, SeedCodes seeds) {
    this.dataset = dataset;
    this.seeds = seeds;
  }

  SeedCodes seeds() {
    return seeds;
  }

  String dataset() {
    return dataset;
  }

  void add(Known known) {
    all.add(known);
  }

  List<Known> of(String name) {
    return all.stream().filter(known -> known.name().equals(name)).toList();
  }

  Set<String> names() {
    return all.stream()
        .map(Known::name)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * The field that a text names, with a fault if there is none, or not in all the years.
   *
   * @param years when whoever refers to it applies
   */
  public Optional<Known> refer(Item item, String name, Applies years) {
    List<Known> found = of(name);
    if (found.isEmpty()) {
      item.unknown(name, names(), "no-such-field", dataset, name);
      return Optional.empty();
    }
    Years.check(item, name, found.stream().map(Known::applies).toList(), years);
    return Optional.of(found.get(0));
  }

  /** The same, for a field of certain sorts. */
  public Optional<Known> refer(Item item, String name, Applies years, Sort... sorts) {
    Optional<Known> known = refer(item, name, years);
    if (known.isPresent() && !known.get().sort().fits(sorts)) {
      item.fault("wrong-sort", name, words(known.get().sort()), words(sorts));
    }
    return known;
  }

  static String words(Sort... sorts) {
    return Arrays.stream(sorts)
        .map(sort -> sort.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}
