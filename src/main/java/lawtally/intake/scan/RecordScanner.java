package lawtally.intake.scan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import lawtally.intake.Dialect;
import lawtally.intake.Form;
import lawtally.intake.Place;
import lawtally.intake.RawRecord;
import lawtally.intake.Slice;

/**
 * Finds where records end: the only code that does. A record ends with a line end (CRLF, LF, CR)
 * outside quotes, or with the segment; a blank line is a record too, so that the lengths of the
 * records add up to the segment.
 *
 * <p>Nothing is carried from record to record: a scan started at any record's first byte gives the
 * same records as the scan of the whole file. A record may reach over line ends only as far as
 * {@link Limits} allow and only while its quotes are whole; otherwise it ends at its first line,
 * flawed, and scanning goes on with the next line: a stray quote costs one row. Where it is known
 * how many fields rows have, a record over several lines that has another number of fields, or a
 * quote amid text, is not believed if one of its later lines begins a record that fits.
 */
public final class RecordScanner implements AutoCloseable {

  /**
   * @param reach bytes that a record may extend beyond its first line
   * @param lines physical lines a record may have
   * @param length bytes a record may have
   */
  public record Limits(int reach, int lines, int length) {
    /** 64 Ki characters of three bytes; a cell of Excel holds 32 Ki. */
    public static final Limits USUAL = new Limits(3 << 16, 1_000, 1 << 20);
  }

  /** How many fields rows have is not known. */
  private static final int ANY_WIDTH = 0;

  /** Lines of a record that are tried for the beginning of another one. */
  private static final int LINES_TRIED = 50;

  private final int file;
  private final int width;
  private final int bom;
  private final Limits limits;
  private final Window window;
  private final Symbols symbols;
  private final Decoding decoding;

  private long line;
  private long record;

  private long start;
  private int lineEnd;
  private int linesHeld;
  private boolean unclosed;
  private int fields;
  private boolean quoteAmidText;
  private boolean quoteAmidLaterText;

  private RecordScanner(
      Window window, Dialect dialect, int width, Slice.Segment segment, Limits limits) {
    this.window = window;
    this.file = segment.file();
    this.bom = segment.offset() == 0 ? dialect.bom() : 0;
    this.width = width;
    this.limits = limits;
    this.symbols = new Symbols(window, dialect);
    this.decoding = new Decoding(dialect.encoding());
    this.line = segment.firstLine();
    this.record = segment.firstRecord();
  }

  /**
   * Opens a segment that begins at a record. A byte order mark at the head of the file belongs to
   * the first record's length, not to its text.
   *
   * @throws IOException if the archived file cannot be read
   */
  public static RecordScanner open(Path archived, Dialect dialect, Slice.Segment segment)
      throws IOException {
    return open(archived, dialect, ANY_WIDTH, segment, Limits.USUAL);
  }

  /** As above, for the data of a form. */
  public static RecordScanner open(Path archived, Form form, Slice.Segment segment)
      throws IOException {
    return open(archived, form.dialect(), form.rowWidth(), segment, Limits.USUAL);
  }

  /**
   * As above, with limits of one's own.
   *
   * @param width fields that most rows have; 0 if not known
   */
  public static RecordScanner open(
      Path archived, Dialect dialect, int width, Slice.Segment segment, Limits limits)
      throws IOException {
    Window window = Window.open(archived, segment.offset(), segment.length(), limits.length());
    return new RecordScanner(window, dialect, width, segment, limits);
  }

  /**
   * The next record, or empty at the end of the segment. The text of a record that is too long is
   * empty.
   *
   * @throws IOException if the archived file cannot be read or is shorter than it was
   */
  public Optional<RawRecord> next() throws IOException {
    if (!find()) {
      return Optional.empty();
    }
    int length = (int) (window.offset() - start);
    Place place = new Place(file, record, line, start, length);
    RawRecord found = length > limits.length() ? tooLong(place) : decode(place);
    move();
    return Optional.of(found);
  }

