package lawtally.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lawtally.intake.Dialect;
import lawtally.intake.Form;
import lawtally.intake.Forms;
import lawtally.intake.Issue;
import lawtally.intake.Place;
import lawtally.intake.RawRecord;
import lawtally.intake.Slice;
import lawtally.intake.SourceFile;
import lawtally.intake.scan.RecordScanner;
import lawtally.intake.survey.FileArchive;
import lawtally.sample.PlainRun;
import lawtally.tally.RowCounts;

/** Whether a run has accounted for every byte, line and row of its files. */
final class Balance {
  private final PlainRun run;
  private final FileArchive archive;

  /**
   * @param work the folder in which the run kept its archive
   */
  Balance(PlainRun run, Path work) throws IOException {
    this.run = run;
    this.archive = new FileArchive(work.resolve("archive"));
  }

  void check() throws IOException {
    Forms forms = new Forms(run.plan().forms());
    for (Form form : run.plan().forms()) {
      checkForm(form);
    }
    long records = 0;
    for (Slice slice : run.plan().slices()) {
      for (Slice.Segment segment : slice.segments()) {
        records += scan(forms.of(segment), segment).size();
      }
    }
    RowCounts rows = run.rows();
    assertThat(rows.read() + rows.layout()).isEqualTo(records);
    assertThat(rows.balanced()).isTrue();
    assertThat(run.issues()).allSatisfy(this::checkPlace);
  }

  /** The header ends where the data begin, in bytes, lines and records. */
  private void checkForm(Form form) throws IOException {
    Path archived = archive.path(form.file().sha256());
    byte[] bytes = Files.readAllBytes(archived);
    List<RawRecord> records = new ArrayList<>(above(form, archived));
    records.addAll(scan(form, form.data()));
    for (RawRecord record : records) {
      long before = lineEnds(bytes, record.place().offset(), form.dialect().encoding());
      assertThat(record.place().line()).isEqualTo(1 + before);
    }
  }

  /** Title and header: of a further table they follow the data of the one before. */
  private List<RawRecord> above(Form form, Path archived) throws IOException {
    int file = form.file().ordinal();
    List<RawRecord> before = new ArrayList<>();
    Slice.Segment head = new Slice.Segment(file, 0, form.dataOffset(), 1, 1);
    if (form.table() > 1) {
      Form other = new Forms(run.plan().forms()).of(file).get(form.table() - 2);
      before.addAll(scan(other, other.data()));
      long record = other.dataRecord() + before.size();
      long line =
          1 + lineEnds(Files.readAllBytes(archived), other.end(), form.dialect().encoding());
      head = new Slice.Segment(file, other.end(), form.dataOffset() - other.end(), line, record);
    }
    try (RecordScanner scanner = RecordScanner.open(archived, form.dialect(), head)) {
      List<RawRecord> above = withoutGap(scanner, head);
      assertThat(form.dataRecord()).isEqualTo(head.firstRecord() + above.size());
      return above;
    }
  }

  /** The records of a segment of data. */
  private List<RawRecord> scan(Form form, Slice.Segment segment) throws IOException {
    Path archived = archive.path(form.file().sha256());
    try (RecordScanner scanner = RecordScanner.open(archived, form, segment)) {
      return withoutGap(scanner, segment);
    }
  }

  /** All records, which follow each other without a gap to the end of the segment. */
  private static List<RawRecord> withoutGap(RecordScanner scanner, Slice.Segment segment)
      throws IOException {
    List<RawRecord> records = new ArrayList<>();
    long offset = segment.offset();
    for (Optional<RawRecord> r = scanner.next(); r.isPresent(); r = scanner.next()) {
      Place place = r.get().place();
      assertThat(place.offset()).isEqualTo(offset);
      assertThat(place.record()).isEqualTo(segment.firstRecord() + records.size());
      assertThat(place.length()).isPositive();
      offset += place.length();
      records.add(r.get());
    }
    assertThat(offset).isEqualTo(segment.offset() + segment.length());
    return records;
  }

  private void checkPlace(Issue issue) {
    Place place = issue.place();
    if (place.file() >= 0) {
      SourceFile file = run.survey().files().get(place.file());
      assertThat(place.offset() + place.length()).isLessThanOrEqualTo(file.size());
    }
  }

  /** Line ends before a byte: CRLF, LF or CR. */
  private static long lineEnds(byte[] bytes, long before, Dialect.Encoding encoding) {
    boolean wide = encoding == Dialect.Encoding.UTF_16LE || encoding == Dialect.Encoding.UTF_16BE;
    int low = encoding == Dialect.Encoding.UTF_16BE ? 1 : 0;
    int step = wide ? 2 : 1;
    long ends = 0;
    boolean carriageReturn = false;
    for (int i = 0; i + step <= before; i += step) {
      char c = (char) (wide ? bytes[i + low] & 0xff | bytes[i + 1 - low] << 8 : bytes[i]);
      ends += c == '\r' || c == '\n' && !carriageReturn ? 1 : 0;
      carriageReturn = c == '\r';
    }
    return ends;
  }
}
