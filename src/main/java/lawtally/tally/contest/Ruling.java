package lawtally.tally.contest;

import java.util.List;
import java.util.Optional;
import lawtally.tally.keys.Digest;
import lawtally.tally.keys.KeyedRow;

/**
 * What a person decided about one key: this row counts.
 *
 * @param line of {@code rulings.csv}
 * @param keepFile ordinal of the file that holds the row
 * @param keepLine physical line on which it begins
 */
record Ruling(int line, String dataset, Digest key, int keepFile, long keepLine) {

  /** The row that it keeps, if that is one of these and may count. */
  Optional<KeyedRow> kept(List<KeyedRow> rows) {
    return rows.stream()
        .filter(row -> row.standing() == KeyedRow.Standing.CANDIDATE)
        .filter(row -> row.place().file() == keepFile && row.place().line() == keepLine)
        .findFirst();
  }
}
