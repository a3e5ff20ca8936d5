package lawtally.tally.keys;

import java.util.Comparator;
import java.util.List;
import lawtally.intake.Place;

/**
 * One record with a key.
 *
 * @param part which record of its row, from 0
 * @param parts how many records the row has
 * @param standing how it takes part
 * @param role what its file does to the rows of other files
 * @param turn of its file among those that correct, from 1; 0 of a plain file
 * @param values digest of all typed values
 * @param differBy short digests of the fields by which honest rows of one thing differ; 0 where
 *     nothing stands
 */
public record KeyedRow(
    String dataset,
    Digest key,
    Place place,
    int part,
    int parts,
    Standing standing,
    Role role,
    int turn,
    Digest values,
    List<Long> differBy) {

  /** The order in which rows compete: file, then record. Never threads, SQL or a collator. */
  public static final Comparator<KeyedRow> ORDER =
      Comparator.<KeyedRow>comparingInt(r -> r.place().file())
          .thenComparingLong(r -> r.place().record())
          .thenComparingInt(KeyedRow::part);

  /** How a row takes part in the competition. */
  public enum Standing {
    CANDIDATE,
    /** Of another year: never counts, but may correct a row that does. */
    OTHER_YEAR,
    /** Not to be counted by a rule; may correct a row that is counted. */
    NOT_COUNTED,
    /** Wrong, but its key can be read: may be corrected, corrects nothing. */
    REJECTED
  }

  /** What the rows of a file do to those of other files. */
  public enum Role {
    PLAIN,
    /** A correcting file (更正, 补正): replaces all rows of its keys. */
    CORRECTION,
    /** A returned file handed in again: holds the rows that were returned, and replaces those. */
    RETURNED
  }

  /** Whether it may replace other rows. */
  public boolean corrects() {
    return role != Role.PLAIN && standing != Standing.REJECTED;
  }

  /** Whether both have a value in a field that tells rows of one thing apart, and another one. */
  public boolean differsFrom(KeyedRow other) {
    for (int i = 0; i < differBy.size(); i++) {
      long mine = differBy.get(i);
      long theirs = other.differBy.get(i);
      if (mine != 0 && theirs != 0 && mine != theirs) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether both are parts of one thing rather than two versions of one row: they differ, or one
   * says nothing in the first of the fields that tell rows apart, as the filing of a case has no
   * day of a hearing yet.
   */
  public boolean standsBeside(KeyedRow other) {
    boolean oneIsOfTheWhole =
        !differBy.isEmpty() && (differBy.get(0) == 0) != (other.differBy.get(0) == 0);
    return oneIsOfTheWhole || differsFrom(other);
  }
}
