package lawtally.definition.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import lawtally.definition.Definitions;
import lawtally.definition.Faults;
import lawtally.definition.FaultyDefinitionsException;
import lawtally.definition.FileNames;
import lawtally.definition.Job;
import lawtally.definition.Seeds;
import lawtally.definition.seed.SeedsReader;

/** Reads all jobs and seeds under a home folder. */
public final class DefinitionReader {
  private static final String SCHEMAS = "schema";

  /** It becomes the name of a folder, of a lock, and a value of the database. */
  private static final Pattern FOLDER = Pattern.compile("[a-z][a-z0-9]*([-_][a-z0-9]+)*");

  private final Faults faults = new Faults();
  private final FileTexts files;

  public DefinitionReader(Path home) {
    this.files = new FileTexts(home, faults);
  }

  /**
   * @throws FaultyDefinitionsException with every fault of every file
   */
  public Definitions read() {
    SeedsReader seedsReader = new SeedsReader(files.under("seeds", "", List.of(".csv")), faults);
    Seeds seeds = seedsReader.read();
    List<Job> jobs = new ArrayList<>();
    Set<String> datasets = new TreeSet<>();
    List<String> names = files.folders("jobs").stream().filter(n -> !n.equals(SCHEMAS)).toList();
    for (String name : names) {
      String folder = "jobs/" + name;
      if (!FOLDER.matcher(name).matches() || FileNames.isDevice(name)) {
        faults.add("jobs/" + FileNames.onOneLine(name), 0, "", "not-a-job-folder");
      }
      JobReader reader =
          new JobReader(
              folder,
              files.under(folder, name, List.of(".yaml", ".yml", "summary.md", "yearbook.md")),
              seeds,
              faults);
      reader.read().ifPresent(jobs::add);
      datasets.addAll(reader.datasets());
    }
    if (names.isEmpty()) {
      faults.add("jobs", 0, "", "no-jobs");
    } else {
      seedsReader.checkExpected(datasets);
    }
    if (!faults.none()) {
      throw new FaultyDefinitionsException(faults.sorted(), jobs);
    }
    return new Definitions(List.copyOf(jobs), seeds, files.files());
  }
}
