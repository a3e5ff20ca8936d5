package lawtally.tally.contest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lawtally.intake.Place;
import lawtally.record.Outcome;
import lawtally.record.Record;
import lawtally.tally.Measures;
import lawtally.tally.Tally;
import lawtally.tally.TallyBuilder;
import lawtally.tally.keys.KeyedRow;

/**
 * What must be added to the slices' figures: losers' contributions away, several rows of one thing
 * away and the one thing in. Rows are read again in batches.
 */
final class Recount {
  private static final int BATCH = 4096;
  private static final Comparator<Place> READING_ORDER =
      Comparator.comparingInt(Place::file).thenComparingLong(Place::offset);

  private final Rows rows;
  private final Measures measures;
  private final Joining joining;
  private final TallyBuilder correction = new TallyBuilder();
  private final List<Verdict> waiting = new ArrayList<>();
  private final TreeMap<Place, Integer> places = new TreeMap<>(READING_ORDER);

  Recount(Rows rows, Measures measures, Joining joining) {
    this.rows = rows;
    this.measures = measures;
    this.joining = joining;
  }

  void take(Verdict verdict) {
    boolean joined = verdict.accepted().size() > 1;
    List<KeyedRow> counted = verdict.countedBefore();
    if (!joined && counted.isEmpty()) {
      return;
    }
    waiting.add(verdict);
    counted.forEach(row -> places.put(row.place(), 0));
    if (joined) {
      verdict.accepted().forEach(a -> places.put(a.place(), 0));
    }
    if (places.size() >= BATCH) {
      readBatch();
    }
  }

  private void readBatch() {
    List<Place> wanted = List.copyOf(places.keySet());
    List<Outcome> read = rows.read(wanted);
    if (read.size() != wanted.size()) {
      throw new IllegalStateException(
          wanted.size() + " rows were asked for, " + read.size() + " came");
    }
    Map<Place, Outcome> byPlace = new HashMap<>();
    for (int i = 0; i < wanted.size(); i++) {
      byPlace.put(wanted.get(i), read.get(i));
    }
    waiting.forEach(verdict -> count(verdict, byPlace));
    waiting.clear();
    places.clear();
  }

  private void count(Verdict verdict, Map<Place, Outcome> read) {
    for (KeyedRow row : verdict.countedBefore()) {
      measures.contribute(record(row, read), correction::subtract);
    }
    if (verdict.accepted().size() > 1) {
      List<Record> one = new ArrayList<>();
      for (KeyedRow row : verdict.accepted()) {
        Record record = record(row, read);
        measures.contribute(record, correction::subtract);
        one.add(record);
      }
      measures.contribute(joining.one(one), correction::add);
    }
  }

  private static Record record(KeyedRow row, Map<Place, Outcome> read) {
    if (read.get(row.place()) instanceof Outcome.Candidate candidate
        && candidate.place().equals(row.place())
        && candidate.records().size() == row.parts()) {
      return candidate.records().get(row.part());
    }
    throw new IllegalStateException(
        "record "
            + row.place().record()
            + " of file "
            + row.place().file()
            + " reads otherwise than at first");
  }

  Tally correction() {
    if (!waiting.isEmpty()) {
      readBatch();
    }
    return correction.tally();
  }
}
