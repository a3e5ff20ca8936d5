package lawtally.history.trace;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import lawtally.intake.Forms;
import lawtally.intake.RawRecord;
import lawtally.intake.Slice;
import lawtally.intake.scan.RecordScanner;
import lawtally.record.RowReader;
import lawtally.tally.Corrections;
import lawtally.tally.Reading;
import lawtally.tally.SliceTally;
import lawtally.tally.contest.Rulings;
import lawtally.tally.contest.ThingsOfRows;
import lawtally.tally.keys.KeyFile;
import lawtally.tally.keys.KeyedRow;

/**
 * Finds which rows of a revision are one thing: its slices are read again and their keys compared
 * as in the cross-check. Keys go through sorted files, so that memory holds those of one slice.
 */
final class ThingsOfYear {
  private static final int SALT = 16;

  private final Revision revision;
  private final Reading reading;
  private final Path work;
  private final byte[] salt = new byte[SALT];

  /**
   * @param work an empty folder for key files
   */
  ThingsOfYear(Revision revision, Reading reading, Path work) {
    this.revision = revision;
    this.reading = reading;
    this.work = work;
    new SecureRandom().nextBytes(salt);
  }

  /** Gives the rows of each thing that has several, in the order in which they are joined. */
  void among(Set<String> datasets, Consumer<List<KeyedRow>> to, LongConsumer meter)
      throws IOException {
    List<KeyFile> keys = new ArrayList<>();
    Forms forms = new Forms(revision.plan().forms());
    for (Slice slice : revision.plan().slices()) {
      List<Slice.Segment> wanted =
          slice.segments().stream().filter(s -> datasets.contains(forms.of(s).dataset())).toList();
      if (!wanted.isEmpty()) {
        Path file = work.resolve(slice.name() + ".keys");
        keys.add(KeyFile.open(file, KeyFile.write(file, tally(wanted, datasets).result().keys())));
        meter.accept(wanted.stream().mapToLong(Slice.Segment::length).sum());
      }
    }
    Rulings rulings =
        Rulings.archived(
            revision.survey(), revision.archive(), revision.job(), revision.seeds(), salt);
    ThingsOfRows.among(keys, rulings, to);
  }

  private SliceTally tally(List<Slice.Segment> segments, Set<String> datasets) throws IOException {
    SliceTally tally =
        new SliceTally(
            revision.job().only(datasets, Set.of()),
            revision.year(),
            revision.seeds(),
            salt,
            Corrections.among(revision.plan().forms()));
    for (Slice.Segment segment : segments) {
      RowReader rows = reading.rows(segment);
      try (RecordScanner scanner = reading.scan(segment)) {
        for (Optional<RawRecord> r = scanner.next(); r.isPresent(); r = scanner.next()) {
          tally.add(rows.read(r.get()));
        }
      }
    }
    return tally;
  }
}
