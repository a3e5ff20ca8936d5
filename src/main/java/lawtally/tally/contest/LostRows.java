package lawtally.tally.contest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import lawtally.intake.Place;
import lawtally.intake.TableKey;
import lawtally.tally.Loser;
import lawtally.tally.Loser.Reason;
import lawtally.tally.RowCounts;
import lawtally.tally.keys.KeyedRow;
import lawtally.tally.keys.RowPart;

/** The records that do not count, and what that does to the row counts of their tables. */
final class LostRows {
  private final List<Loser> losers = new ArrayList<>();

  private final Map<RowPart, Verdict.Lost> parts = new HashMap<>();

  void add(Verdict.Lost lost) {
    KeyedRow row = lost.row();
    parts.put(part(row), lost);
    losers.add(
        new Loser(row.place(), row.part(), lost.winner().place(), lost.reason(), row.dataset()));
  }

  static RowPart part(KeyedRow row) {
    return new RowPart(row.place().file(), row.place().record(), row.part());
  }

  boolean contains(RowPart row) {
    return parts.containsKey(row);
  }

  List<Loser> inOrder() {
    losers.sort(
        Comparator.<Loser>comparingInt(l -> l.place().file())
            .thenComparingLong(l -> l.place().record())
            .thenComparingInt(Loser::part));
    return List.copyOf(losers);
  }

  /** Rejected rows of which every record was replaced, each once, in the order of their places. */
  List<Verdict.Lost> settledRejections() {
    return inOrder().stream()
        .map(l -> parts.get(new RowPart(l.place().file(), l.place().record(), l.part())))
        .filter(l -> l.row().standing() == KeyedRow.Standing.REJECTED && l.row().part() == 0)
        .filter(l -> whole(l.row()))
        .toList();
  }

  private boolean whole(KeyedRow row) {
    for (int part = 0; part < row.parts(); part++) {
      if (!contains(new RowPart(row.place().file(), row.place().record(), part))) {
        return false;
      }
    }
    return true;
  }

  private static RowCounts move(KeyedRow.Standing from, Reason reason) {
    RowCounts away =
        switch (from) {
          case CANDIDATE -> new RowCounts(0, -1, 0, 0, 0, 0, 0, 0, 0);
          case REJECTED -> new RowCounts(0, 0, -1, 0, 0, 0, 0, 0, 0);
          case NOT_COUNTED -> new RowCounts(0, 0, 0, 0, 0, 0, -1, 0, 0);
          case OTHER_YEAR -> new RowCounts(0, 0, 0, 0, 0, 0, 0, -1, 0);
        };
    return away.plus(
        switch (reason) {
          case DUPLICATE -> new RowCounts(0, 0, 0, 1, 0, 0, 0, 0, 0);
          case CONFLICT -> new RowCounts(0, 0, 0, 0, 1, 0, 0, 0, 0);
          case SUPERSEDED -> new RowCounts(0, 0, 0, 0, 0, 1, 0, 0, 0);
        });
  }

  /** A row of several records moves only when all are lost, and then by the gravest reason. */
  SortedMap<TableKey, RowCounts> adjustments(Rows rows) {
    SortedMap<TableKey, RowCounts> byTable = new TreeMap<>();
    List<Loser> sorted = inOrder();
    int from = 0;
    while (from < sorted.size()) {
      Place place = sorted.get(from).place();
      int to = from;
      Reason gravest = Reason.DUPLICATE;
      while (to < sorted.size() && sorted.get(to).place().equals(place)) {
        Reason reason = sorted.get(to++).reason();
        gravest = reason.compareTo(gravest) > 0 ? reason : gravest;
      }
      RowPart first = new RowPart(place.file(), place.record(), sorted.get(from).part());
      Verdict.Lost lost = parts.get(first);
      if (lost != null && lost.row().parts() == to - from) {
        byTable.merge(rows.table(place), move(lost.row().standing(), gravest), RowCounts::plus);
      }
      from = to;
    }
    return byTable;
  }
}
