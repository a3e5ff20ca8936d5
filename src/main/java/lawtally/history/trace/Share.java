package lawtally.history.trace;

import java.util.Optional;
import lawtally.tally.Cell;

/**
 * What a row adds to a part of a figure.
 *
 * @param adds its count, and its sum in the smallest unit; below zero where it is taken away
 * @param other the row that {@code why} speaks of
 */
public record Share(Cell adds, Why why, Optional<At> other) {

  /** Why a row adds what it adds; where several hold, the first. */
  public enum Why {
    /** Nothing to explain. */
    ITSELF,
    /** Another row of one thing (a party, a hearing), which counts once. */
    ROW_OF_ONE_THING,
    /** The different thing that it names is counted with another row. */
    ALREADY_COUNTED,
    /** A running total that is taken away from the one after it. */
    TAKEN_AWAY,
    /** Nothing, or zero, stands in the field that is summed up. */
    ADDS_NOTHING
  }

  /**
   * Another row.
   *
   * @param file ordinal of its file
   * @param line physical line on which it begins
   */
  public record At(int file, long line) {}

  static Share itself(Cell adds) {
    return new Share(adds, Why.ITSELF, Optional.empty());
  }

  /** Of one row: several cells of a wide sheet, several values of a list. */
  Share plus(Share more) {
    Share first = why.compareTo(more.why) <= 0 ? this : more;
    return new Share(adds.plus(more.adds), first.why, first.other);
  }
}
