package lawtally.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import lawtally.batch.home.Home;
import lawtally.definition.Definitions;
import lawtally.definition.FaultyDefinitionsException;
import lawtally.definition.Job;
import lawtally.intake.csv.CsvFile;
import lawtally.intake.csv.Declared;
import lawtally.intake.csv.Layout;
import lawtally.intake.csv.TextForm;
import org.jspecify.annotations.Nullable;

/**
 * All that is seen of one file: the table that it holds, and what the definitions make of it, if
 * there are any.
 *
 * @param dataset empty without definitions, or if they recognise nothing and find nothing wrong
 */
record CsvSight(
    Path file,
    TextForm form,
    Layout layout,
    CsvFile.Content content,
    Optional<FileCheck.Finding> dataset) {
  private static final Pattern YEAR = Pattern.compile("20[0-9]{2}");

  static CsvSight of(Path file, Declared declared, LawTally parent, Optional<Integer> year)
      throws IOException {
    try (CsvFile csv = CsvFile.open(file, declared)) {
      return new CsvSight(
          file, csv.form(), csv.layout(), csv.look(), recognised(file, parent, year));
    }
  }

  /** As the first job that knows the table; the last one if none does. */
  private static Optional<FileCheck.Finding> recognised(
      Path file, LawTally parent, Optional<Integer> asked) throws IOException {
    Home home = parent.home();
    Definitions definitions = definitions(home, parent.console());
    FileCheck.@Nullable Finding last = null;
    for (Job job : definitions == null ? List.<Job>of() : definitions.jobs()) {
      int year = asked.or(() -> yearOf(file, home)).orElse(newest(job));
      last = FileCheck.of(file, job.in(year), definitions.seeds(), year);
      if (last.form().isPresent()) {
        return Optional.of(last);
      }
    }
    return Optional.ofNullable(last);
  }

  private static @Nullable Definitions definitions(Home home, Console console) {
    if (!Files.isDirectory(home.root().resolve("jobs"))) {
      return null;
    }
    try {
      return Definitions.load(home.root());
    } catch (FaultyDefinitionsException e) {
      console.tell("cli.csv.faulty-definitions", e.faults().size());
      return null;
    }
  }

  /**
   * The year whose folder the file lies in: the nearest folder that has a year's name, also outside
   * the home, where a copy of its input may lie. What the home itself lies in says nothing.
   */
  private static Optional<Integer> yearOf(Path file, Home home) {
    Path root = home.root().toAbsolutePath().normalize();
    Path absolute = file.toAbsolutePath().normalize();
    Path told = absolute.startsWith(root) ? root.relativize(absolute) : absolute;
    for (Path up = told.getParent(); up != null; up = up.getParent()) {
      String name = Objects.toString(up.getFileName(), "");
      if (YEAR.matcher(name).matches()) {
        return Optional.of(Integer.valueOf(name));
      }
    }
    return Optional.empty();
  }

  private static int newest(Job job) {
    return job.openYears().stream()
        .mapToInt(Integer::intValue)
        .max()
        .orElse(java.time.Year.now(java.time.ZoneOffset.UTC).getValue());
  }
}
