package lawtally.definition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Gathers what is wrong with definitions and seeds, so that all of it can be said at once. */
public final class Faults {
  private static final Comparator<Fault> BY_PLACE =
      Comparator.comparing(Fault::file).thenComparingInt(Fault::line).thenComparing(Fault::key);
  private static final int MOST_CHOICES = 14;

  private final List<Fault> found = new ArrayList<>();

  /** Adds a fault in the words of {@code definition.<message>}. */
  public void add(String file, int line, String key, String message, Object... arguments) {
    found.add(
        new Fault(
            file,
            line,
            key,
            new Label(
                Language.ZH.say("definition." + message, arguments),
                Language.EN.say("definition." + message, arguments))));
  }

  /**
   * Adds a fault about a name that is not known, with the nearest known one as a suggestion; where
   * none is near, with all of them if they are few.
   */
  public void addUnknown(
      String file,
      int line,
      String key,
      String name,
      Collection<String> known,
      String message,
      Object... arguments) {
    found.add(
        new Fault(
            file,
            line,
            key,
            new Label(
                Language.ZH.say("definition." + message, arguments)
                    + remedy(Language.ZH, name, known),
                Language.EN.say("definition." + message, arguments)
                    + remedy(Language.EN, name, known))));
  }

  public boolean none() {
    return found.isEmpty();
  }

  /** By file and line. */
  public List<Fault> sorted() {
    return found.stream().distinct().sorted(BY_PLACE).toList();
  }

  private static String remedy(Language language, String name, Collection<String> known) {
    Optional<String> near = Nearest.to(name, known);
    if (near.isPresent()) {
      return language.say("definition.did-you-mean", near.get());
    }
    if (known.isEmpty() || known.size() > MOST_CHOICES) {
      return "";
    }
    String between = language == Language.ZH ? "、" : ", ";
    return language.say("definition.choices", String.join(between, known));
  }
}
