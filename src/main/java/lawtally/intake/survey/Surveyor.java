package lawtally.intake.survey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import lawtally.definition.Severity;
import lawtally.intake.Archive;
import lawtally.intake.Issue;
import lawtally.intake.Place;
import lawtally.intake.SourceFile;
import lawtally.intake.Survey;

/**
 * Finds the files under {@code input/<year>} and archives those that can be read. A file that
 * cannot is an issue, never an exception: one department's bad file must not stop the others.
 */
public final class Surveyor {
  /** Larger files are refused: 2 GiB less one byte, so that a record's length is an int. */
  public static final long LARGEST_FILE = Integer.MAX_VALUE;

  private static final String RULINGS = "rulings.csv";
  private static final Set<String> TABLES = Set.of("csv", "txt", "tsv");
  private static final Set<String> UNFINISHED = Set.of("part", "tmp", "crdownload", "filepart");

  private final Archive archive;
  private final long largestFile;

  public Surveyor(Archive archive) {
    this(archive, LARGEST_FILE);
  }

  /**
   * @param largestFile bytes up to which a file is accepted
   */
  public Surveyor(Archive archive, long largestFile) {
    this.archive = archive;
    this.largestFile = largestFile;
  }

  /**
   * Looks at one year's folder once. Files directly in it, in department folders and one folder
   * deeper are seen.
   *
   * @throws IOException if the year's folder cannot be listed or the archive not be written
   */
  public Survey survey(Path home, int year) throws IOException {
    Path root = home.resolve("input").resolve(String.valueOf(year));
    if (!Files.isDirectory(root)) {
      return new Survey(year, false, List.of(), Optional.empty(), List.of(), List.of());
    }
    Findings findings = new Findings();
    for (InputTree.Entry entry : InputTree.under(root)) {
      look(entry, findings);
    }
    return new Survey(
        year,
        true,
        List.copyOf(findings.files),
        findings.rulings,
        List.copyOf(findings.left),
        List.copyOf(findings.issues));
  }

  private void look(InputTree.Entry entry, Findings findings) throws IOException {
    String name = entry.name();
    if (isSystemFile(name)) {
      return;
    }
    if (isUnfinished(name)) {
      findings.leave(entry);
    } else if (entry.state() == InputTree.State.TOO_DEEP) {
      findings.refuse(entry, Severity.ERROR, "folder-too-deep");
    } else if (entry.state() == InputTree.State.UNREADABLE) {
      findings.refuse(entry, Severity.ERROR, "source-error");
    } else if (!isTable(name)) {
      findings.refuse(entry, Severity.WARNING, "not-csv");
    } else {
      take(entry, findings);
    }
  }

  private void take(InputTree.Entry entry, Findings findings) throws IOException {
    try {
      BasicFileAttributes before = attributes(entry);
      if (before.size() > largestFile) {
        findings.refuse(
            entry, Severity.ERROR, "file-too-large", String.valueOf((largestFile + 1) >> 20));
        return;
      }
      String sha256 = archive.keep(entry.path());
      long size = Files.size(archive.path(sha256));
      if (isSame(before, attributes(entry)) && size == before.size()) {
        findings.accept(entry, size, sha256);
      } else {
        findings.leave(entry);
      }
    } catch (UnreadableFileException e) {
      findings.refuse(entry, Severity.ERROR, "source-error");
    }
  }

  private static BasicFileAttributes attributes(InputTree.Entry entry) throws IOException {
    try {
      return Files.readAttributes(entry.path(), BasicFileAttributes.class);
    } catch (NoSuchFileException e) {
      throw new UnreadableFileException(e);
    }
  }

  private static boolean isSame(BasicFileAttributes before, BasicFileAttributes after) {
    return before.size() == after.size()
        && before.lastModifiedTime().equals(after.lastModifiedTime());
  }

  /** Whether a file of this name is one that departments send figures in. */
  static boolean isTable(String name) {
    return TABLES.contains(extension(name));
  }

  private static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** What desktops leave behind; nobody handed it in. */
  private static boolean isSystemFile(String name) {
    return name.startsWith(".")
        || name.equalsIgnoreCase("Thumbs.db")
        || name.equalsIgnoreCase("desktop.ini");
  }

  private static boolean isUnfinished(String name) {
    return name.startsWith("~$") || UNFINISHED.contains(extension(name));
  }

  /** What one survey has gathered so far. */
  private static final class Findings {
    private final List<SourceFile> files = new ArrayList<>();
    private final Map<String, Integer> firstOf = new HashMap<>();
    private final List<String> left = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();
    private Optional<String> rulings = Optional.empty();

    void accept(InputTree.Entry entry, long size, String sha256) {
      if (entry.relative().equals(RULINGS)) {
        rulings = Optional.of(sha256);
        return;
      }
      int ordinal = files.size();
      Integer first = firstOf.putIfAbsent(entry.folder() + "/" + sha256, ordinal);
      OptionalInt duplicateOf = first == null ? OptionalInt.empty() : OptionalInt.of(first);
      files.add(
          new SourceFile(ordinal, entry.relative(), entry.folder(), size, sha256, duplicateOf));
      if (first != null) {
        add(Severity.WARNING, "duplicate-file", Place.ofFile(ordinal), files.get(first).path());
      }
    }

    void leave(InputTree.Entry entry) {
      left.add(entry.relative());
      add(Severity.NOTE, "still-being-written", Place.NOWHERE, entry.relative());
    }

    void refuse(InputTree.Entry entry, Severity severity, String rule) {
      add(severity, rule, Place.NOWHERE, entry.relative());
    }

    void refuse(InputTree.Entry entry, Severity severity, String rule, String argument) {
      add(severity, rule, Place.NOWHERE, entry.relative(), argument);
    }

    private void add(Severity severity, String rule, Place place, String... arguments) {
      issues.add(new Issue(severity, rule, place, "", List.of(arguments)));
    }
  }
}
