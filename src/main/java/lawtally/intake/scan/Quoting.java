package lawtally.intake.scan;

/**
 * What quotes mean, for bytes and characters alike, so that the scanner and the splitter cannot
 * disagree. A quote opens only at the start of a field, perhaps after blanks; within quotes a
 * doubled quote is one; after the closing quote only blanks should follow.
 */
final class Quoting {
  // Symbols. The line ends are the scanner's business.
  static final int OTHER = 0;
  static final int BLANK = 1;
  static final int DELIMITER = 2;
  static final int QUOTE = 3;

  // States.
  /** At the start of a field, or in blanks there. */
  static final int FIELD = 0;

  static final int PLAIN = 4;
  static final int QUOTED = 8;

  /** After a quote within quotes: it closes, unless another quote follows. */
  static final int QUOTE_SEEN = 12;

  /** In blanks after the closing quote. */
  static final int CLOSED = 16;

  /** In text after a closing quote, which nobody meant. */
  static final int STRAY = 20;

  private static final byte[] AFTER = {
    /* FIELD */ PLAIN, FIELD, FIELD, QUOTED,
    /* PLAIN */ PLAIN, PLAIN, FIELD, PLAIN,
    /* QUOTED */ QUOTED, QUOTED, QUOTED, QUOTE_SEEN,
    /* QUOTE_SEEN */ STRAY, CLOSED, FIELD, QUOTED,
    /* CLOSED */ STRAY, CLOSED, FIELD, STRAY,
    /* STRAY */ STRAY, STRAY, FIELD, STRAY,
  };

  private Quoting() {}

  static int after(int state, int symbol) {
    return AFTER[state + symbol];
  }
}
