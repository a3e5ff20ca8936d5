package lawtally.history.trace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import lawtally.definition.Dataset;
import lawtally.history.trace.Share.At;
import lawtally.history.trace.Share.Why;
import lawtally.intake.Place;
import lawtally.record.JoinedRows;
import lawtally.record.Outcome;
import lawtally.record.Record;
import lawtally.tally.Cell;
import lawtally.tally.CellKey;
import lawtally.tally.Measures;
import lawtally.tally.contest.Rows;
import lawtally.tally.keys.KeyedRow;
import lawtally.tally.keys.RowPart;

/**
 * What each row of a thing of several rows adds: the first the thing itself, every row the amount
 * by which the sum grows when it is joined. So the rows of a thing come to exactly what it counts,
 * in the cells of the whole thing.
 *
 * <p>Holds all rows of such things: the parties beyond the first are few.
 */
final class JointRows {
  private static final int BATCH = 4096;
  private static final Comparator<Place> READING_ORDER =
      Comparator.comparingInt(Place::file).thenComparingLong(Place::offset);

  private final Revision revision;
  private final Rows rows;
  private final Measures measures;
  private final Predicate<CellKey> asked;
  private final Map<String, JoinedRows> joined = new HashMap<>();
  private final Map<RowPart, List<Contribution>> byRow = new HashMap<>();
  private final List<List<KeyedRow>> waiting = new ArrayList<>();
  private final TreeMap<Place, Outcome> places = new TreeMap<>(READING_ORDER);
  private int waitingRows;

  JointRows(Revision revision, Rows rows, Measures measures, Predicate<CellKey> asked) {
    this.revision = revision;
    this.rows = rows;
    this.measures = measures;
    this.asked = asked;
  }

  /** Takes the rows of one thing; call {@link #settle} after the last. */
  void take(List<KeyedRow> thing) {
    waiting.add(thing);
    waitingRows += thing.size();
    if (waitingRows >= BATCH) {
      settle();
    }
  }

  void settle() {
    List<Place> wanted =
        waiting.stream()
            .flatMap(Collection::stream)
            .map(KeyedRow::place)
            .distinct()
            .sorted(READING_ORDER)
            .toList();
    List<Outcome> read = rows.read(wanted);
    for (int i = 0; i < wanted.size(); i++) {
      places.put(wanted.get(i), read.get(i));
    }
    waiting.forEach(this::count);
    waiting.clear();
    places.clear();
    waitingRows = 0;
  }

  /** What the row adds as a part of its thing; empty where it is a thing of its own. */
  Optional<List<Contribution>> of(RowPart row) {
    return Optional.ofNullable(byRow.get(row));
  }

  private void count(List<KeyedRow> thing) {
    List<Record> steps = new ArrayList<>();
    for (KeyedRow row : thing) {
      Record record = record(row);
      steps.add(
          steps.isEmpty()
              ? record
              : joined(record.dataset()).join(steps.get(steps.size() - 1), record));
      byRow.put(part(row), List.of());
    }
    measures.contribute(
        steps.get(steps.size() - 1),
        (key, cell) -> {
          if (asked.test(key)) {
            share(thing, steps, key, cell);
          }
        });
  }

  private void share(List<KeyedRow> thing, List<Record> steps, CellKey key, Cell cell) {
    Place first = thing.get(0).place();
    Optional<At> other = Optional.of(new At(first.file(), first.line()));
    long before = 0;
    for (int i = 0; i < thing.size(); i++) {
      long now = measures.amount(steps.get(i), key.indicator());
      Cell adds = new Cell(i == 0 ? cell.count() : 0, Math.subtractExact(now, before));
      Share share = i == 0 ? Share.itself(adds) : new Share(adds, Why.ROW_OF_ONE_THING, other);
      byRow.compute(
          part(thing.get(i)), (row, shares) -> with(shares, new Contribution(key, share)));
      before = now;
    }
  }

  private static List<Contribution> with(List<Contribution> shares, Contribution more) {
    List<Contribution> all = new ArrayList<>(shares);
    all.add(more);
    return List.copyOf(all);
  }

  private Record record(KeyedRow row) {
    if (places.get(row.place()) instanceof Outcome.Candidate candidate
        && candidate.records().size() == row.parts()) {
      return candidate.records().get(row.part());
    }
    throw new IllegalStateException("record " + row.place().record() + " reads otherwise");
  }

  private static RowPart part(KeyedRow row) {
    return new RowPart(row.place().file(), row.place().record(), row.part());
  }

  private JoinedRows joined(String dataset) {
    return joined.computeIfAbsent(
        dataset,
        id -> {
          Dataset of = revision.job().dataset(id).orElseThrow();
          return new JoinedRows(of, revision.seeds(), revision.year());
        });
  }
}
