package lawtally.definition.seed;

import java.util.HashMap;
import java.util.Map;
import lawtally.definition.Folding;

/** Names that may stand only once in a table, however they are written. */
final class Unique {
  private final Map<String, Integer> lines = new HashMap<>();

  /** Adds a fault if the name stands in an earlier row. */
  void add(SeedRow row, String column, String name) {
    if (name.isEmpty()) {
      return;
    }
    Integer earlier = lines.putIfAbsent(Folding.fold(name), row.line());
    if (earlier != null && earlier != row.line()) {
      row.fault(column, "name-twice", name, earlier);
    }
  }
}