  /** As {@link #next}, for those who want to know only where records are. */
  public Optional<Place> nextPlace() throws IOException {
    if (!find()) {
      return Optional.empty();
    }
    Place place = new Place(file, record, line, start, (int) (window.offset() - start));
    move();
    return Optional.of(place);
  }

  private void move() {
    record++;
    line += linesHeld;
  }

  private static RawRecord tooLong(Place place) {
    return new RawRecord(place, "", RawRecord.Flaw.TOO_LONG);
  }

  private RawRecord decode(Place place) {
    int from = window.marked() + (start == 0 ? bom : 0);
    int to = window.position - lineEnd;
    String text = decoding.text(window.bytes, from, to);
    RawRecord.Flaw flaw = RawRecord.Flaw.NONE;
    if (!decoding.isFaithful(text, window.bytes, from, to)) {
      flaw = RawRecord.Flaw.UNDECODABLE;
      text = decoding.otherwise(text, window.bytes, from, to);
    } else if (unclosed) {
      flaw = RawRecord.Flaw.UNCLOSED_QUOTE;
    }
    return new RawRecord(place, text, flaw);
  }

  /** Puts the window behind the next record; its bytes are kept unless they are too many. */
  private boolean find() throws IOException {
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
   * @param bound file offset that it may not reach over
   */
  private boolean endsWell(long bound) throws IOException {
    int state = Quoting.FIELD;
    long firstLineEnd = -1;
    while (true) {
      int symbol = symbols.next();
      if (symbol < Symbols.LINE_FEED) {
        int before = state;
        state = Quoting.after(before, symbol);
        if (symbol == Quoting.DELIMITER && state == Quoting.FIELD) {
          fields++;
        }
        if (symbol == Quoting.QUOTE && before == Quoting.PLAIN) {
          quoteAmidText = true;
          quoteAmidLaterText |= firstLineEnd >= 0;
        }
        if (firstLineEnd >= 0 && (state == Quoting.STRAY || isTooFar(firstLineEnd))) {
          return false;
        }
      } else if (symbol == Symbols.END) {
        linesHeld++;
        lineEnd = 0;
        return !Quoting.holdsLineEnds(state);
      } else {
        takeLineEnd(symbol);
        if (!Quoting.holdsLineEnds(state)) {
          return true;
        }
        state = Quoting.QUOTED;
        if (firstLineEnd < 0) {
          firstLineEnd = window.offset();
        }
        if (linesHeld >= limits.lines() || window.offset() >= bound) {
          return false;
        }
      }
    }
  }

  /** Whether a record over several lines swallowed others; leaves the scanner as it was. */
  private boolean isRunaway() throws IOException {
    if (width == ANY_WIDTH || fields == width && !quoteAmidLaterText) {
      return false;
    }
    long first = start;
    long end = window.offset();
    boolean found = false;
    begin(first);
    endOfLine();
    // The next line's record may reach beyond the end. A later line's may not: a slice that ends
    // between them must give the same records.
    long bound = Long.MAX_VALUE;
    for (int line = 0; line < LINES_TRIED && !found && window.offset() < end; line++) {
      long next = window.offset();
      begin(next);
      found = endsWell(bound) && fields == width && !quoteAmidText;
      if (!found) {
        begin(next);
        endOfLine();
      }
      bound = end;
    }
    begin(first);
    if (!found) {
      endsWell(Long.MAX_VALUE);
    }
    return found;
  }

  private boolean isTooFar(long firstLineEnd) {
    return window.offset() - firstLineEnd > limits.reach();
  }

  private void endOfLine() throws IOException {
    int symbol = symbols.next();
    while (symbol < Symbols.LINE_FEED) {
      symbol = symbols.next();
    }
    if (symbol == Symbols.END) {
      linesHeld++;
    } else {
      takeLineEnd(symbol);
    }
  }

  private void takeLineEnd(int symbol) throws IOException {
    linesHeld++;
    boolean both = symbol == Symbols.CARRIAGE_RETURN && symbols.takeLineFeed();
    lineEnd = both ? 2 * symbols.unit() : symbols.unit();
  }

  @Override
  public void close() throws IOException {
    window.close();
  }
}
