package lawtally.tally.contest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import lawtally.tally.Loser.Reason;
import lawtally.tally.contest.Verdict.Lost;
import lawtally.tally.keys.KeyedRow;
import lawtally.tally.keys.KeyedRow.Role;
import lawtally.tally.keys.KeyedRow.Standing;

/**
 * Decides among the rows of one key: a ruling, else a correction, else the order of files and
 * records. Rows of one thing that honestly differ count together.
 */
final class Contest {

  private Contest() {}

  /**
   * @param rows at least one, in {@link KeyedRow#ORDER}
   * @param kept the row a person decided for, one of {@code rows}
   */
  static Verdict decide(List<KeyedRow> rows, Optional<KeyedRow> kept) {
    return kept.map(k -> ruled(rows, k)).orElseGet(() -> unruled(rows));
  }

  /** The kept row counts in the place of those of its own party; other parties stay as they are. */
  private static Verdict ruled(List<KeyedRow> rows, KeyedRow kept) {
    List<KeyedRow> accepted = new ArrayList<>(List.of(kept));
    List<Lost> lost = new ArrayList<>();
    List<KeyedRow> others = new ArrayList<>();
    for (KeyedRow row : rows) {
      if (row.differsFrom(kept)) {
        others.add(row);
      } else if (!row.equals(kept) && competes(row)) {
        boolean same = row.values().equals(kept.values());
        lost.add(new Lost(row, kept, same ? Reason.DUPLICATE : Reason.SUPERSEDED));
      }
    }
    if (!others.isEmpty()) {
      Verdict amongOthers = unruled(others);
      accepted.addAll(amongOthers.accepted());
      lost.addAll(amongOthers.lost());
    }
    return new Verdict(accepted, lost);
  }

  /** Correcting files in their turns replace rows; what then stands is decided by order. */
  private static Verdict unruled(List<KeyedRow> rows) {
    List<KeyedRow> standing = new ArrayList<>();
    SortedMap<Integer, List<KeyedRow>> turns = new TreeMap<>();
    for (KeyedRow row : rows) {
      (row.corrects() ? turns.computeIfAbsent(row.turn(), t -> new ArrayList<>()) : standing)
          .add(row);
    }
    List<KeyedRow> replaced = new ArrayList<>();
    for (List<KeyedRow> correcting : turns.values()) {
      for (KeyedRow row : List.copyOf(standing)) {
        if (correcting.stream().anyMatch(c -> replaces(c, row))) {
          standing.remove(row);
          replaced.add(row);
        }
      }
      standing.addAll(correcting);
    }
    Verdict among = byOrder(standing.stream().filter(Contest::competes).toList());
    return replaced.isEmpty() ? among : with(replaced, standing, among);
  }

  private static Verdict with(List<KeyedRow> replaced, List<KeyedRow> standing, Verdict among) {
    List<KeyedRow> inPlace = new ArrayList<>(among.accepted());
    standing.stream().filter(r -> r.corrects() && !competes(r)).forEach(inPlace::add);
    List<Lost> lost = new ArrayList<>(among.lost());
    replaced.forEach(r -> lost.add(new Lost(r, inPlaceOf(r, inPlace), Reason.SUPERSEDED)));
    return new Verdict(among.accepted(), lost);
  }

  private static boolean competes(KeyedRow row) {
    return row.standing() == Standing.CANDIDATE;
  }

  /**
   * A correcting file replaces all rows of its keys that stand in other files, the rejected ones
   * too: they would be returned for ever after they were put right. A returned file never held the
   * accepted rows of other parties: it replaces those of its own parties alone, and settles the
   * rejected rows that it brings back.
   */
  private static boolean replaces(KeyedRow correcting, KeyedRow row) {
    if (correcting.role() == Role.CORRECTION) {
      return correcting.turn() != row.turn();
    }
    return row.standing() == Standing.REJECTED
        ? !row.differsFrom(correcting)
        : !row.standsBeside(correcting);
  }

  private static Verdict byOrder(List<KeyedRow> rows) {
    List<KeyedRow> accepted = new ArrayList<>();
    List<Lost> lost = new ArrayList<>();
    for (KeyedRow row : rows) {
      Optional<KeyedRow> same =
          accepted.stream().filter(a -> a.values().equals(row.values())).findFirst();
      if (same.isPresent()) {
        lost.add(new Lost(row, same.get(), Reason.DUPLICATE));
      } else if (accepted.stream().allMatch(row::standsBeside)) {
        accepted.add(row);
      } else {
        lost.add(new Lost(row, inPlaceOf(row, accepted), Reason.CONFLICT));
      }
    }
    return new Verdict(accepted, lost);
  }

  /** Of several parties that count, the row's own one. */
  private static KeyedRow inPlaceOf(KeyedRow row, List<KeyedRow> accepted) {
    return accepted.stream()
        .filter(a -> !row.standsBeside(a))
        .findFirst()
        .orElseGet(() -> accepted.get(0));
  }
}
