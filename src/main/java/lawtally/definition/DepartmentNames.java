package lawtally.definition;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Departments by whatever name people write: code, full name or alias, in any form. */
public final class DepartmentNames {
  private static final int SHORTEST_WITHIN = 3;

  private final Map<String, Seeds.Department> byName = new LinkedHashMap<>();

  public DepartmentNames(List<Seeds.Department> departments) {
    for (Seeds.Department department : departments) {
      byName.putIfAbsent(Folding.fold(department.code()), department);
      byName.putIfAbsent(Folding.fold(department.name()), department);
      if (!department.nameEn().isEmpty()) {
        byName.putIfAbsent(Folding.fold(department.nameEn()), department);
      }
      department.aliases().forEach(a -> byName.putIfAbsent(Folding.fold(a), department));
    }
  }

  /** The code of the department that is called so. */
  public Optional<String> code(String anyName) {
    return Optional.ofNullable(byName.get(Folding.fold(anyName))).map(Seeds.Department::code);
  }

  /**
   * The code of the department whose name the text is, or else of the one whose name within it is
   * the longest: folders and file names carry numbers and remarks. Nothing if two departments have
   * names of that length in it.
   */
  public Optional<String> within(String text) {
    Optional<String> exact = code(text);
    if (exact.isPresent() || text.isEmpty()) {
      return exact;
    }
    String folded = Folding.fold(text);
    int longest = 2;
    Set<String> found = new LinkedHashSet<>();
    for (Map.Entry<String, Seeds.Department> known : byName.entrySet()) {
      String code = known.getValue().code();
      int length = known.getKey().length();
      boolean isName = !known.getKey().equals(Folding.fold(code));
      if (isName && length >= longest && folded.contains(known.getKey())) {
        if (length > longest) {
          found.clear();
          longest = length;
        }
        found.add(code);
      }
    }
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  /**
   * The full name of the department that was most likely meant: the one whose name needs the fewest
   * changes, else the one whose name stands within; empty if there is none, or more than one.
   */
  public String nearest(String name) {
    String folded = Folding.fold(name);
    return fewestChanges(folded).or(() -> longestWithin(folded)).orElse("");
  }

  private Optional<String> fewestChanges(String folded) {
    int best = Nearest.most(folded) + 1;
    Optional<String> nearest = Optional.empty();
    for (Map.Entry<String, Seeds.Department> known : byName.entrySet()) {
      int changes = Nearest.changes(folded, known.getKey());
      if (changes < best) {
        best = changes;
        nearest = Optional.of(known.getValue().name());
      } else if (changes == best && !nearest.equals(Optional.of(known.getValue().name()))) {
        nearest = Optional.empty();
      }
    }
    return nearest;
  }

  private Optional<String> longestWithin(String folded) {
    int best = SHORTEST_WITHIN - 1;
    Optional<String> nearest = Optional.empty();
    for (Map.Entry<String, Seeds.Department> known : byName.entrySet()) {
      if (known.getKey().length() > best && folded.contains(known.getKey())) {
        best = known.getKey().length();
        nearest = Optional.of(known.getValue().name());
      }
    }
    return nearest;
  }
}
