package lawtally.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import lawtally.definition.Job;
import lawtally.definition.Seeds;
import lawtally.intake.Archive;
import lawtally.intake.Form;
import lawtally.intake.Forms;
import lawtally.intake.IntakePlan;
import lawtally.intake.Issue;
import lawtally.intake.Place;
import lawtally.intake.RawRecord;
import lawtally.intake.Slice;
import lawtally.intake.TableKey;
import lawtally.intake.scan.RecordScanner;
import lawtally.record.Outcome;
import lawtally.record.RowReader;
import lawtally.tally.Corrections;
import lawtally.tally.RowCounts;
import lawtally.tally.SliceResult;
import lawtally.tally.SliceTally;
import lawtally.tally.Tally;
import lawtally.tally.contest.Rows;
import lawtally.tally.keys.KeyFile;

/** Counts the slices of a plan one after the other and remembers what each row was. */
final class PlainSlices implements Rows {
  private final Job job;
  private final Seeds seeds;
  private final int year;
  private final Archive archive;
  private final IntakePlan plan;
  private final byte[] salt;
  private final Forms forms;
  private final Map<TableKey, RowReader> readers = new HashMap<>();
  private final Map<Place, Outcome> outcomes = new HashMap<>();
  private final TreeMap<TableKey, RowCounts> counts = new TreeMap<>();
  private final List<Issue> issues = new ArrayList<>();
  private Tally tally = Tally.EMPTY;
  private Tally controls = Tally.EMPTY;

  PlainSlices(Job job, Seeds seeds, int year, Archive archive, IntakePlan plan, byte[] salt) {
    this.job = job;
    this.seeds = seeds;
    this.year = year;
    this.archive = archive;
    this.plan = plan;
    this.salt = salt;
    this.forms = new Forms(plan.forms());
  }

  /** The key files, written into a folder. */
  List<KeyFile> count(Path folder) throws IOException {
    List<KeyFile> keyFiles = new ArrayList<>();
    for (Slice slice : plan.slices()) {
      SliceResult result = count(slice);
      tally = tally.merge(result.tally());
      controls = controls.merge(result.controls());
      result.countsByTable().forEach((file, c) -> counts.merge(file, c, RowCounts::plus));
      issues.addAll(result.issues());
      Path path = folder.resolve(slice.name() + ".keys");
      keyFiles.add(KeyFile.open(path, KeyFile.write(path, result.keys())));
    }
    return keyFiles;
  }

  private SliceResult count(Slice slice) throws IOException {
    SliceTally one = new SliceTally(job, year, seeds, salt, Corrections.among(plan.forms()));
    for (Slice.Segment segment : slice.segments()) {
      Form form = forms.of(segment);
      Path archived = archive.path(form.file().sha256());
      try (RecordScanner scanner = RecordScanner.open(archived, form, segment)) {
        for (Optional<RawRecord> r = scanner.next(); r.isPresent(); r = scanner.next()) {
          Outcome outcome = reader(form).read(r.get());
          outcomes.put(r.get().place(), outcome);
          one.add(outcome);
        }
      }
    }
    return one.result();
  }

  private RowReader reader(Form form) {
    return readers.computeIfAbsent(form.key(), k -> new RowReader(job, seeds, year, form));
  }

  @Override
  public List<Outcome> read(List<Place> places) {
    return places.stream().map(outcomes::get).toList();
  }

  @Override
  public TableKey table(Place row) {
    return forms.table(row);
  }

  /** Sums of tables and stated totals. */
  Tally controls() {
    return controls;
  }

  Tally tally() {
    return tally;
  }

  SortedMap<TableKey, RowCounts> counts() {
    return counts;
  }

  List<Issue> issues() {
    return issues;
  }
}
