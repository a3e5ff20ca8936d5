package lawtally.report.returned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import lawtally.definition.Severity;
import lawtally.intake.Form;
import lawtally.intake.Place;
import lawtally.intake.SourceFile;
import lawtally.quality.IssueLine;

/**
 * The issues of one table of a file that its department must mend: of rows, or of the file as a
 * whole.
 */
final class FileIssues {
  /** Warnings that a person must settle: the rows go back although they are not wrong as such. */
  private static final List<String> TO_SETTLE = List.of("conflict", "number-in-two-years");

  private final String path;
  private final Optional<SourceFile> file;
  private final Optional<Form> form;
  private final List<IssueLine> whole = new ArrayList<>();
  private final TreeMap<Place, List<IssueLine>> rows =
      new TreeMap<>(Comparator.comparingLong(Place::offset));

  /**
   * @param path relative to the year's folder
   * @param file empty if it was not accepted
   * @param form empty if nobody could tell what it is
   */
  FileIssues(String path, Optional<SourceFile> file, Optional<Form> form) {
    this.path = path;
    this.file = file;
    this.form = form;
  }

  void add(IssueLine line) {
    boolean row =
        form.map(f -> line.place().record() >= f.dataRecord()).orElse(false)
            && line.place().length() > 0;
    if (row) {
      rows.computeIfAbsent(line.place(), p -> new ArrayList<>()).add(line);
    } else if (line.severity() == Severity.ERROR
        || (file.isEmpty() && line.severity() == Severity.WARNING)) {
      whole.add(line);
    }
  }

  /** Drops what nobody needs to mend: rows that have notes and warnings only. */
  FileIssues onlyWhatGoesBack() {
    rows.values().removeIf(lines -> lines.stream().noneMatch(FileIssues::goesBack));
    return this;
  }

  private static boolean goesBack(IssueLine line) {
    String rule = line.rule().substring(line.rule().lastIndexOf('.') + 1);
    return line.severity() == Severity.ERROR
        || (line.severity() == Severity.WARNING && TO_SETTLE.contains(rule));
  }

  boolean isEmpty() {
    return whole.isEmpty() && rows.isEmpty();
  }

  /** The department folder; empty for a file directly in the year's folder. */
  String folder() {
    return folder(path);
  }

  static String folder(String path) {
    int slash = path.indexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  /** The path within the department folder. */
  String name() {
    return name(path);
  }

  static String name(String path) {
    return path.substring(path.indexOf('/') + 1);
  }

  /** What its returned file is called: of the first table as the file, of a further one 表-表2. */
  String ofTable(String withoutExtension) {
    int table = form.map(Form::table).orElse(1);
    return table == 1 ? withoutExtension : withoutExtension + "-表" + table;
  }

  String path() {
    return path;
  }

  SourceFile file() {
    return file.orElseThrow(() -> new IllegalStateException("never accepted: " + path));
  }

  Form form() {
    return form.orElseThrow(() -> new IllegalStateException("not recognised: " + path));
  }

  List<IssueLine> whole() {
    return whole;
  }

  /** All that is said of each row that goes back, in the order of the file. */
  TreeMap<Place, List<IssueLine>> rows() {
    return rows;
  }
}
