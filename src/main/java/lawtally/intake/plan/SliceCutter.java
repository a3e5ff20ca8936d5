package lawtally.intake.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lawtally.intake.Archive;
import lawtally.intake.Form;
import lawtally.intake.Place;
import lawtally.intake.Slice;
import lawtally.intake.scan.RecordScanner;

/**
 * Cuts the data of files into slices: small files share one, a large one is cut between records. A
 * slice is larger than the size asked for only where one record is.
 */
final class SliceCutter {
  private final Archive archive;
  private final long size;
  private final List<Slice> slices = new ArrayList<>();
  private final List<Slice.Segment> open = new ArrayList<>();
  private long room;

  SliceCutter(Archive archive, long size) {
    this.archive = archive;
    this.size = size;
    this.room = size;
  }

  /** Adds all data of a table. */
  void add(Form form) throws IOException {
    Slice.Segment all = form.data();
    if (all.length() <= size) {
      place(all);
    } else {
      cut(form, all);
    }
  }

  /** The slices, in the order of files and records. */
  List<Slice> slices() {
    close();
    return List.copyOf(slices);
  }

  private void cut(Form form, Slice.Segment all) throws IOException {
    try (RecordScanner scanner =
        RecordScanner.open(archive.path(form.file().sha256()), form, all)) {
      Optional<Place> first = scanner.nextPlace();
      Optional<Place> next = first;
      long length = 0;
      while (next.isPresent()) {
        if (length > 0 && length + next.get().length() > size) {
          place(segment(first.orElseThrow(), length));
          first = next;
          length = 0;
        }
        length += next.get().length();
        next = scanner.nextPlace();
      }
      place(segment(first.orElseThrow(), length));
    }
  }

  private static Slice.Segment segment(Place first, long length) {
    return new Slice.Segment(first.file(), first.offset(), length, first.line(), first.record());
  }

  private void place(Slice.Segment segment) {
    if (segment.length() > room) {
      close();
    }
    open.add(segment);
    room -= segment.length();
  }

  private void close() {
    if (!open.isEmpty()) {
      String name = String.format(Locale.ROOT, "s%05d", slices.size());
      slices.add(new Slice(name, List.copyOf(open)));
      open.clear();
    }
    room = size;
  }
}
