package lawtally.intake.scan;

import java.io.IOException;
import java.util.Arrays;

/**
 * What quotes say from a line on that begins within them, remembered. Wherever a record began: from
 * a line within quotes on, all records see the same quotes, up to the same end. So each line is
 * looked at once, though every record of a spoilt stretch looks ahead for its closing quote.
 *
 * <p>A run ends well behind the first line end outside quotes, and badly where text follows a
 * closing quote or the segment ends within quotes.
 */
final class QuotedRun {
  private static final int FEW = 16;

  private final Window window;
  private final Symbols symbols;
  private final RecordScanner.Limits limits;

  // Of each line, all of which begin within quotes, and of what is known so far.
  private long[] lineStarts = new long[FEW];
  private int[] fieldsBefore = new int[FEW];
  private int[] amidTextBefore = new int[FEW];
  private int lines;

  private int joined;
  private int state;
  private long frontier;
  private int fields;
  private int amidText;
  private int lineEnd;
  private boolean ended;
  private boolean well;
  private long looks;

  QuotedRun(Window window, Symbols symbols, RecordScanner.Limits limits) {
    this.window = window;
    this.symbols = symbols;
    this.limits = limits;
  }

  /**
   * Whether a record whose first line ends within quotes at the window's position ends well, within
   * the limits; the window is then behind it.
   *
   * @param linesHeld lines of the record so far
   * @param bound file offset at which no further line of the record may begin
   */
  boolean endsWell(int linesHeld, long bound) throws IOException {
    long from = window.offset();
    join(from);
    int most = limits.lines() - linesHeld;
    if (!ended) {
      window.forward(frontier);
      while (!ended && linesSince() <= most && window.offset() - from <= limits.reach()) {
        step();
      }
      frontier = window.offset();
    }
    boolean whole = ended && well && linesSince() <= most && lineStarts[lines - 1] < bound;
    if (!whole || frontier - lineEnd - from > limits.reach()) {
      return false;
    }
    window.forward(frontier);
    return true;
  }

  /** Lines from the asked one on, the last of the record among them. */
  int linesSince() {
    return lines - joined;
  }

  /** Delimiters from the asked line on. */
  int fieldsSince() {
    return fields - fieldsBefore[joined];
  }

  /** Whether a quote stands amid text that no quotes enclose, from the asked line on. */
  boolean hasQuoteAmidText() {
    return amidText > amidTextBefore[joined];
  }

  /** Bytes of the line end behind a run that ended well; 0 where the segment ends. */
  int lineEnd() {
    return lineEnd;
  }

  /** Characters looked at since the segment began. */
  long looks() {
    return looks;
  }

  private void join(long from) {
    joined = Arrays.binarySearch(lineStarts, 0, lines, from);
    if (joined >= 0) {
      return;
    }
    lines = 0;
    fields = 0;
    amidText = 0;
    ended = false;
    frontier = from;
    beginLine(from);
    joined = 0;
  }

  private void beginLine(long offset) {
    state = Quoting.QUOTED;
    if (lines == lineStarts.length) {
      makeRoom();
    }
    lineStarts[lines] = offset;
    fieldsBefore[lines] = fields;
    amidTextBefore[lines] = amidText;
    lines++;
  }

  /** Lines behind the asked one are passed soon; if half are, they are forgotten. */
  private void makeRoom() {
    if (joined <= lines / 2) {
      int more = lines * 2;
      lineStarts = Arrays.copyOf(lineStarts, more);
      fieldsBefore = Arrays.copyOf(fieldsBefore, more);
      amidTextBefore = Arrays.copyOf(amidTextBefore, more);
      return;
    }
    lines -= joined;
    System.arraycopy(lineStarts, joined, lineStarts, 0, lines);
    System.arraycopy(fieldsBefore, joined, fieldsBefore, 0, lines);
    System.arraycopy(amidTextBefore, joined, amidTextBefore, 0, lines);
    joined = 0;
  }

  private void step() throws IOException {
    looks++;
    int symbol = symbols.next();
    if (symbol == Symbols.END) {
      end(!Quoting.holdsLineEnds(state), 0);
    } else if (symbol < Symbols.LINE_FEED) {
      int before = state;
      state = Quoting.after(before, symbol);
      fields += symbol == Quoting.DELIMITER && state == Quoting.FIELD ? 1 : 0;
      amidText += symbol == Quoting.QUOTE && before == Quoting.PLAIN ? 1 : 0;
      if (state == Quoting.STRAY) {
        end(false, 0);
      }
    } else {
      int bytes = symbols.endOfLine(symbol);
      if (Quoting.holdsLineEnds(state)) {
        beginLine(window.offset());
      } else {
        end(true, bytes);
      }
    }
  }

  private void end(boolean endsWell, int bytes) {
    ended = true;
    well = endsWell;
    lineEnd = bytes;
  }
}
