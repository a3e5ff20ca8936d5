package lawtally.intake.survey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import lawtally.definition.Severity;
import lawtally.intake.Archive;
import lawtally.intake.Survey;

/**
 * Finds the files under {@code input/<year>} and archives those that can be read. A file that
 * cannot is an issue, never an exception: one department's bad file must not stop the others.
 */
public final class Surveyor {
  /** Larger files are refused: 2 GiB less one byte, so that a record's length is an int. */
  public static final long LARGEST_FILE = Integer.MAX_VALUE;

  private static final Set<String> TABLES = Set.of("csv", "txt", "tsv");
  private static final Set<String> UNFINISHED = Set.of("part", "tmp", "crdownload", "filepart");

  private final Archive archive;
  private final long largestFile;
  private final Duration quiet;

  /** Takes files as they lie, but for those that change while they are copied. */
  public Surveyor(Archive archive) {
    this(archive, Duration.ZERO);
  }

  /**
   * @param quiet how long a file must have lain unchanged; the survey waits as long, at most, and
   *     leaves what has changed meanwhile for the next run
   */
  public Surveyor(Archive archive, Duration quiet) {
    this(archive, LARGEST_FILE, quiet);
  }

  /**
   * @param largestFile bytes up to which a file is accepted
   */
  Surveyor(Archive archive, long largestFile, Duration quiet) {
    this.archive = archive;
    this.largestFile = largestFile;
    this.quiet = quiet;
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
    List<InputTree.Entry> entries = InputTree.under(root);
    looks(entries, Stillness.await(entries, quiet)).forEach(findings::add);
    return findings.survey(year);
  }

  /** In the order of the entries; several at a time, for disks are slow to make bytes durable. */
  private List<Look> looks(List<InputTree.Entry> entries, Stillness stillness) throws IOException {
    try {
      return entries.parallelStream()
          .filter(entry -> !isSystemFile(entry.name()))
          .map(entry -> look(entry, stillness))
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Look look(InputTree.Entry entry, Stillness stillness) {
    String name = entry.name();
    if (isUnfinished(name)) {
      return new Look.Unfinished(entry);
    }
    if (entry.state() == InputTree.State.TOO_DEEP) {
      return Look.refused(entry, Severity.ERROR, "folder-too-deep");
    }
    if (entry.state() == InputTree.State.UNREADABLE) {
      return Look.refused(entry, Severity.ERROR, "source-error");
    }
    if (stillness.isBroken(entry)) {
      return new Look.Unfinished(entry);
    }
    return isTable(name) ? take(entry) : Look.refused(entry, Severity.WARNING, "not-csv");
  }

  private Look take(InputTree.Entry entry) {
    try {
      BasicFileAttributes before = attributes(entry);
      if (before.size() > largestFile) {
        String megabytes = String.valueOf((largestFile + 1) >> 20);
        return Look.refused(entry, Severity.ERROR, "file-too-large", megabytes);
      }
      String sha256 = archive.keep(entry.path());
      long size = Files.size(archive.path(sha256));
      boolean whole = isSame(before, attributes(entry)) && size == before.size();
      return whole ? new Look.Kept(entry, size, sha256) : new Look.Unfinished(entry);
    } catch (UnreadableFileException e) {
      return Look.refused(entry, Severity.ERROR, "source-error");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
}
