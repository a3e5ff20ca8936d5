package lawtally.intake.header;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lawtally.definition.Dataset;
import lawtally.definition.Folding;

/** Which dataset a title or a file name speaks of. */
public final class DatasetNames {
  private static final int SHORTEST_PART = 4;

  private final List<Name> names = new ArrayList<>();

  private record Name(Dataset dataset, String title) {}

  public DatasetNames(List<Dataset> datasets) {
    datasets.forEach(d -> names.add(new Name(d, Folding.fold(d.title().zh()))));
    names.sort(Comparator.comparingInt((Name name) -> name.title.length()).reversed());
  }

  /** How much of the dataset's title stands in the text: characters, 0 if too few. */
  int likeness(Dataset dataset, String text) {
    int common = Spelling.common(Folding.fold(dataset.title().zh()), Folding.fold(text));
    return common < SHORTEST_PART ? 0 : common;
  }

  /** The datasets whose whole titles stand in the text, a longer title before one within it. */
  List<Dataset> named(String text) {
    String rest = Folding.fold(text);
    List<Dataset> found = new ArrayList<>();
    for (Name name : names) {
      if (rest.contains(name.title)) {
        found.add(name.dataset);
        rest = rest.replace(name.title, "\n");
      }
    }
    return found;
  }

  /** The one dataset whose title stands in the text, else the one of whose title most does. */
  public Optional<Dataset> theOne(String text) {
    List<Dataset> named = named(text);
    if (!named.isEmpty()) {
      return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }
    int best = 0;
    Optional<Dataset> found = Optional.empty();
    for (Name name : names) {
      int likeness = likeness(name.dataset, text);
      if (likeness > best) {
        best = likeness;
        found = Optional.of(name.dataset);
      } else if (likeness == best) {
        found = Optional.empty();
      }
    }
    return found;
  }
}
