package lawtally.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import lawtally.definition.Job;
import lawtally.definition.Seeds;
import lawtally.intake.Issue;
import lawtally.intake.TableKey;
import lawtally.record.Outcome;
import lawtally.record.Record;
import lawtally.tally.keys.KeyedRow;

/** Counts the rows of one slice. Not for use by several threads; one object a slice. */
public final class SliceTally {
  private static final RowCounts READ = new RowCounts(1, 0, 0, 0, 0, 0, 0, 0, 0);

  private final int year;
  private final Measures measures;
  private final Corrections corrections;
  private final KeyGathering keys;
  private final TallyBuilder cells = new TallyBuilder();
  private final ControlSums controls = new ControlSums();
  private final TreeMap<TableKey, RowCounts> counts = new TreeMap<>();
  private final List<Issue> issues = new ArrayList<>();

  /**
   * @param salt the same for all slices of a run and for its rulings
   * @param corrections the tables whose rows replace others
   */
  public SliceTally(Job jobOfYear, int year, Seeds seeds, byte[] salt, Corrections corrections) {
    this.year = year;
    this.measures = new Measures(jobOfYear);
    this.corrections = corrections;
    this.keys = new KeyGathering(jobOfYear, salt, corrections);
  }

  /** Takes one row into account. */
  public void add(Outcome outcome) {
    if (outcome instanceof Outcome.Layout) {
      count(outcome, new RowCounts(0, 0, 0, 0, 0, 0, 0, 0, 1));
    } else if (outcome instanceof Outcome.Rejected rejected) {
      count(outcome, READ.plus(new RowCounts(0, 0, 1, 0, 0, 0, 0, 0, 0)));
      issues.addAll(rejected.issues());
      addKeys(rejected.records(), KeyedRow.Standing.REJECTED);
    } else if (outcome instanceof Outcome.NotCounted notCounted) {
      count(outcome, READ.plus(new RowCounts(0, 0, 0, 0, 0, 0, 1, 0, 0)));
      issues.add(notCounted.note());
      addKeys(notCounted.records(), KeyedRow.Standing.NOT_COUNTED);
    } else if (outcome instanceof Outcome.OtherYear other) {
      count(outcome, READ.plus(new RowCounts(0, 0, 0, 0, 0, 0, 0, 1, 0)));
      issues.add(other.note());
      keys.add(other.record(), 0, 1, KeyedRow.Standing.OTHER_YEAR);
    } else if (outcome instanceof Outcome.Candidate candidate) {
      count(outcome, READ.plus(new RowCounts(0, 1, 0, 0, 0, 0, 0, 0, 0)));
      issues.addAll(candidate.warnings());
      addRecords(candidate);
    }
  }

  private void addRecords(Outcome.Candidate candidate) {
    List<Record> records = candidate.records();
    for (Record record : records) {
      if (record.year() != year) {
        throw new IllegalStateException("a record of " + record.year() + " among those of " + year);
      }
      measures.contribute(record, cells::add);
    }
    addKeys(records, KeyedRow.Standing.CANDIDATE);
  }

  private void addKeys(List<Record> records, KeyedRow.Standing standing) {
    for (int part = 0; part < records.size(); part++) {
      keys.add(records.get(part), part, records.size(), standing);
    }
  }

  private void count(Outcome outcome, RowCounts one) {
    TableKey table = corrections.table(outcome.place());
    counts.merge(table, one, RowCounts::plus);
    controls.add(table, outcome);
  }

  /** What the slice gave; afterwards nothing may be added. */
  public SliceResult result() {
    return new SliceResult(
        cells.tally(),
        controls.tally(),
        java.util.Collections.unmodifiableSortedMap(new TreeMap<>(counts)),
        List.copyOf(issues),
        keys.sorted());
  }
}
