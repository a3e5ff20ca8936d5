package lawtally.intake.scan;

import java.io.IOException;

/** Goes from record to record in a window. {@link RecordScanner} says what a record is. */
final class RecordEnds {
  /** How many fields rows have is not known. */
  static final int ANY_WIDTH = 0;

  /** Lines of a record that are tried for the beginning of another one. */
  private static final int LINES_TRIED = 50;

  private final Window window;
  private final Symbols symbols;
  private final int bom;
  private final int width;
  private final QuotedRun behind;

  private long start;
  private int lineEnd;
  private int linesHeld;
  private boolean unclosed;
  private int fields;
  private boolean quoteAmidText;
  private boolean quoteAmidLaterText;

  /** The last line found to begin a record that fits, within a record that ends there. */
  private long fitting = -1;

  private long fittingUpTo = -1;

  /**
   * @param bom bytes that belong to the first record, but not to its text
   * @param width fields that most rows have
   */
  RecordEnds(Window window, Symbols symbols, int bom, int width, RecordScanner.Limits limits) {
    this.window = window;
    this.symbols = symbols;
    this.bom = bom;
    this.width = width;
    this.behind = new QuotedRun(window, symbols, limits);
  }

  /** File offset of the record's first byte. */
  long start() {
    return start;
  }

  /** Bytes of the record, with its line end. */
  int length() {
    return (int) (window.offset() - start);
  }

  /** Bytes of the line end. */
  int lineEnd() {
    return lineEnd;
  }

  /** Physical lines of the record. */
  int lines() {
    return linesHeld;
  }

  /** Characters looked at behind first lines, in search of closing quotes. */
  long looksBehind() {
    return behind.looks();
  }

  /** Whether the record was ended at its first line because a quote in it was not closed. */
  boolean isUnclosed() {
    return unclosed;
  }

  /**
   * Puts the window behind the next record, whose bytes are kept unless they are too many; false if
   * there is none.
   */
  boolean next() throws IOException {
    if (window.atEnd()) {
      return false;
    }
    begin(window.offset());
    if (!endsWell(Long.MAX_VALUE) || linesHeld > 1 && isRunaway()) {
      // The first line ends where the first line end is, whatever the quotes say.
      begin(start);
      unclosed = true;
      endOfLine();
    }
    return true;
  }

  /** At the first byte of a record. */
  private void begin(long offset) throws IOException {
    window.seek(offset);
    window.mark();
    start = offset;
    lineEnd = 0;
    linesHeld = 0;
    unclosed = false;
    fields = 1;
    quoteAmidText = false;
    quoteAmidLaterText = false;
    if (start == 0 && bom > 0 && window.has(bom)) {
      window.position += bom;
    }
  }

  /**
   * Goes to the end of the record by its quotes; false if they are broken.
   *
   * @param bound file offset at which no further line of it may begin
   */
  private boolean endsWell(long bound) throws IOException {
    int state = Quoting.FIELD;
    int symbol = symbols.next();
    while (symbol < Symbols.LINE_FEED) {
      int before = state;
      state = Quoting.after(before, symbol);
      if (symbol == Quoting.DELIMITER && state == Quoting.FIELD) {
        fields++;
      }
      quoteAmidText |= symbol == Quoting.QUOTE && before == Quoting.PLAIN;
      symbol = symbols.next();
    }
    takeLineEnd(symbol);
    if (!Quoting.holdsLineEnds(state)) {
      return true;
    }
    return symbol != Symbols.END && window.offset() < bound && goesOnWell(bound);
  }

  private boolean goesOnWell(long bound) throws IOException {
    if (!behind.endsWell(linesHeld, bound)) {
      return false;
    }
    linesHeld += behind.linesSince();
    lineEnd = behind.lineEnd();
    fields += behind.fieldsSince();
    quoteAmidLaterText = behind.hasQuoteAmidText();
    quoteAmidText |= quoteAmidLaterText;
    return true;
  }

  /** Whether a record over several lines swallowed others; leaves all as it was. */
  private boolean isRunaway() throws IOException {
    if (width == ANY_WIDTH || fields == width && !quoteAmidLaterText) {
      return false;
    }
    long first = start;
    long end = window.offset();
    int itsLines = linesHeld;
    int itsLineEnd = lineEnd;
    boolean found = swallowed(end);
    begin(first);
    if (!found) {
      window.forward(end);
      linesHeld = itsLines;
      lineEnd = itsLineEnd;
    }
    return found;
  }

  /** Whether a line before the end, but for the first, begins a record that fits. */
  private boolean swallowed(long end) throws IOException {
    begin(start);
    endOfLine();
    if (end == fittingUpTo && window.offset() <= fitting) {
      return true;
    }
    // The next line's record may reach beyond the end. A later line's may not: a slice that ends
    // between them must give the same records.
    long bound = Long.MAX_VALUE;
    for (int line = 0; line < LINES_TRIED && window.offset() < end; line++) {
      long next = window.offset();
      begin(next);
      if (endsWell(bound) && fields == width && !quoteAmidText) {
        fitting = next;
        fittingUpTo = end;
        return true;
      }
      begin(next);
      endOfLine();
      bound = end;
    }
    return false;
  }

  private void endOfLine() throws IOException {
    int symbol = symbols.next();
    while (symbol < Symbols.LINE_FEED) {
      symbol = symbols.next();
    }
    takeLineEnd(symbol);
  }

  /** The end of the segment is one, too. */
  private void takeLineEnd(int symbol) throws IOException {
    linesHeld++;
    lineEnd = symbol == Symbols.END ? 0 : symbols.endOfLine(symbol);
  }
}
