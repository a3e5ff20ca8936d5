package lawtally.tally.contest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import lawtally.intake.Place;
import lawtally.intake.RawRecord;
import lawtally.intake.Slice;
import lawtally.intake.TableKey;
import lawtally.intake.scan.RecordScanner;
import lawtally.record.Outcome;
import lawtally.record.RowReader;
import lawtally.tally.Reading;

/** Rows read again from the archive, for the cross-check. */
public final class ArchivedRows implements Rows {
  /** Rows nearer to each other than this are read in one go. */
  private static final long NEAR = 1 << 16;

  private final Reading reading;

  public ArchivedRows(Reading reading) {
    this.reading = reading;
  }

  @Override
  public List<Outcome> read(List<Place> places) {
    List<Outcome> outcomes = new ArrayList<>(places.size());
    int from = 0;
    for (int to = 1; to <= places.size(); to++) {
      if (to == places.size() || !near(places.get(to - 1), places.get(to))) {
        readTogether(places.subList(from, to), outcomes);
        from = to;
      }
    }
    return outcomes;
  }

  @Override
  public TableKey table(Place row) {
    return reading.table(row);
  }

  private boolean near(Place before, Place after) {
    long gap = after.offset() - end(before);
    return before.file() == after.file()
        && gap >= 0
        && gap < NEAR
        && reading.table(before).equals(reading.table(after));
  }

  private static long end(Place place) {
    return place.offset() + place.length();
  }

  /** One scan over neighbours: it begins at a record, so it finds the records it found before. */
  private void readTogether(List<Place> places, List<Outcome> to) {
    Place first = places.get(0);
    long length = end(places.get(places.size() - 1)) - first.offset();
    Slice.Segment segment =
        new Slice.Segment(first.file(), first.offset(), length, first.line(), first.record());
    RowReader rows = reading.rows(segment);
    try (RecordScanner scanner = reading.scan(segment)) {
      for (Place wanted : places) {
        to.add(rows.read(find(scanner, wanted)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("an archived file cannot be read", e);
    }
  }

  private static RawRecord find(RecordScanner scanner, Place wanted) throws IOException {
    while (true) {
      RawRecord record =
          scanner
              .next()
              .orElseThrow(() -> new IllegalStateException("no record at " + wanted.offset()));
      if (record.place().offset() == wanted.offset()) {
        if (!record.place().equals(wanted)) {
          throw new IllegalStateException("another record at " + wanted.offset());
        }
        return record;
      }
    }
  }
}
