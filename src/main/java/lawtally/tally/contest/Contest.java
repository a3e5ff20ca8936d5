package lawtally.tally.contest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lawtally.tally.Loser.Reason;
import lawtally.tally.contest.Verdict.Lost;
import lawtally.tally.keys.KeyedRow;
import lawtally.tally.keys.KeyedRow.Standing;

/**
 * Decides among the rows of one key: a ruling, else a correction, else the order of files and
 * records. Rows of one thing that honestly differ count together.
 */
final class Contest {

  private Contest() {}

  /**
   * @param rows of this year, at least one, in {@link KeyedRow#ORDER}
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
      } else if (!row.equals(kept)) {
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

  private static Verdict unruled(List<KeyedRow> rows) {
    Optional<KeyedRow> lastCorrection =
        rows.stream()
            .filter(r -> r.standing() == Standing.CORRECTION)
            .reduce((first, second) -> second);
    return lastCorrection
        .map(c -> corrected(rows, c.place().file()))
        .orElseGet(() -> byOrder(rows));
  }

  /** The last correcting file replaces all rows of the key that stand in other files. */
  private static Verdict corrected(List<KeyedRow> rows, int file) {
    List<KeyedRow> standing = rows.stream().filter(r -> r.place().file() == file).toList();
    Verdict among = byOrder(standing);
    List<Lost> lost = new ArrayList<>(among.lost());
    for (KeyedRow row : rows) {
      if (row.place().file() != file) {
        lost.add(new Lost(row, inPlaceOf(row, among.accepted()), Reason.SUPERSEDED));
      }
    }
    return new Verdict(among.accepted(), lost);
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
