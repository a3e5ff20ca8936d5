package lawtally.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lawtally.definition.Folding;
import lawtally.definition.Seeds;

/**
 * Which department handed in a file: the one of its folder, else 填报单位 above the header, else the
 * one named in the file's name. A name is found alone or within the text; of several the longest
 * counts.
 */
final class Senders {
  private static final int SHORTEST_WITHIN = 2;

  private final Map<String, String> codes = new HashMap<>();
  private final List<Named> names = new ArrayList<>();

  private record Named(String folded, String code) {}

  Senders(List<Seeds.Department> departments) {
    for (Seeds.Department d : departments) {
      add(d.code(), d.code());
      add(d.name(), d.code());
      d.aliases().forEach(alias -> add(alias, d.code()));
      within(d.name(), d.code());
      d.aliases().forEach(alias -> within(alias, d.code()));
    }
  }

  private void add(String name, String code) {
    codes.putIfAbsent(Folding.fold(name), code);
  }

  private void within(String name, String code) {
    String folded = Folding.fold(name);
    if (folded.length() >= SHORTEST_WITHIN) {
      names.add(new Named(folded, code));
    }
  }

  /**
   * @param folder may be empty
   * @param reporter 填报单位, if the file has a line with it
   * @param fileName without folders
   */
  Optional<String> of(String folder, Optional<String> reporter, String fileName) {
    return code(folder).or(() -> reporter.flatMap(this::code)).or(() -> code(fileName));
  }

  private Optional<String> code(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    String folded = Folding.fold(text);
    return Optional.ofNullable(codes.get(folded)).or(() -> longestWithin(folded));
  }

  /** Nothing where two departments have names of the same length in it. */
  private Optional<String> longestWithin(String folded) {
    int longest = 0;
    Optional<String> found = Optional.empty();
    for (Named named : names) {
      int length = named.folded().length();
      if (length >= longest && folded.contains(named.folded())) {
        boolean tie = length == longest && found.filter(c -> !c.equals(named.code())).isPresent();
        found = tie ? Optional.empty() : Optional.of(named.code());
        longest = length;
      }
    }
    return found;
  }
}
