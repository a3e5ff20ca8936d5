package lawtally.record;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import lawtally.definition.Folding;

/** Whose document numbers begin how: 攀西卫罚〔2020〕12号 is one of the health department. */
final class DocumentPrefixes {
  private final SortedMap<String, List<String>> namesByPrefix;
  private final Set<String> issuers = new HashSet<>();

  /**
   * @param namesByPrefix both folded
   */
  DocumentPrefixes(SortedMap<String, List<String>> namesByPrefix) {
    this.namesByPrefix = namesByPrefix;
    namesByPrefix.values().forEach(issuers::addAll);
  }

  /**
   * Whether the number begins like one of the department; empty where the table knows either of
   * them not.
   */
  Optional<Boolean> agree(Value number, Value department) {
    if (!(number instanceof Value.Text text) || !(department instanceof Value.Text name)) {
      return Optional.empty();
    }
    String folded = Folding.fold(name.text());
    return issuers.contains(folded)
        ? longest(Folding.fold(text.text())).map(names -> names.contains(folded))
        : Optional.empty();
  }

  /** Of 攀西卫 and 攀西卫监 the one that says more. */
  private Optional<List<String>> longest(String number) {
    int longest = 0;
    Optional<List<String>> names = Optional.empty();
    for (Map.Entry<String, List<String>> known : namesByPrefix.entrySet()) {
      if (known.getKey().length() > longest && number.startsWith(known.getKey())) {
        longest = known.getKey().length();
        names = Optional.of(known.getValue());
      }
    }
    return names;
  }
}
