package lawtally.definition.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What may stand in a mapping.
 *
 * @param name as in the definitions of the JSON Schema
 * @param required keys that must be there
 * @param keys all keys that may be there, in the order of the vocabulary
 */
public record Shape(String name, List<String> required, Set<String> keys) {

  /** A shape from words; those that must be there end with {@code *}. */
  public static Shape of(String name, String... words) {
    List<String> required = new ArrayList<>();
    Set<String> keys = new LinkedHashSet<>();
    for (String word : words) {
      boolean must = word.endsWith("*");
      String key = must ? word.substring(0, word.length() - 1) : word;
      keys.add(key);
      if (must) {
        required.add(key);
      }
    }
    return new Shape(name, List.copyOf(required), Collections.unmodifiableSet(keys));
  }
}
