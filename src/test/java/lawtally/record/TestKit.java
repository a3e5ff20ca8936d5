package lawtally.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import lawtally.definition.Job;
import lawtally.definition.Seeds;
import lawtally.indicator.Coverage;
import lawtally.indicator.FigureBook;
import lawtally.indicator.Figures;
import lawtally.intake.Form;
import lawtally.intake.Issue;
import lawtally.intake.Place;
import lawtally.intake.RawRecord;
import lawtally.intake.TableKey;
import lawtally.tally.Corrections;
import lawtally.tally.RowCounts;
import lawtally.tally.SliceResult;
import lawtally.tally.SliceTally;
import lawtally.tally.StatedTotals;
import lawtally.tally.Tally;
import lawtally.tally.contest.Competition;
import lawtally.tally.contest.Resolution;
import lawtally.tally.contest.Rulings;
import lawtally.tally.keys.KeyFile;

/**
 * Takes small files, given as lines, through the plain rooms: rows, slices, cross-check, figures.
 */
public final class TestKit {
  public static final byte[] SALT = "small".getBytes(java.nio.charset.StandardCharsets.UTF_8);

  private final Job job;
  private final Seeds seeds;
  private final int year;
  private final TreeMap<String, SmallFile> files = new TreeMap<>();
  private final Map<Coverage.Key, Coverage.State> coverage = new HashMap<>();
  private String rulings = "";

  public TestKit(Job job, Seeds seeds, int year) {
    this.job = job;
    this.seeds = seeds;
    this.year = year;
  }

  public static TestKit of2020() {
    return new TestKit(SmallJob.job(), SmallSeeds.seeds(), 2020);
  }

  /** A file: its first line is the header, each further line a record. */
  public TestKit file(String dataset, String path, String... lines) {
    files.put(path, new SmallFile(dataset, path, List.of(lines), false));
    return this;
  }

  /** A file whose rows replace those of their keys. */
  public TestKit correction(String dataset, String path, String... lines) {
    files.put(path, new SmallFile(dataset, path, List.of(lines), true));
    return this;
  }

  public TestKit rulings(String csv) {
    rulings = csv;
    return this;
  }

  public TestKit came(String department, String dataset, Coverage.State state) {
    coverage.put(new Coverage.Key(department, dataset), state);
    return this;
  }

  /** All rows of all files in order, each with the reader of its file. */
  public List<Outcome> outcomes() {
    return read(rows());
  }

  /** The only outcome. */
  public Outcome outcome() {
    List<Outcome> all = outcomes();
    if (all.size() != 1) {
      throw new AssertionError(all.size() + " rows");
    }
    return all.get(0);
  }

  /** The only record of the only row. */
  public Record record() {
    if (outcome() instanceof Outcome.Candidate c && c.records().size() == 1) {
      return c.records().get(0);
    }
    throw new AssertionError("not one record: " + outcome());
  }

  private List<Form> forms() {
    List<Form> forms = new ArrayList<>();
    for (SmallFile file : files.values()) {
      forms.add(file.form(forms.size(), job.dataset(file.dataset()).orElseThrow()));
    }
    return forms;
  }

  /** Every data row of every file. */
  public List<RawRecord> rows() {
    List<RawRecord> rows = new ArrayList<>();
    int ordinal = 0;
    for (SmallFile file : files.values()) {
      rows.addAll(file.rows(ordinal++));
    }
    return rows;
  }

  private List<Outcome> read(List<RawRecord> rows) {
    List<Form> forms = forms();
    Map<Integer, RowReader> readers = new HashMap<>();
    return rows.stream()
        .map(
            row ->
                readers
                    .computeIfAbsent(
                        row.place().file(), f -> new RowReader(job, seeds, year, forms.get(f)))
                    .read(row))
        .toList();
  }

  /**
   * What a run comes to.
   *
   * @param totals where total rows differ from their tables
   */
  public record Result(
      Tally slices,
      SortedMap<TableKey, RowCounts> counts,
      List<Issue> issues,
      List<Issue> totals,
      Resolution resolution) {

    /** Cells with the cross-check's correction. */
    public Tally tally() {
      return slices.merge(resolution.correction());
    }

    /** Rows of all files after the cross-check. */
    public RowCounts rows() {
      return counts.values().stream().reduce(RowCounts.NONE, RowCounts::plus);
    }

    public List<String> warnings() {
      return resolution.warnings().stream().map(Issue::rule).toList();
    }
  }

  /** All rows in one slice. */
  public Result count() {
    return count(List.of(rows()));
  }

  /** Rows cut into slices in any way; an empty slice is one. */
  public Result count(List<List<RawRecord>> slices) {
    try {
      Path folder = Files.createTempDirectory("keys");
      try {
        return count(slices, folder);
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Result count(List<List<RawRecord>> slices, Path folder) throws IOException {
    Corrections corrections = Corrections.among(forms());
    Tally tally = Tally.EMPTY;
    Tally controls = Tally.EMPTY;
    TreeMap<TableKey, RowCounts> counts = new TreeMap<>();
    List<Issue> issues = new ArrayList<>();
    List<KeyFile> keyFiles = new ArrayList<>();
    for (List<RawRecord> slice : slices) {
      SliceTally one = new SliceTally(job, year, seeds, SALT, corrections);
      read(slice).forEach(one::add);
      SliceResult result = one.result();
      tally = tally.merge(result.tally());
      controls = controls.merge(result.controls());
      result.countsByTable().forEach((f, c) -> counts.merge(f, c, RowCounts::plus));
      issues.addAll(result.issues());
      Path path = folder.resolve("s%05d.keys".formatted(keyFiles.size()));
      keyFiles.add(KeyFile.open(path, KeyFile.write(path, result.keys())));
    }
    Competition competition = new Competition(job, year, seeds, this::again, rulings());
    Resolution resolution = competition.resolve(keyFiles);
    resolution.adjustments().forEach((f, c) -> counts.merge(f, c, RowCounts::plus));
    issues.sort(
        Comparator.comparing((Issue i) -> i.place().file()).thenComparing(i -> i.place().record()));
    return new Result(
        tally, counts, issues, StatedTotals.differences(job, controls, forms()), resolution);
  }

  private Rulings rulings() {
    return rulings.isEmpty()
        ? Rulings.none()
        : Rulings.read(rulings, job, seeds, forms().stream().map(Form::file).toList(), SALT);
  }

  private List<Outcome> again(List<Place> places) {
    Map<Place, RawRecord> byPlace = new HashMap<>();
    rows().forEach(r -> byPlace.put(r.place(), r));
    return read(places.stream().map(byPlace::get).toList());
  }

  public Figures figures() {
    Result result = count();
    return new FigureBook(job, year, seeds)
        .figures(
            result.tally().cells(), result.resolution().distinct()::count, new Coverage(coverage));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
