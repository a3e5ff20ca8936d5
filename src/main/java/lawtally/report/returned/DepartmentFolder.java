package lawtally.report.returned;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import lawtally.definition.FileNames;
import lawtally.definition.Language;
import lawtally.intake.Archive;
import lawtally.report.bundle.Disk;

/** What one department gets back of one revision: made beside its place, then moved there whole. */
final class DepartmentFolder {
  /** Bytes for the extension. */
  private static final int ROOM = ".csv".length();

  private final Path year;
  private final String edition;
  private final PrivateFolders folders;
  private final Archive archive;
  private final Language language;

  /**
   * @param year the department's folder of the year
   * @param edition name of the folder to write in it
   */
  DepartmentFolder(
      Path year, String edition, PrivateFolders folders, Archive archive, Language language) {
    this.year = year;
    this.edition = edition;
    this.folders = folders;
    this.archive = archive;
    this.language = language;
  }

  /** Pages to lie beside the rows. */
  interface Pages {
    /**
     * Texts by file name.
     *
     * @param returned names of the files that go back, by the path of the file they come from
     */
    Map<String, String> beside(SortedMap<String, List<String>> returned);
  }

  /** Replaces what an earlier call wrote. */
  int write(List<FileIssues> files, Pages pages) throws IOException {
    Path fresh = below(year, "." + edition);
    Path done = below(year, edition);
    folders.create(year);
    Disk.delete(fresh);
    folders.create(fresh);
    SortedMap<String, List<String>> returned = new TreeMap<>();
    Set<String> names = new HashSet<>();
    for (FileIssues file : files) {
      returned
          .computeIfAbsent(file.path(), p -> new ArrayList<>())
          .addAll(write(file, fresh, names));
    }
    for (Map.Entry<String, String> page : pages.beside(returned).entrySet()) {
      folders.write(below(fresh, page.getKey()), out -> out.append(page.getValue()));
    }
    Disk.delete(done);
    Files.move(fresh, done, StandardCopyOption.ATOMIC_MOVE);
    Disk.force(year);
    return returned.values().stream().mapToInt(List::size).sum();
  }

  private List<String> write(FileIssues issues, Path folder, Set<String> names) throws IOException {
    ReturnedFile file = new ReturnedFile(issues, language);
    String name = issues.ofTable(withoutExtension(issues.name()));
    List<String> written = new ArrayList<>();
    if (!issues.rows().isEmpty()) {
      Path archived = archive.path(issues.file().sha256());
      written.add(unused(name, names));
      folders.write(below(folder, written.get(0)), out -> file.writeRows(archived, out));
    }
    if (!issues.whole().isEmpty()) {
      String own = unused(written.isEmpty() ? name : name + ".文件问题", names);
      folders.write(below(folder, own), file::writeWhole);
      written.add(own);
    }
    return written;
  }

  /** {@code 表.txt} keeps its extension in front of ours: {@code 表.csv} may lie beside it. */
  private static String withoutExtension(String name) {
    boolean csv = name.toLowerCase(Locale.ROOT).endsWith(".csv");
    return csv ? name.substring(0, name.length() - 4) : name;
  }

  /** For departments' systems, too: many take no two names that differ in case or form alone. */
  private static String unused(String name, Set<String> names) {
    int file = name.lastIndexOf('/') + 1;
    String folder = name.substring(0, file);
    String stem = name.substring(file);
    String candidate = folder + FileNames.ending(stem, "", ROOM);
    for (int i = 2; !names.add(folded(candidate)); i++) {
      candidate = folder + FileNames.ending(stem, " (" + i + ")", ROOM);
    }
    return candidate + ".csv";
  }

  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  /**
   * @throws IllegalArgumentException if the name leads elsewhere
   */
  static Path below(Path folder, String name) {
    Path path = folder.resolve(name).normalize();
    if (!path.startsWith(folder) || path.equals(folder)) {
      throw new IllegalArgumentException("not a name below " + folder + ": " + name);
    }
    return path;
  }
}
