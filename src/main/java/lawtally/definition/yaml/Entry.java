package lawtally.definition.yaml;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lawtally.definition.Applies;
import lawtally.definition.Label;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One mapping of a YAML file. Reading a key that holds something else than is asked for adds a
 * fault and gives nothing: whoever reads goes on, so that all faults are found at once.
 */
public final class Entry {
  private static final int HUNDRED_POWER = 2;

  private final YamlFile file;
  private final String place;
  private final MappingNode mapping;
  private final Shape shape;
  private final Map<String, NodeTuple> values = new LinkedHashMap<>();

  Entry(YamlFile file, String place, MappingNode mapping, Shape shape) {
    this.file = file;
    this.place = place;
    this.mapping = mapping;
    this.shape = shape;
    mapping.getValue().forEach(this::take);
    for (String key : shape.required()) {
      if (!values.containsKey(key)) {
        fault("missing-key", key);
      }
    }
  }

  private void take(NodeTuple tuple) {
    String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    if (!shape.keys().contains(key)) {
      file.faults()
          .addUnknown(
              file.path(),
              YamlFile.line(tuple.getKeyNode()),
              place,
              key,
              shape.keys(),
              "unknown-key",
              key);
    } else if (values.putIfAbsent(key, tuple) != null) {
      file.fault(tuple.getKeyNode(), place(key), "key-twice", key);
    }
  }

  public boolean has(String key) {
    return node(key).isPresent();
  }

  /** The keys among {@code candidates} that are there. */
  public List<String> among(String... candidates) {
    return Stream.of(candidates).filter(this::has).toList();
  }

  public Optional<Node> node(String key) {
    if (!shape.keys().contains(key)) {
      throw new IllegalArgumentException(shape.name() + " has no key " + key);
    }
    return Optional.ofNullable(values.get(key)).map(NodeTuple::getValueNode);
  }

  public Optional<Item> item(String key) {
    return node(key).map(node -> new Item(file, place(key), node));
  }

  /** The text of a key; empty if it is not there. */
  public String text(String key) {
    Optional<String> text = item(key).flatMap(Item::text);
    if (text.isPresent() && text.get().isBlank() && shape.required().contains(key)) {
      faultAt(key, "nothing-there");
    }
    return text.orElse("");
  }

  public Optional<String> optional(String key) {
    return item(key).flatMap(Item::text).filter(text -> !text.isEmpty());
  }

  /** The Chinese text under the key, the English one under {@code <key>_en}. */
  public Label label(String key) {
    String zh = text(key);
    return new Label(zh, optional(key + "_en").orElse(zh));
  }

  /** A list of texts; a single text is a list of one. */
  public List<String> texts(String key) {
    return items(key).stream().flatMap(item -> item.text().stream()).toList();
  }

  /** The same, but an empty list is a fault. */
  public List<String> some(String key) {
    if (has(key) && items(key).isEmpty()) {
      faultAt(key, "empty-list");
    }
    return texts(key);
  }

  /** What a list holds; a single value is a list of one. */
  public List<Item> items(String key) {
    return item(key).map(Item::items).orElse(List.of());
  }

  public boolean flag(String key) {
    return item(key).flatMap(Item::flag).orElse(false);
  }

  public Optional<BigDecimal> number(String key) {
    return item(key).flatMap(Item::number);
  }

  /** A whole number of at least {@code least}. */
  public Optional<Integer> whole(String key, int least) {
    return item(key).flatMap(item -> item.whole(least));
  }

  /** A share written as a percentage: 5% is 0.05. */
  public Optional<BigDecimal> share(String key) {
    return item(key).flatMap(Item::percentage).map(n -> n.movePointLeft(HUNDRED_POWER));
  }

  /** One of the constants of an enumeration, in small letters. */
  public <E extends Enum<E>> Optional<E> choice(String key, Class<E> type) {
    return choice(key, Item.words(type))
        .map(word -> Enum.valueOf(type, word.toUpperCase(Locale.ROOT)));
  }

  public Optional<String> choice(String key, Collection<String> words) {
    return item(key).flatMap(item -> item.choice(words));
  }

  public Optional<Entry> entry(String key, Shape inner) {
    Optional<Node> node = node(key);
    if (node.isPresent() && node.get() instanceof MappingNode map) {
      return Optional.of(new Entry(file, place(key), map, inner));
    }
    node.ifPresent(other -> file.fault(other, place(key), "not-a-mapping"));
    return Optional.empty();
  }

  public List<Entry> entries(String key, Shape inner) {
    Optional<Node> node = node(key);
    if (node.isPresent() && node.get() instanceof SequenceNode sequence) {
      return file.entries(sequence, place(key), inner);
    }
    node.ifPresent(other -> file.fault(other, place(key), "not-a-list"));
    return List.of();
  }

  /** The years under {@code since} and {@code until}. */
  public Applies applies() {
    int since = year("since").orElse(Applies.ALWAYS.since());
    int until = year("until").orElse(Applies.ALWAYS.until());
    if (since > until) {
      faultAt("until", "until-before-since", since, until);
      return Applies.ALWAYS;
    }
    return new Applies(since, until);
  }

  public Optional<Integer> year(String key) {
    return item(key).flatMap(Item::year);
  }

  /** Adds a fault about this mapping as a whole. */
  public void fault(String message, Object... arguments) {
    file.fault(mapping, place, message, arguments);
  }

  /** Adds a fault about what stands under a key. */
  public void faultAt(String key, String message, Object... arguments) {
    file.faults().add(file.path(), line(key), place(key), message, arguments);
  }

  /** Adds a fault about a name that is not known. */
  public void unknown(
      String key, String name, Collection<String> known, String message, Object... arguments) {
    file.faults().addUnknown(file.path(), line(key), place(key), name, known, message, arguments);
  }

  private int line(String key) {
    NodeTuple tuple = values.get(key);
    return YamlFile.line(tuple == null ? mapping : tuple.getKeyNode());
  }

  private String place(String key) {
    return place.isEmpty() ? key : place + "." + key;
  }
}
