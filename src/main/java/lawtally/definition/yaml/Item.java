package lawtally.definition.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** One value of a YAML file, with its place. */
public final class Item {
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,10})?");
  private static final Pattern YEAR = Pattern.compile("19(49|[5-9]\\d)|2\\d{3}");
  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");

  private final YamlFile file;
  private final String place;
  private final Node node;

  Item(YamlFile file, String place, Node node) {
    this.file = file;
    this.place = place;
    this.node = node;
  }

  public boolean isScalar() {
    return node instanceof ScalarNode;
  }

  public boolean isMapping() {
    return node instanceof MappingNode;
  }

  public boolean isList() {
    return node instanceof SequenceNode;
  }

  /** A text as it stands; yes/no values as {@code true} and {@code false}. */
  public Optional<String> text() {
    if (!(node instanceof ScalarNode scalar)) {
      fault("not-a-text");
      return Optional.empty();
    }
    if (node.getTag().equals(Tag.NULL)) {
      fault("nothing-there");
      return Optional.empty();
    }
    return Optional.of(
        node.getTag().equals(Tag.BOOL) ? String.valueOf(isYes(scalar)) : scalar.getValue());
  }

  public Optional<Boolean> flag() {
    if (node instanceof ScalarNode scalar && node.getTag().equals(Tag.BOOL)) {
      return Optional.of(isYes(scalar));
    }
    fault("not-a-flag");
    return Optional.empty();
  }

  public Optional<BigDecimal> number() {
    return number("", "not-a-number");
  }

  /** 5% as 5. */
  public Optional<BigDecimal> percentage() {
    return number("%", "not-a-percentage");
  }

  public Optional<Integer> whole(int least) {
    if (node instanceof ScalarNode scalar && WHOLE.matcher(scalar.getValue()).matches()) {
      int number = Integer.parseInt(scalar.getValue());
      if (number >= least) {
        return Optional.of(number);
      }
    }
    fault("not-a-whole-number", least);
    return Optional.empty();
  }

  /** One of some words. */
  Optional<String> choice(Collection<String> words) {
    Optional<String> word = text();
    if (word.isPresent() && !words.contains(word.get())) {
      unknown(word.get(), words, "no-such-choice", word.get());
      return Optional.empty();
    }
    return word;
  }

  /** The constants of an enumeration as definitions write them. */
  public static List<String> words(Class<? extends Enum<?>> type) {
    return Stream.of(type.getEnumConstants())
        .map(constant -> constant.name().toLowerCase(Locale.ROOT))
        .toList();
  }

  /** A year from 1949 to 2999. */
  public Optional<Integer> year() {
    if (node instanceof ScalarNode scalar && YEAR.matcher(scalar.getValue()).matches()) {
      return Optional.of(Integer.valueOf(scalar.getValue()));
    }
    fault("not-a-year");
    return Optional.empty();
  }

  /** What a list holds; a single value is a list of one. */
  public List<Item> items() {
    if (!(node instanceof SequenceNode sequence)) {
      return List.of(this);
    }
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < sequence.getValue().size(); i++) {
      items.add(new Item(file, place + "[" + i + "]", sequence.getValue().get(i)));
    }
    return items;
  }

  /** The values of a mapping whose keys are free, in their order. */
  public List<Named> named() {
    if (!(node instanceof MappingNode mapping)) {
      fault("not-a-mapping");
      return List.of();
    }
    List<Named> all = new ArrayList<>();
    for (NodeTuple tuple : mapping.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode key) {
        String name = key.getValue();
        if (all.stream().anyMatch(n -> n.name().equals(name))) {
          file.fault(key, place, "key-twice", name);
        }
        all.add(new Named(name, new Item(file, place + "." + name, tuple.getValueNode())));
      } else {
        file.fault(tuple.getKeyNode(), place, "not-a-text");
      }
    }
    return all;
  }

  /** A value under a free key. */
  public record Named(String name, Item item) {}

  public Optional<Entry> entry(Shape shape) {
    if (node instanceof MappingNode mapping) {
      return Optional.of(new Entry(file, place, mapping, shape));
    }
    fault("not-a-mapping");
    return Optional.empty();
  }

  public void fault(String message, Object... arguments) {
    file.fault(node, place, message, arguments);
  }

  /** Adds a fault about a name that is not known. */
  public void unknown(String name, Collection<String> known, String message, Object... arguments) {
    file.faults()
        .addUnknown(file.path(), YamlFile.line(node), place, name, known, message, arguments);
  }

  private Optional<BigDecimal> number(String end, String message) {
    if (node instanceof ScalarNode scalar && scalar.getValue().endsWith(end)) {
      String digits = scalar.getValue().substring(0, scalar.getValue().length() - end.length());
      if (NUMBER.matcher(digits.strip()).matches()) {
        return Optional.of(new BigDecimal(digits.strip()));
      }
    }
    fault(message);
    return Optional.empty();
  }

  private static boolean isYes(ScalarNode scalar) {
    return switch (scalar.getValue().toLowerCase(Locale.ROOT)) {
      case "true", "yes", "on" -> true;
      default -> false;
    };
  }
}
