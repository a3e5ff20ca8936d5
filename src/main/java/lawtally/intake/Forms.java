package lawtally.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the form of a place: a file may hold several tables, each with a form of its own. */
public final class Forms {
  private final Map<Integer, List<Form>> byFile = new HashMap<>();

  public Forms(Collection<Form> forms) {
    forms.forEach(f -> byFile.computeIfAbsent(f.file().ordinal(), o -> new ArrayList<>()).add(f));
    byFile.values().forEach(list -> list.sort(Comparator.comparingInt(Form::table)));
  }

  /** Those of one file, from its head to its end. */
  public List<Form> of(int file) {
    return List.copyOf(byFile.getOrDefault(file, List.of()));
  }

  /**
   * The form to which a byte of a file belongs: also what stands above a table's header, such as
   * its title, is the table's.
   */
  public Optional<Form> at(int file, long offset) {
    List<Form> forms = byFile.getOrDefault(file, List.of());
    if (forms.isEmpty()) {
      return Optional.empty();
    }
    int first = 0;
    int last = forms.size() - 1;
    while (first < last) {
      int middle = (first + last) >>> 1;
      if (offset < forms.get(middle).end()) {
        last = middle;
      } else {
        first = middle + 1;
      }
    }
    return Optional.of(forms.get(first));
  }

  /** The form of a place; of a whole file the first one. */
  public Optional<Form> at(Place place) {
    return at(place.file(), place.offset());
  }

  /**
   * The form by which a segment is read.
   *
   * @throws IllegalStateException if the file has no form
   */
  public Form of(Slice.Segment segment) {
    return at(segment.file(), segment.offset())
        .orElseThrow(() -> new IllegalStateException("file " + segment.file() + " has no form"));
  }

  /** The table to which a row belongs. */
  public TableKey table(Place row) {
    return new TableKey(row.file(), at(row).map(Form::table).orElse(1));
  }
}
