package lawtally.report.returned;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import lawtally.definition.Job;
import lawtally.definition.Language;
import lawtally.intake.Archive;
import lawtally.intake.Form;
import lawtally.intake.SourceFile;
import lawtally.quality.IssueLine;
import lawtally.report.bundle.Disk;

/**
 * Gives each department its own rows back, with what is wrong and what to do, to be corrected and
 * handed in again: {@code returned/<department folder>/<year>/<job>-r001/<file>.csv}.
 *
 * <p>These files may hold personal data. They lie outside {@code output/}, for their owner alone.
 * The last columns are 行号, 问题, 处理建议 in every language: by them intake knows a returned file.
 */
public final class ReturnedRows {
  /** For files that lie in no department's folder. */
  public static final String NO_FOLDER = "未分部门";

  private final Path root;
  private final Archive archive;
  private final Language language;
  private final PrivateFolders folders;

  /** With reasons in Chinese. */
  public ReturnedRows(Path home, Archive archive) {
    this(home, archive, Language.ZH);
  }

  /**
   * @param language of the reasons; the original rows and the column names stay as they are
   */
  public ReturnedRows(Path home, Archive archive, Language language) {
    this.root = home.resolve("returned").toAbsolutePath().normalize();
    this.archive = archive;
    this.language = language;
    this.folders = new PrivateFolders(root);
  }

  /**
   * Writes the rows with an error or a conflict, and the files that could not be read at all. What
   * an earlier call wrote for this revision is replaced; a department without faults has nothing.
   *
   * @param forms of the files that were recognised
   * @param lines all that was found; what concerns no file is passed over
   * @return files written
   * @throws IOException if the archive cannot be read or the folder not be written
   */
  public int write(
      Job job,
      int year,
      int revision,
      List<Form> forms,
      List<SourceFile> files,
      List<IssueLine> lines)
      throws IOException {
    Edition edition = new Edition(Integer.toString(year), "%s-r%03d".formatted(job.id(), revision));
    Map<String, List<FileIssues>> byFolder = new TreeMap<>();
    for (FileIssues file : issues(forms, files, lines)) {
      String folder = file.folder().isEmpty() ? NO_FOLDER : file.folder();
      byFolder.computeIfAbsent(folder, f -> new ArrayList<>()).add(file);
    }
    int written = 0;
    for (Map.Entry<String, List<FileIssues>> entry : byFolder.entrySet()) {
      written += write(entry.getKey(), edition, entry.getValue());
    }
    removeOthers(edition, byFolder.keySet());
    return written;
  }

  /** Where in a department's folder a revision's rows lie. */
  private record Edition(String year, String name) {}

  private static List<FileIssues> issues(
      List<Form> forms, List<SourceFile> files, List<IssueLine> lines) {
    Map<Integer, SourceFile> accepted = new HashMap<>();
    files.forEach(f -> accepted.put(f.ordinal(), f));
    Map<Integer, Form> recognised = new HashMap<>();
    forms.forEach(f -> recognised.put(f.file().ordinal(), f));
    Map<String, FileIssues> byPath = new TreeMap<>();
    for (IssueLine line : lines) {
      int ordinal = line.place().file();
      Optional<SourceFile> file = Optional.ofNullable(accepted.get(ordinal));
      String path = file.map(SourceFile::path).orElse(line.file());
      if (!path.isEmpty() && !path.equals("rulings.csv")) {
        byPath
            .computeIfAbsent(
                path, p -> new FileIssues(p, file, Optional.ofNullable(recognised.get(ordinal))))
            .add(line);
      }
    }
    return byPath.values().stream()
        .map(FileIssues::onlyWhatGoesBack)
        .filter(f -> !f.isEmpty())
        .toList();
  }

  private int write(String folder, Edition edition, List<FileIssues> files) throws IOException {
    Path year = below(root, folder).resolve(edition.year());
    Path fresh = below(year, "." + edition.name());
    Path done = below(year, edition.name());
    Disk.delete(fresh);
    folders.create(fresh);
    int written = 0;
    Set<String> names = new HashSet<>();
    for (FileIssues file : files) {
      written += write(file, fresh, names);
    }
    Disk.delete(done);
    Files.move(fresh, done, StandardCopyOption.ATOMIC_MOVE);
    Disk.force(year);
    return written;
  }

  private int write(FileIssues issues, Path folder, Set<String> names) throws IOException {
    ReturnedFile file = new ReturnedFile(issues, language);
    String name = withoutExtension(issues.name());
    int written = 0;
    if (!issues.rows().isEmpty()) {
      Path archived = archive.path(issues.file().sha256());
      folders.write(below(folder, unused(name, names)), out -> file.writeRows(archived, out));
      written++;
    }
    if (!issues.whole().isEmpty()) {
      String own = written == 0 ? name : name + ".文件问题";
      folders.write(below(folder, unused(own, names)), file::writeWhole);
      written++;
    }
    return written;
  }

  /** {@code 表.txt} keeps its extension in front of ours: {@code 表.csv} may lie beside it. */
  private static String withoutExtension(String name) {
    boolean csv = name.toLowerCase(Locale.ROOT).endsWith(".csv");
    return csv ? name.substring(0, name.length() - 4) : name;
  }

  private static String unused(String name, Set<String> names) {
    String candidate = name;
    for (int i = 2; !names.add(candidate.toLowerCase(Locale.ROOT)); i++) {
      candidate = name + " (" + i + ")";
    }
    return candidate + ".csv";
  }

  /** What an earlier call wrote for this revision to departments that are without faults now. */
  private void removeOthers(Edition edition, Set<String> departments) throws IOException {
    if (!Files.isDirectory(root)) {
      return;
    }
    try (DirectoryStream<Path> all = Files.newDirectoryStream(root, Files::isDirectory)) {
      for (Path department : all) {
        Path year = department.resolve(edition.year());
        if (!departments.contains(department.getFileName().toString())
            && Disk.exists(year.resolve(edition.name()))) {
          Disk.delete(year.resolve(edition.name()));
          removeIfEmpty(year);
          removeIfEmpty(department);
        }
      }
    }
  }

  private static void removeIfEmpty(Path folder) throws IOException {
    try {
      Files.delete(folder);
    } catch (DirectoryNotEmptyException e) {
      // Rows of another revision, year or job are in it: it stays.
    }
  }

  /**
   * @throws IllegalArgumentException if the name leads elsewhere
   */
  private static Path below(Path folder, String name) {
    Path path = folder.resolve(name).normalize();
    if (!path.startsWith(folder) || path.equals(folder)) {
      throw new IllegalArgumentException("not a name below " + folder + ": " + name);
    }
    return path;
  }
}
