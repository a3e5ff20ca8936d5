package lawtally.report.returned;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import lawtally.definition.Job;
import lawtally.definition.Language;
import lawtally.intake.Archive;
import lawtally.intake.Form;
import lawtally.intake.Forms;
import lawtally.intake.SourceFile;
import lawtally.quality.IssueLine;
import lawtally.report.Report;
import lawtally.report.bundle.Disk;

/**
 * Gives each department its own rows back, with what is wrong and what to do, to be corrected and
 * handed in again: {@code returned/<department folder>/<year>/<job>-r001/<file>.csv}, rows of a
 * further table of the file as {@code <file>-表2.csv} with the header of that table; beside them
 * pages that sum it up and ask it to confirm its figures.
 *
 * <p>These files may hold personal data. They lie outside {@code output/}, for their owner alone.
 * The last columns are 行号, 问题, 处理建议 in every language: by them intake knows a returned file.
 */
public final class ReturnedRows {
  /** For files that lie in no department's folder. */
  public static final String NO_FOLDER = "未分部门";

  private static final String SUMMARY = "summary.html";

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
   * Writes to every department the rows with an error or a conflict, the files that could not be
   * read at all, {@code summary.html}, and, if it is counted, 数据确认单.html. What an earlier call
   * wrote for this revision is replaced.
   *
   * @param forms of the files that were recognised
   * @return files with rows or problems, without the pages
   * @throws IOException if the archive cannot be read or the folder not be written
   */
  public int write(Report report, List<Form> forms, List<SourceFile> files) throws IOException {
    Map<String, DepartmentFolder.Pages> pages = new TreeMap<>();
    SummaryPage summary = new SummaryPage(report);
    ConfirmationPage confirmation = new ConfirmationPage(report);
    for (Recipient recipient : new Recipients(report).all()) {
      pages.put(
          recipient.folder(),
          returned -> {
            Map<String, String> texts = new TreeMap<>();
            texts.put(SUMMARY, summary.html(recipient, returned));
            if (recipient.confirms()) {
              texts.put(ConfirmationPage.NAME, confirmation.html(recipient));
            }
            return texts;
          });
    }
    Edition edition = Edition.of(report.job(), report.year(), report.edition().revision());
    return write(edition, byFolder(forms, files, report.issues()), pages);
  }

  /**
   * Writes the rows alone: those with an error or a conflict, and the files that could not be read
   * at all. What an earlier call wrote for this revision is replaced; a department without faults
   * has nothing.
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
    return write(Edition.of(job, year, revision), byFolder(forms, files, lines), Map.of());
  }

  private int write(
      Edition edition,
      Map<String, List<FileIssues>> byFolder,
      Map<String, DepartmentFolder.Pages> pages)
      throws IOException {
    Set<String> names = new TreeSet<>(byFolder.keySet());
    names.addAll(pages.keySet());
    int written = 0;
    for (String name : names) {
      Path year = DepartmentFolder.below(root, name).resolve(edition.year());
      written +=
          new DepartmentFolder(year, edition.name(), folders, archive, language)
              .write(
                  byFolder.getOrDefault(name, List.of()),
                  pages.getOrDefault(name, returned -> Map.of()));
    }
    removeOthers(edition, names);
    return written;
  }

  /** Where rows of a revision lie, in the folders of all departments; sorted. */
  public static List<Path> folders(Path home, String job, int year, int revision)
      throws IOException {
    Path root = home.resolve("returned");
    List<Path> folders = new ArrayList<>();
    if (Files.isDirectory(root)) {
      try (DirectoryStream<Path> all = Files.newDirectoryStream(root, Files::isDirectory)) {
        for (Path department : all) {
          Path rows =
              department.resolve(Integer.toString(year)).resolve(Edition.name(job, revision));
          if (Disk.exists(rows)) {
            folders.add(rows);
          }
        }
      }
    }
    folders.sort(null);
    return folders;
  }

  /** Where in a department's folder a revision's rows lie. */
  private record Edition(String year, String name) {
    static Edition of(Job job, int year, int revision) {
      return new Edition(Integer.toString(year), name(job.id(), revision));
    }

    static String name(String job, int revision) {
      return "%s-r%03d".formatted(job, revision);
    }
  }

  private static Map<String, List<FileIssues>> byFolder(
      List<Form> forms, List<SourceFile> files, List<IssueLine> lines) {
    Map<String, List<FileIssues>> byFolder = new TreeMap<>();
    for (FileIssues file : issues(forms, files, lines)) {
      String folder = file.folder().isEmpty() ? NO_FOLDER : file.folder();
      byFolder.computeIfAbsent(folder, f -> new ArrayList<>()).add(file);
    }
    return byFolder;
  }

  private static List<FileIssues> issues(
      List<Form> forms, List<SourceFile> files, List<IssueLine> lines) {
    Map<Integer, SourceFile> accepted = new HashMap<>();
    files.forEach(f -> accepted.put(f.ordinal(), f));
    Forms recognised = new Forms(forms);
    Map<String, FileIssues> byTable = new TreeMap<>();
    for (IssueLine line : lines) {
      int ordinal = line.place().file();
      Optional<SourceFile> file = Optional.ofNullable(accepted.get(ordinal));
      String path = file.map(SourceFile::path).orElse(line.file());
      if (!path.isEmpty() && !path.equals("rulings.csv")) {
        Optional<Form> form = recognised.at(line.place());
        String table = "%s\0%05d".formatted(path, form.map(Form::table).orElse(1));
        byTable.computeIfAbsent(table, t -> new FileIssues(path, file, form)).add(line);
      }
    }
    return byTable.values().stream()
        .map(FileIssues::onlyWhatGoesBack)
        .filter(f -> !f.isEmpty())
        .toList();
  }

  /** What an earlier call wrote for this revision to departments that are without faults now. */
  private void removeOthers(Edition edition, Set<String> departments) throws IOException {
    if (!Files.isDirectory(root)) {
      return;
    }
    try (DirectoryStream<Path> all =
        Files.newDirectoryStream(root, p -> Files.isDirectory(p, LinkOption.NOFOLLOW_LINKS))) {
      for (Path department : all) {
        Path year = department.resolve(edition.year());
        if (!departments.contains(department.getFileName().toString())
            && Files.isDirectory(year, LinkOption.NOFOLLOW_LINKS)
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
}
