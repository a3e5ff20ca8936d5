package lawtally.definition.yaml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What may stand in a mapping.
 *
 * @param name as in {@code $defs} of the JSON Schema
 * @param required keys that must be there
 * @param optional keys that may be there
 */
public record Shape(String name, List<String> required, List<String> optional) {

  /** A shape from words; those that must be there end with {@code *}. */
  public static Shape of(String name, String... words) {
    List<String> required = new ArrayList<>();
    List<String> optional = new ArrayList<>();
    for (String word : words) {
      if (word.endsWith("*")) {
        required.add(word.substring(0, word.length() - 1));
      } else {
        optional.add(word);
      }
    }
    return new Shape(name, List.copyOf(required), List.copyOf(optional));
  }

  /** All keys, the required ones first. */
  public Set<String> keys() {
    Set<String> keys = new LinkedHashSet<>(required);
    keys.addAll(optional);
    return keys;
  }
}
