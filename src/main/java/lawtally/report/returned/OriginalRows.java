package lawtally.report.returned;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lawtally.intake.Form;
import lawtally.intake.Place;
import lawtally.intake.RawRecord;
import lawtally.intake.Slice;
import lawtally.intake.scan.FieldSplitter;
import lawtally.intake.scan.RecordScanner;

/** Rows of one archived file, cut out as the department handed them in. */
final class OriginalRows {
  /** Rows nearer to each other than this are read in one go. */
  private static final long GAP = 1 << 16;

  private final Path archived;
  private final Form form;
  private final List<List<Place>> spans = new ArrayList<>();

  /**
   * @param places of the wanted rows, ascending, each once
   */
  OriginalRows(Path archived, Form form, List<Place> places) {
    this.archived = archived;
    this.form = form;
    long end = Long.MIN_VALUE;
    for (Place place : places) {
      if (spans.isEmpty() || place.offset() - end > GAP) {
        spans.add(new ArrayList<>());
      }
      spans.get(spans.size() - 1).add(place);
      end = place.offset() + place.length();
    }
  }

  /** Takes one row: where it stands and its cells, quotes removed. */
  interface Taker {
    void take(Place place, List<String> cells) throws IOException;
  }

  /**
   * Gives the rows to {@code taker}, one after the other. May be called again.
   *
   * @throws IOException if the archived file cannot be read, or is not what it was
   */
  void giveTo(Taker taker) throws IOException {
    FieldSplitter splitter = new FieldSplitter(form.dialect());
    for (List<Place> span : spans) {
      give(span, splitter, taker);
    }
  }

  /** Cells of the longest row. */
  int widest() throws IOException {
    int[] widest = {0};
    giveTo((place, cells) -> widest[0] = Math.max(widest[0], cells.size()));
    return widest[0];
  }

  private void give(List<Place> span, FieldSplitter splitter, Taker taker) throws IOException {
    Place first = span.get(0);
    Place last = span.get(span.size() - 1);
    long length = last.offset() + last.length() - first.offset();
    Slice.Segment segment =
        new Slice.Segment(
            form.file().ordinal(), first.offset(), length, first.line(), first.record());
    try (RecordScanner scanner = RecordScanner.open(archived, form, segment)) {
      for (Place wanted : span) {
        taker.take(wanted, splitter.split(find(wanted, scanner).text()));
      }
    }
  }

  private RawRecord find(Place wanted, RecordScanner scanner) throws IOException {
    Optional<RawRecord> found = scanner.next();
    while (found.isPresent() && found.get().place().offset() < wanted.offset()) {
      found = scanner.next();
    }
    return found
        .filter(record -> record.place().offset() == wanted.offset())
        .filter(record -> record.place().length() == wanted.length())
        .orElseThrow(
            () ->
                new IOException(
                    "line " + wanted.line() + " of an archived file is not where it was"));
  }
}
