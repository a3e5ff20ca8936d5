package lawtally.definition.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lawtally.definition.Applies;
import lawtally.definition.Indicator;
import lawtally.definition.dataset.Datasets;
import lawtally.definition.figure.IndicatorReader.Read;
import lawtally.definition.yaml.Entry;
import lawtally.definition.yaml.Ids;
import lawtally.definition.yaml.Item;
import lawtally.definition.yaml.Shapes;
import lawtally.definition.yaml.Years;

/** The indicators of a job, for those who refer to them. */
public final class Indicators {
  private final List<Read> all = new ArrayList<>();

  private final boolean whole;

  private Indicators() {
    this.whole = false;
  }

  public Indicators(List<Entry> entries, Datasets datasets) {
    this.whole = true;
    Ids ids = new Ids(Ids.DOTTED);
    IndicatorReader reader = new IndicatorReader(datasets);
    for (Entry entry : entries) {
      Applies applies = entry.applies();
      all.add(reader.read(entry, ids.take(entry, "id", applies), applies));
    }
    all.forEach(this::checkRatio);
  }

  /** Their file is broken: it has been said, and nobody can tell which there are. */
  public static Indicators broken() {
    return new Indicators();
  }

  /** Whether there is such an indicator, or nobody can tell. */
  public boolean knows(String id) {
    return !whole || ids().contains(id);
  }

  /** Whether it has categories, or nobody can tell. */
  boolean mayHaveCategories(String id) {
    List<Read> found = of(id);
    return found.isEmpty() || found.stream().anyMatch(read -> read.indicator().by().isPresent());
  }

  public List<Indicator> all() {
    return all.stream().map(Read::indicator).map(this::notBeforeItsParts).toList();
  }

  /** A rate of what is counted otherwise than before is another rate than before. */
  private Indicator notBeforeItsParts(Indicator indicator) {
    return since(indicator, new HashSet<>())
        .map(year -> indicator.comparableSince(year))
        .orElse(indicator);
  }

  private Optional<Integer> since(Indicator indicator, Set<String> seen) {
    return Stream.concat(
            indicator.comparableSince().stream(),
            parts(indicator).stream()
                .filter(seen::add)
                .flatMap(part -> of(part).stream())
                .flatMap(read -> since(read.indicator(), seen).stream()))
        .max(Comparator.naturalOrder());
  }

  public Set<String> ids() {
    return all.stream()
        .map(read -> read.indicator().id())
        .filter(id -> !id.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The indicator that a text names, with a fault if there is none, or not in all the years. */
  Optional<Read> refer(Item item, String id, Applies years) {
    List<Read> found = of(id);
    if (!knows(id)) {
      item.unknown(id, ids(), "no-such-indicator", id);
    }
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Years.check(item, id, found.stream().map(read -> read.indicator().applies()).toList(), years);
    return Optional.of(found.get(0));
  }

  /** Checks the indicators named under a key, whatever their years. */
  public void refer(Entry entry, String key) {
    for (Item item : entry.items(key)) {
      item.text()
          .filter(id -> !knows(id))
          .ifPresent(id -> item.unknown(id, ids(), "no-such-indicator", id));
    }
  }

  /** All indicators named under a key. */
  List<Read> refer(Entry entry, String key, Applies years) {
    List<Read> found = new ArrayList<>();
    for (Item item : entry.items(key)) {
      item.text().flatMap(id -> refer(item, id, years)).ifPresent(found::add);
    }
    return found;
  }

  /** The ids of those that apply in all the years. */
  List<String> in(Applies years) {
    return all().stream()
        .filter(indicator -> indicator.applies().covers(years))
        .map(Indicator::id)
        .toList();
  }

  private List<Read> of(String id) {
    return all.stream().filter(read -> read.indicator().id().equals(id)).toList();
  }

  private void checkRatio(Read read) {
    if (read.indicator().ratio().isEmpty()) {
      return;
    }
    Entry ratio = read.entry().entry("ratio", Shapes.RATIO).orElseThrow();
    refer(ratio, "of", read.indicator().applies());
    refer(ratio, "to", read.indicator().applies());
    path(read.indicator().id(), read.indicator().id(), new LinkedHashSet<>())
        .ifPresent(cycle -> read.entry().faultAt("ratio", "cycle", String.join(" → ", cycle)));
  }

  /** A way from one ratio to another over the ratios in between. */
  private Optional<List<String>> path(String from, String to, Set<String> seen) {
    for (Read read : of(from)) {
      for (String part : parts(read.indicator())) {
        if (part.equals(to)) {
          return Optional.of(List.of(from, to));
        }
        Optional<List<String>> rest = seen.add(part) ? path(part, to, seen) : Optional.empty();
        if (rest.isPresent()) {
          List<String> whole = new ArrayList<>(List.of(from));
          whole.addAll(rest.get());
          return Optional.of(whole);
        }
      }
    }
    return Optional.empty();
  }

  private static List<String> parts(Indicator indicator) {
    List<String> parts = new ArrayList<>();
    indicator.ratio().ifPresent(r -> parts.addAll(r.of()));
    indicator.ratio().ifPresent(r -> parts.addAll(r.to()));
    return parts;
  }
}
