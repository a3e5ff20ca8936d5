package lawtally.intake.scan;

/**
 * What quotes mean, for bytes and characters alike, so that the scanner and the splitter cannot
 * disagree. A quote opens only at the start of a field, perhaps after blanks; within quotes a
 * doubled quote is one; after the closing quote only blanks should follow. An escape makes the next
 * character text, within quotes and without.
 */
final class Quoting {
  // Symbols. The line ends are the scanner's business.
  static final int OTHER = 0;
  static final int BLANK = 1;
  static final int DELIMITER = 2;
  static final int QUOTE = 3;
  static final int ESCAPE = 4;

  // States.
  /** At the start of a field, or in blanks there. */
  static final int FIELD = 0;

  static final int PLAIN = 5;
  static final int QUOTED = 10;

  /** After a quote within quotes: it closes, unless another quote follows. */
  static final int QUOTE_SEEN = 15;

  /** In blanks after the closing quote. */
  static final int CLOSED = 20;

  /** In text after a closing quote, which nobody meant. */
  static final int STRAY = 25;

  /** After an escape without quotes. */
  static final int PLAIN_ESCAPED = 30;

  /** After an escape within quotes. */
  static final int QUOTED_ESCAPED = 35;

  private static final byte[] AFTER = {
    /* FIELD */ PLAIN, FIELD, FIELD, QUOTED, PLAIN_ESCAPED,
    /* PLAIN */ PLAIN, PLAIN, FIELD, PLAIN, PLAIN_ESCAPED,
    /* QUOTED */ QUOTED, QUOTED, QUOTED, QUOTE_SEEN, QUOTED_ESCAPED,
    /* QUOTE_SEEN */ STRAY, CLOSED, FIELD, QUOTED, STRAY,
    /* CLOSED */ STRAY, CLOSED, FIELD, STRAY, STRAY,
    /* STRAY */ STRAY, STRAY, FIELD, STRAY, STRAY,
    /* PLAIN_ESCAPED */ PLAIN, PLAIN, PLAIN, PLAIN, PLAIN,
    /* QUOTED_ESCAPED */ QUOTED, QUOTED, QUOTED, QUOTED, QUOTED,
  };

  private Quoting() {}

  static int after(int state, int symbol) {
    return AFTER[state + symbol];
  }

  /** Whether a line end is text in this state. */
  static boolean holdsLineEnds(int state) {
    return state == QUOTED || state == QUOTED_ESCAPED;
  }
}
