package lawtally.tally;

import lawtally.intake.Place;

/** A row that does not count because another does. */
public record Loser(Place place, Place winner, Reason reason, String dataset) {

  /** Why. */
  public enum Reason {
    /** All typed values equal. */
    DUPLICATE,
    /** Same key, other contents: a person must rule. */
    CONFLICT,
    /** Replaced by a correction or a ruling. */
    SUPERSEDED
  }
}
