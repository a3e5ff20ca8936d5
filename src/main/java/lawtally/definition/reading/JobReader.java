package lawtally.definition.reading;

import java.math.BigDecimal;
import java.time.ZoneId;
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
import lawtally.definition.Job.Gate;
import lawtally.definition.Job.Thresholds;
import lawtally.definition.Label;
import lawtally.definition.Seeds;
import lawtally.definition.TableDefinition;
import lawtally.definition.yaml.Entry;
import lawtally.definition.yaml.Shape;
import lawtally.definition.yaml.YamlFile;

/** Reads the folder of one job. */
final class JobReader {
  private static final int CRON_FIELDS = 6;
  private static final List<String> FILES =
      List.of(
          "job.yaml", "indicators.yaml", "checks.yaml", "tables.yaml", "charts.yaml", "summary.md");

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
    Indicators indicators = new Indicators(entries("indicators.yaml", Shapes.INDICATOR), datasets);
    List<CrossCheck> checks = checks(indicators);
    List<TableDefinition> statistical = tables(indicators);
    List<ChartDefinition> charts = charts(indicators);
    String template = texts.getOrDefault(folder + "/summary.md", "");
    new TemplateCheck(folder + "/summary.md", faults).check(template, indicators.ids());
    return yaml("job.yaml", true)
        .flatMap(file -> file.entry(Shapes.JOB))
        .map(job -> job(job, tables, indicators, checks, statistical, charts, template));
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
      String template) {
    String name = folder.substring(folder.lastIndexOf('/') + 1);
    if (job.has("job") && !job.text("job").equals(name)) {
      job.faultAt("job", "not-the-folder", job.text("job"), name);
    }
    indicators.refer(job, "key_figures");
    Optional<Entry> section = job.entry("section", Shapes.SECTION);
    Optional<Entry> gate = job.entry("gate", Shapes.GATE);
    return new Job(
        name,
        job.label("title"),
        job.label("body"),
        new Job.Section(
            section.map(s -> s.text("number")).orElse(""),
            section.map(s -> s.label("heading")).orElse(Label.of(""))),
        schedule(job),
        job.entry("years", Shapes.YEARS).map(JobReader::open).orElse(List.of()),
        new Gate(thresholds(gate, "red"), thresholds(gate, "amber")),
        datasets,
        indicators.all(),
        checks,
        tables,
        charts,
        job.texts("key_figures"),
        template);
  }

  private static List<Integer> open(Entry years) {
    return years.items("open").stream().flatMap(year -> year.year().stream()).toList();
  }

  private static Job.Schedule schedule(Entry job) {
    Optional<Entry> schedule = job.entry("schedule", Shapes.SCHEDULE);
    String cron = schedule.map(s -> s.text("cron")).orElse("");
    String zone = schedule.map(s -> s.text("zone")).orElse("");
    if (!cron.isEmpty() && cron.strip().split("\\s+").length != CRON_FIELDS) {
      schedule.get().faultAt("cron", "malformed-cron");
    }
    if (!zone.isEmpty() && !ZoneId.getAvailableZoneIds().contains(zone)) {
      schedule.get().unknown("zone", zone, ZoneId.getAvailableZoneIds(), "no-such-zone", zone);
    }
    return new Job.Schedule(cron, zone);
  }

  private static Thresholds thresholds(Optional<Entry> gate, String key) {
    Optional<Entry> entry = gate.flatMap(g -> g.entry(key, Shapes.THRESHOLDS));
    Optional<BigDecimal> rate = entry.flatMap(e -> e.share("reject_rate"));
    return new Thresholds(
        rate,
        entry.flatMap(e -> e.whole("missing_submissions", 0)),
        entry.flatMap(e -> e.whole("conflicts", 0)),
        entry.flatMap(e -> e.whole("check_errors", 0)));
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
    return yaml(name, name.equals("indicators.yaml"))
        .map(file -> file.entries(shape))
        .orElse(List.of());
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
