package lawtally.intake;

/**
 * One record as bytes and characters, line end excluded from {@code text}.
 *
 * @param place its {@code length} includes the line end, so that lengths add up to the slice
 * @param flaw what the scanner had to do to end it
 */
public record RawRecord(Place place, String text, Flaw flaw) {

  /** What was wrong with the record's boundary. */
  public enum Flaw {
    NONE,
    /** A quote was never closed; the record was ended at its first line. */
    UNCLOSED_QUOTE,
    /**
     * Bytes that are not characters of the encoding. The text is what they are in the encoding with
     * which files of this one are mixed, if they are something there.
     */
    UNDECODABLE,
    /** Longer than a record may be. */
    TOO_LONG
  }
}
