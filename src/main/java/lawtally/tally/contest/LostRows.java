package lawtally.tally.contest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import lawtally.intake.Place;
import lawtally.tally.Loser;
import lawtally.tally.Loser.Reason;
import lawtally.tally.RowCounts;
import lawtally.tally.keys.KeyedRow;
import lawtally.tally.keys.RowPart;

/** The records that do not count, and what that does to the row counts of their files. */
final class LostRows {
  private static final Map<Reason, RowCounts> MOVES = new EnumMap<>(Reason.class);

  static {
    MOVES.put(Reason.DUPLICATE, new RowCounts(0, -1, 0, 1, 0, 0, 0, 0, 0));
    MOVES.put(Reason.CONFLICT, new RowCounts(0, -1, 0, 0, 1, 0, 0, 0, 0));
    MOVES.put(Reason.SUPERSEDED, new RowCounts(0, -1, 0, 0, 0, 1, 0, 0, 0));
  }

  private final List<Loser> losers = new ArrayList<>();

  /** How many records the row of a lost record has. */
  private final Map<RowPart, Integer> parts = new HashMap<>();

  void add(Verdict.Lost lost) {
    KeyedRow row = lost.row();
    parts.put(part(row), row.parts());
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

  /** A row of several records moves only when all are lost, and then by the gravest reason. */
  SortedMap<Integer, RowCounts> adjustments() {
    SortedMap<Integer, RowCounts> byFile = new TreeMap<>();
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
      if (parts.getOrDefault(first, 0) == to - from) {
        byFile.merge(place.file(), MOVES.getOrDefault(gravest, RowCounts.NONE), RowCounts::plus);
      }
      from = to;
    }
    return byFile;
  }
}
