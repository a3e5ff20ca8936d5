package lawtally.tally.contest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lawtally.definition.CsvText;
import lawtally.definition.Dataset;
import lawtally.definition.DepartmentNames;
import lawtally.definition.Folding;
import lawtally.definition.Job;
import lawtally.definition.Seeds;
import lawtally.intake.Issue;
import lawtally.intake.PersonalNumbers;
import lawtally.intake.SourceFile;
import lawtally.record.KeyText;
import lawtally.tally.keys.Digests;

/**
 * Understands the lines of {@code rulings.csv}. A line that cannot be followed becomes an issue: a
 * slip of one ruling must not stop the night.
 */
final class RulingsFile {
  private final Job job;
  private final Digests digests;
  private final Map<String, Integer> files = new HashMap<>();
  private final DepartmentNames departments;
  private final List<Ruling> rulings = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();

  RulingsFile(Job job, Seeds seeds, List<SourceFile> sourceFiles, byte[] salt) {
    this.job = job;
    this.digests = new Digests(salt);
    this.departments = new DepartmentNames(seeds.departments());
    sourceFiles.forEach(f -> files.put(f.path(), f.ordinal()));
  }

  Rulings read(String csvText) {
    try {
      List<List<String>> rows = CsvText.parse(csvText);
      int line = 1;
      for (List<String> cells : rows) {
        if (line > 1 && !String.join("", cells).isBlank()) {
          take(line, Line.of(rows.get(0), cells));
        }
        line += 1 + (int) String.join("", cells).chars().filter(c -> c == '\n').count();
      }
    } catch (IllegalArgumentException e) {
      rulings.clear();
      issues.clear();
      issues.add(Rulings.issue("rulings-unreadable", 0));
    }
    return new Rulings(rulings, issues);
  }

  /** One line by the names of its columns. */
  private record Line(Map<String, String> cells) {
    static Line of(List<String> header, List<String> cells) {
      Map<String, String> byName = new HashMap<>();
      for (int i = 0; i < Math.min(header.size(), cells.size()); i++) {
        byName.put(Folding.fold(header.get(i)), cells.get(i).strip());
      }
      return new Line(byName);
    }

    String cell(String name) {
      return cells.getOrDefault(name, "");
    }
  }

  private void take(int number, Line line) {
    Optional<Dataset> dataset = job.dataset(line.cell("dataset"));
    if (dataset.isEmpty()) {
      wrong(number, "dataset");
      return;
    }
    Optional<String> department = departments.code(line.cell("department"));
    if (department.isEmpty() && keyHasDepartment(dataset.get())) {
      wrong(number, "department");
      return;
    }
    Optional<String> key = key(dataset.get(), department.orElse(""), line);
    if (key.isEmpty()) {
      wrong(number, "key");
      return;
    }
    Optional<Integer> file = file(line.cell("keep_file").replace('\\', '/'));
    if (file.isEmpty()) {
      wrong(number, "keep_file");
      return;
    }
    if (!line.cell("keep_line").matches("[1-9][0-9]{0,17}")) {
      wrong(number, "keep_line");
      return;
    }
    long keepLine = Long.parseLong(line.cell("keep_line"));
    String id = dataset.get().id();
    rulings.add(new Ruling(number, id, digests.of(List.of(key.get())), file.get(), keepLine));
  }

  /** By the name under which people are told of it, or the one on disk. */
  private Optional<Integer> file(String path) {
    return Optional.ofNullable(files.get(path))
        .or(() -> Optional.ofNullable(files.get(PersonalNumbers.masked(path))));
  }

  /** The key as a whole, or its parts between {@code |}. */
  private static Optional<String> key(Dataset dataset, String department, Line line) {
    KeyText text = new KeyText(dataset);
    String key = line.cell("key");
    if (key.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> whole = text.ofWritten(department, List.of(key));
    return whole.isPresent()
        ? whole
        : text.ofWritten(department, List.of(key.split("\\s*[|｜]\\s*", -1)));
  }

  private static boolean keyHasDepartment(Dataset dataset) {
    return dataset.wide().isPresent()
        || dataset.department().filter(dataset.primaryKey()::contains).isPresent();
  }

  private void wrong(int line, String column) {
    issues.add(Rulings.issue("ruling-not-understood", line, column));
  }
}
