package lawtally.definition.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import lawtally.definition.Applies;
import lawtally.definition.ChartDefinition;
import lawtally.definition.CrossCheck;
import lawtally.definition.Dataset;
import lawtally.definition.Faults;
import lawtally.definition.Job;
import lawtally.definition.Seeds;
import lawtally.definition.TableDefinition;
import lawtally.definition.dataset.DatasetReader;
import lawtally.definition.dataset.Datasets;
import lawtally.definition.dataset.SeedCodes;
import lawtally.definition.figure.ChartReader;
import lawtally.definition.figure.CheckReader;
import lawtally.definition.figure.Indicators;
import lawtally.definition.figure.TableReader;
import lawtally.definition.yaml.Entry;
import lawtally.definition.yaml.Ids;
import lawtally.definition.yaml.Shape;
import lawtally.definition.yaml.Shapes;
import lawtally.definition.yaml.YamlFile;

/** Reads the folder of one job. */
final class JobReader {
  private static final List<String> FILES =
      List.of(
          "job.yaml",
          "indicators.yaml",
          "checks.yaml",
          "tables.yaml",
          "charts.yaml",
          "summary.md",
          "yearbook.md");

  private final String folder;
  private final SortedMap<String, String> texts;
  private final SeedCodes seeds;
  private final Datasets datasets = new Datasets();
  private final Faults faults;

  /**
   * @param folder {@code jobs/enforcement}
   * @param texts the files of the folder, by path relative to the home folder
   */
  JobReader(String folder, SortedMap<String, String> texts, Seeds seeds, Faults faults) {
    this.folder = folder;
    this.texts = texts;
    this.seeds = new SeedCodes(seeds);
    this.faults = faults;
  }

  Optional<Job> read() {
    checkFiles();
    List<Dataset> tables = readDatasets();
    Indicators indicators = indicators();
    List<CrossCheck> checks = checks(indicators);
    List<TableDefinition> statistical = tables(indicators);
    List<ChartDefinition> charts = charts(indicators);
    String summary = template("summary.md", List.of(), indicators);
    String yearbook = template("yearbook.md", TemplateCheck.FACTS, indicators);
    return yaml("job.yaml", true)
        .flatMap(file -> file.entry(Shapes.JOB))
        .map(job -> job(job, tables, indicators, checks, statistical, charts, summary, yearbook));
  }

  /** A text with places for figures, and for such facts as no indicator tells. */
  private String template(String name, List<String> facts, Indicators indicators) {
    String path = folder + "/" + name;
    String text = texts.getOrDefault(path, "");
    new TemplateCheck(path, facts, faults).check(text, indicators);
    return text;
  }

  /** Ids of the datasets, also of those that could not be read. */
  Set<String> datasets() {
    return datasets.ids();
  }

  /** A file by another name would be passed over in silence. */
  private void checkFiles() {
    for (String path : texts.keySet()) {
      String name = path.substring(folder.length() + 1);
      if (!FILES.contains(name) && !(name.startsWith("datasets/") && name.endsWith(".yaml"))) {
        faults.addUnknown(path, 0, "", name, FILES, "unknown-file");
      }
    }
  }

  private Job job(
      Entry job,
      List<Dataset> datasets,
      Indicators indicators,
      List<CrossCheck> checks,
      List<TableDefinition> tables,
      List<ChartDefinition> charts,
      String summary,
      String yearbook) {
    String name = folder.substring(folder.lastIndexOf('/') + 1);
    if (job.has("job") && !job.text("job").equals(name)) {
      job.faultAt("job", "not-the-folder", job.text("job"), name);
    }
    indicators.refer(job, "key_figures");
    JobSettings settings = new JobSettings(job);
    return new Job(
        name,
        job.label("title"),
        job.label("body"),
        settings.section(),
        settings.schedule(),
        settings.hooks(),
        settings.retention(),
        settings.openYears(),
        settings.gate(),
        datasets,
        indicators.all(),
        checks,
        tables,
        charts,
        job.texts("key_figures"),
        summary,
        yearbook);
  }

  private List<Dataset> readDatasets() {
    List<Dataset> read = new ArrayList<>();
    Ids ids = new Ids(Ids.NAME);
    String under = folder + "/datasets/";
    for (String path : texts.keySet()) {
      if (path.startsWith(under) && path.endsWith(".yaml")) {
        String name = path.substring(under.length(), path.length() - ".yaml".length());
        dataset(path, name, ids).ifPresent(read::add);
      }
    }
    datasets.checkReferences();
    if (datasets.ids().isEmpty()) {
      faults.add(folder + "/datasets", 0, "", "no-datasets");
    }
    return List.copyOf(read);
  }

  private Optional<Dataset> dataset(String path, String name, Ids ids) {
    Optional<Entry> entry = new YamlFile(path, texts.get(path), faults).entry(Shapes.DATASET);
    if (entry.isEmpty()) {
      datasets.addBroken(name);
      return Optional.empty();
    }
    DatasetReader reader = new DatasetReader(entry.get(), seeds);
    Dataset dataset = reader.read();
    ids.take(entry.get(), "dataset", Applies.ALWAYS);
    datasets.add(dataset, reader.known(), entry.get());
    return Optional.of(dataset);
  }

  private Indicators indicators() {
    Optional<List<Entry>> entries =
        yaml("indicators.yaml", true).flatMap(file -> file.entries(Shapes.INDICATOR));
    return entries.map(e -> new Indicators(e, datasets)).orElseGet(Indicators::broken);
  }

  private List<CrossCheck> checks(Indicators indicators) {
    CheckReader reader = new CheckReader(indicators);
    Ids ids = new Ids(Ids.DASHED);
    List<CrossCheck> checks = new ArrayList<>();
    for (Entry entry : entries("checks.yaml", Shapes.CHECK)) {
      Applies years = entry.applies();
      reader.read(entry, ids.take(entry, "id", years), years).ifPresent(checks::add);
    }
    return List.copyOf(checks);
  }

  private List<TableDefinition> tables(Indicators indicators) {
    TableReader reader = new TableReader(indicators);
    Ids ids = new Ids(Ids.DASHED);
    List<TableDefinition> tables = new ArrayList<>();
    for (Entry entry : entries("tables.yaml", Shapes.TABLE)) {
      Applies years = entry.applies();
      tables.add(reader.read(entry, ids.take(entry, "id", years), years));
    }
    return List.copyOf(tables);
  }

  private List<ChartDefinition> charts(Indicators indicators) {
    ChartReader reader = new ChartReader(indicators);
    Ids ids = new Ids(Ids.DASHED);
    List<ChartDefinition> charts = new ArrayList<>();
    for (Entry entry : entries("charts.yaml", Shapes.CHART)) {
      Applies years = entry.applies();
      charts.add(reader.read(entry, ids.take(entry, "id", years), years));
    }
    return List.copyOf(charts);
  }

  private List<Entry> entries(String name, Shape shape) {
    return yaml(name, false).flatMap(file -> file.entries(shape)).orElse(List.of());
  }

  private Optional<YamlFile> yaml(String name, boolean required) {
    String path = folder + "/" + name;
    String text = texts.get(path);
    if (text == null) {
      if (required) {
        faults.add(path, 0, "", "missing-file");
      }
      return Optional.empty();
    }
    return Optional.of(new YamlFile(path, text, faults));
  }
}
