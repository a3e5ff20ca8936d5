package lawtally.definition.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lawtally.definition.Faults;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * A YAML file of definitions. Broken YAML is a fault with its line; what can be read is then empty.
 */
public final class YamlFile {
  private final String path;
  private final Faults faults;
  private final Optional<Node> root;

  /**
   * @param path relative to the home folder
   */
  public YamlFile(String path, String text, Faults faults) {
    this.path = path;
    this.faults = faults;
    this.root = compose(text);
  }

  /** The file as one mapping. */
  public Optional<Entry> entry(Shape shape) {
    if (root.isEmpty()) {
      return Optional.empty();
    }
    if (root.get() instanceof MappingNode mapping) {
      return Optional.of(new Entry(this, "", mapping, shape));
    }
    fault(root.get(), "", "not-a-mapping");
    return Optional.empty();
  }

  /** The file as a list of mappings; nothing if it is broken or something else. */
  public Optional<List<Entry>> entries(Shape shape) {
    if (root.isEmpty()) {
      return Optional.empty();
    }
    if (root.get() instanceof SequenceNode sequence) {
      return Optional.of(entries(sequence, "", shape));
    }
    fault(root.get(), "", "not-a-list");
    return Optional.empty();
  }

  List<Entry> entries(SequenceNode sequence, String key, Shape shape) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < sequence.getValue().size(); i++) {
      Node node = sequence.getValue().get(i);
      String place = key + "[" + i + "]";
      if (node instanceof MappingNode mapping) {
        entries.add(new Entry(this, place, mapping, shape));
      } else {
        fault(node, place, "not-a-mapping");
      }
    }
    return entries;
  }

  String path() {
    return path;
  }

  Faults faults() {
    return faults;
  }

  void fault(Node node, String key, String message, Object... arguments) {
    faults.add(path, line(node), key, message, arguments);
  }

  static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }

  /** Only nodes are wanted: without the parts that make objects it starts quicker. */
  private static Composer composer(String text) {
    LoaderOptions options = new LoaderOptions();
    return new Composer(new ParserImpl(new StreamReader(text), options), new Resolver(), options);
  }

  private Optional<Node> compose(String text) {
    try {
      Optional<Node> node = Optional.ofNullable(composer(text).getSingleNode());
      if (node.isEmpty()) {
        faults.add(path, 0, "", "empty-file");
      }
      return node;
    } catch (MarkedYAMLException broken) {
      int line = broken.getProblemMark() == null ? 0 : broken.getProblemMark().getLine() + 1;
      faults.add(path, line, "", "broken-yaml", String.valueOf(broken.getProblem()));
    } catch (YAMLException broken) {
      faults.add(path, 0, "", "broken-yaml", String.valueOf(broken.getMessage()));
    }
    return Optional.empty();
  }
}
