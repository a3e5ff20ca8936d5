package lawtally.intake.header;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import lawtally.intake.Dialect;
import lawtally.intake.Place;
import lawtally.intake.RawRecord;
import lawtally.intake.Slice;
import lawtally.intake.SourceFile;
import lawtally.intake.scan.FieldSplitter;
import lawtally.intake.scan.RecordScanner;

/** Goes through the rows of a file, split into cells. */
public final class RowCursor implements AutoCloseable {
  private final RecordScanner scanner;
  private final FieldSplitter splitter;

  private RowCursor(RecordScanner scanner, FieldSplitter splitter) {
    this.scanner = scanner;
    this.splitter = splitter;
  }

  /**
   * @param first the record to begin with
   * @throws IOException if the archived file cannot be read
   */
  public static RowCursor from(Path archived, SourceFile file, Dialect dialect, Place first)
      throws IOException {
    return from(archived, dialect, first, file.size());
  }

  /**
   * As above, as far as a byte offset at which a record ends.
   *
   * @param first the record to begin with
   * @throws IOException if the archived file cannot be read
   */
  public static RowCursor from(Path archived, Dialect dialect, Place first, long end)
      throws IOException {
    Slice.Segment rest =
        new Slice.Segment(
            first.file(), first.offset(), end - first.offset(), first.line(), first.record());
    return new RowCursor(RecordScanner.open(archived, dialect, rest), new FieldSplitter(dialect));
  }

  /** Empty at the end of the file. */
  Optional<Head.Row> next() throws IOException {
    Optional<RawRecord> record = scanner.next();
    return record.map(r -> new Head.Row(r.place(), splitter.split(r.text()), r.flaw()));
  }

  @Override
  public void close() throws IOException {
    scanner.close();
  }
}
