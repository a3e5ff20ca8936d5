package lawtally.tally.contest;

import java.util.List;
import lawtally.tally.Loser;
import lawtally.tally.keys.KeyedRow;

/**
 * How the rows of one key came out.
 *
 * @param accepted rows that count, as one: the first, then further rows of the same thing; empty
 *     where a correction takes the thing out of the count
 */
record Verdict(List<KeyedRow> accepted, List<Lost> lost) {

  /** A row that does not count, and the row that counts in its place. */
  record Lost(KeyedRow row, KeyedRow winner, Loser.Reason reason) {}

  /** Rows that do not count, but did in their slices. */
  List<KeyedRow> countedBefore() {
    return lost.stream()
        .map(Lost::row)
        .filter(row -> row.standing() == KeyedRow.Standing.CANDIDATE)
        .toList();
  }
}
