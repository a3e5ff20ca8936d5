package lawtally.tally.contest;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lawtally.definition.Job;
import lawtally.definition.SavedText;
import lawtally.definition.Seeds;
import lawtally.definition.Severity;
import lawtally.intake.Archive;
import lawtally.intake.Issue;
import lawtally.intake.Place;
import lawtally.intake.SourceFile;
import lawtally.intake.Survey;
import lawtally.tally.keys.Digest;

/**
 * The rulings of one year ({@code input/<year>/rulings.csv}).
 *
 * <p>Its issues have a place with {@link #FILE} as file ordinal and the line of {@code
 * rulings.csv}.
 */
public final class Rulings {
  /** Stands for {@code rulings.csv} itself, which is no source file. */
  public static final int FILE = -1;

  private record Key(String dataset, Digest key) {}

  private final Map<Key, Ruling> byKey = new HashMap<>();
  private final TreeMap<Integer, Ruling> byLine = new TreeMap<>();
  private final List<Issue> issues;

  Rulings(List<Ruling> rulings, List<Issue> issues) {
    this.issues = new ArrayList<>(issues);
    for (Ruling ruling : rulings) {
      Ruling earlier = byKey.put(new Key(ruling.dataset(), ruling.key()), ruling);
      byLine.put(ruling.line(), ruling);
      if (earlier != null) {
        byLine.remove(earlier.line());
        this.issues.add(issue("ruling-replaced", earlier.line(), Integer.toString(ruling.line())));
      }
    }
  }

  /** Nobody has ruled. */
  public static Rulings none() {
    return new Rulings(List.of(), List.of());
  }

  /**
   * Reads {@code rulings.csv}: {@code dataset,department,key,keep_file,keep_line,reason,by,on}. The
   * key is that of the dataset without its department, several fields joined by {@code |}; the file
   * is its path below the year's folder; the line is the physical one, as in {@code issues.csv}. Of
   * several rulings on one key the last line counts. The row that a ruling keeps counts in the
   * place of all rows of its party; other parties of the same decision are not touched. A line that
   * cannot be followed is reported by the cross-check.
   *
   * @param salt the one with which the slices were counted
   */
  public static Rulings read(
      String csvText, Job jobOfYear, Seeds seeds, List<SourceFile> files, byte[] salt) {
    return new RulingsFile(jobOfYear, seeds, files, salt).read(csvText);
  }

  /**
   * Those of a year as they were archived with its other inputs; none where nobody has ruled.
   *
   * @param salt the one with which the slices were counted
   * @throws IOException if the archived file cannot be read
   */
  public static Rulings archived(
      Survey survey, Archive archive, Job jobOfYear, Seeds seeds, byte[] salt) throws IOException {
    Optional<String> archived = survey.rulings();
    if (archived.isEmpty()) {
      return none();
    }
    String text = SavedText.of(Files.readAllBytes(archive.path(archived.get())));
    return read(text, jobOfYear, seeds, survey.files(), salt);
  }

  boolean isEmpty() {
    return byKey.isEmpty();
  }

  Optional<Ruling> on(String dataset, Digest key) {
    return Optional.ofNullable(byKey.get(new Key(dataset, key)));
  }

  /** In the order of their lines. */
  List<Ruling> all() {
    return List.copyOf(byLine.values());
  }

  /** What is wrong with the file itself. */
  List<Issue> issues() {
    return List.copyOf(issues);
  }

  static Issue issue(String rule, int line, String... arguments) {
    return new Issue(
        Severity.WARNING, rule, new Place(FILE, 0, line, 0, 0), "", List.of(arguments));
  }
}
