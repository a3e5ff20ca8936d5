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

  private final int file;
  private final int bom;
  private final Limits limits;
  private final Window window;
  private final RecordEnds ends;
  private final Decoding decoding;

  private long line;
  private long record;

  private RecordScanner(
      Window window, Dialect dialect, int width, Slice.Segment segment, Limits limits) {
    this.window = window;
    this.file = segment.file();
    this.bom = segment.offset() == 0 ? dialect.bom() : 0;
    this.limits = limits;
    this.ends = new RecordEnds(window, new Symbols(window, dialect), bom, width, limits);
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
    return open(archived, dialect, RecordEnds.ANY_WIDTH, segment, Limits.USUAL);
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
    if (!ends.next()) {
      return Optional.empty();
    }
    int length = ends.length();
    Place place = new Place(file, record, line, ends.start(), length);
    RawRecord found = length > limits.length() ? tooLong(place) : decode(place);
    move();
    return Optional.of(found);
  }

  /** As {@link #next}, for those who want to know only where records are. */
  public Optional<Place> nextPlace() throws IOException {
    if (!ends.next()) {
      return Optional.empty();
    }
    Place place = new Place(file, record, line, ends.start(), ends.length());
    move();
    return Optional.of(place);
  }

  private void move() {
    record++;
    line += ends.lines();
  }

  private static RawRecord tooLong(Place place) {
    return new RawRecord(place, "", RawRecord.Flaw.TOO_LONG);
  }

  private RawRecord decode(Place place) {
    int from = window.marked() + (ends.start() == 0 ? bom : 0);
    int to = window.position - ends.lineEnd();
    String text = decoding.text(window.bytes, from, to);
    RawRecord.Flaw flaw = RawRecord.Flaw.NONE;
    if (!decoding.isFaithful(text, window.bytes, from, to)) {
      flaw = RawRecord.Flaw.UNDECODABLE;
      text = decoding.otherwise(text, window.bytes, from, to);
    } else if (ends.isUnclosed()) {
      flaw = RawRecord.Flaw.UNCLOSED_QUOTE;
    }
    return new RawRecord(place, text, flaw);
  }

  @Override
  public void close() throws IOException {
    window.close();
  }
}
