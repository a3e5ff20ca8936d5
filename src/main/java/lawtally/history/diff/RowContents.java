package lawtally.history.diff;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lawtally.history.trace.Revision;
import lawtally.intake.Form;
import lawtally.intake.Forms;
import lawtally.intake.RawRecord;
import lawtally.intake.Slice;
import lawtally.intake.SourceFile;
import lawtally.intake.scan.RecordScanner;
import lawtally.record.Outcome;
import lawtally.record.Record;
import lawtally.record.RowReader;
import lawtally.report.change.RowChange.At;
import lawtally.tally.Reading;

/** Reads again what stands in rows that a comparison has named. */
public final class RowContents {
  private final Revision revision;
  private final Reading reading;
  private final Forms forms;

  public RowContents(Revision revision) {
    this.revision = revision;
    this.reading =
        new Reading(
            revision.job(), revision.seeds(), revision.year(), revision.plan(), revision.archive());
    this.forms = new Forms(revision.plan().forms());
  }

  /** Takes a row. */
  public interface Taker {
    /**
     * @param text as the department wrote it; may hold personal data
     * @param record what was understood; of a wide row the first of its cells
     */
    void take(At at, Form form, String text, Record record);
  }

  /**
   * Gives these rows, in no order that anything may depend on.
   *
   * @throws IOException if an archived file cannot be read
   */
  public void give(Set<At> rows, Taker taker) throws IOException {
    Map<String, Set<Long>> lines = new HashMap<>();
    rows.forEach(r -> lines.computeIfAbsent(r.file(), f -> new HashSet<>()).add(r.line()));
    Map<Integer, String> files = new HashMap<>();
    for (SourceFile file : revision.survey().files()) {
      if (lines.containsKey(file.path())) {
        files.put(file.ordinal(), file.path());
      }
    }
    for (Slice slice : revision.plan().slices()) {
      for (Slice.Segment segment : slice.segments()) {
        String file = files.get(segment.file());
        if (file != null) {
          give(segment, file, lines.get(file), taker);
        }
      }
    }
  }

  private void give(Slice.Segment segment, String file, Set<Long> lines, Taker taker)
      throws IOException {
    RowReader rows = reading.rows(segment);
    try (RecordScanner scanner = reading.scan(segment)) {
      for (Optional<RawRecord> r = scanner.next(); r.isPresent(); r = scanner.next()) {
        RawRecord raw = r.get();
        long line = raw.place().line();
        if (lines.contains(line) && rows.read(raw) instanceof Outcome.Candidate row) {
          taker.take(new At(file, line), forms.of(segment), raw.text(), row.records().get(0));
        }
      }
    }
  }
}
