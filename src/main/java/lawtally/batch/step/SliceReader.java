package lawtally.batch.step;

import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import lawtally.intake.RawRecord;
import lawtally.intake.Slice;
import lawtally.intake.scan.RecordScanner;
import lawtally.record.RowReader;
import lawtally.tally.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Reads the records of a slice, then one {@link SliceItem.SliceEnd}. Always from the beginning: a
 * half-read slice has left no counts, so nothing of it may be skipped.
 */
public final class SliceReader implements ItemStreamReader<SliceItem>, AutoCloseable {
  private final Reading reading;
  private final Iterator<Slice.Segment> segments;
  private @Nullable RecordScanner scanner;
  private @Nullable RowReader rows;
  private long consumed;
  private boolean ended;

  public SliceReader(Reading reading, Slice slice) {
    this.reading = reading;
    this.segments = slice.segments().iterator();
  }

  @Override
  public @Nullable SliceItem read() throws IOException {
    while (scanner != null || openNext()) {
      Optional<RawRecord> record = scanner.next();
      if (record.isPresent()) {
        consumed += record.get().place().length();
        return new SliceItem.Raw(record.get(), rows);
      }
      close();
    }
    if (ended) {
      return null;
    }
    ended = true;
    return new SliceItem.SliceEnd(consumed);
  }

  private boolean openNext() throws IOException {
    if (!segments.hasNext()) {
      return false;
    }
    Slice.Segment segment = segments.next();
    rows = reading.rows(segment);
    scanner = reading.scan(segment);
    return true;
  }

  @Override
  public void open(ExecutionContext executionContext) {
    // Keeps no state there: a restart must begin at the beginning.
  }

  @Override
  public void close() {
    if (scanner != null) {
      try {
        scanner.close();
      } catch (IOException e) {
        // Was only read; what was read has been counted.
      }
      scanner = null;
    }
  }
}
