package lawtally.tally;

import lawtally.intake.Place;

/**
 * A record that does not count because another does.
 *
 * @param part which record of the row, from 0: only rows of wide sheets have more than one
 */
public record Loser(Place place, int part, Place winner, Reason reason, String dataset) {

  /** Why, the gravest last. */
  public enum Reason {
    /** All typed values equal. */
    DUPLICATE,
    /** Replaced by a correction or a ruling. */
    SUPERSEDED,
    /** Same key, other contents: a person must rule. */
    CONFLICT
  }
}
