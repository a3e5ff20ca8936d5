package lawtally.intake.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lawtally.intake.Form;
import lawtally.intake.RawRecord;
import lawtally.intake.Slice;
import lawtally.intake.header.Head;
import lawtally.intake.header.Header;
import lawtally.intake.header.HeaderFinder;
import lawtally.intake.scan.FieldSplitter;
import lawtally.intake.scan.RecordScanner;

/** Looks for the header of another table below a file's first one. */
final class SecondTable {
  private final Path archived;
  private final Form form;
  private final HeaderFinder finder;
  private final FieldSplitter splitter;

  SecondTable(Path archived, Form form, HeaderFinder finder) {
    this.archived = archived;
    this.form = form;
    this.finder = finder;
    this.splitter = new FieldSplitter(form.dialect());
  }

  /** Its header; a repeated header of the first table is none. */
  Optional<Header> find() throws IOException {
    long length = form.file().size() - form.dataOffset();
    Slice.Segment data =
        new Slice.Segment(
            form.file().ordinal(), form.dataOffset(), length, form.dataLine(), form.dataRecord());
    try (RecordScanner scanner = RecordScanner.open(archived, form, data)) {
      Optional<RawRecord> record = scanner.next();
      while (record.isPresent()) {
        Optional<Header> header = mayName(record.get()) ? header(record.get()) : Optional.empty();
        if (header.isPresent()) {
          return header;
        }
        record = scanner.next();
      }
    }
    return Optional.empty();
  }

  /** Rows of data have a date or a number; names of columns seldom do. */
  private static boolean mayName(RawRecord record) {
    int digits = 0;
    String text = record.text();
    for (int i = 0; i < text.length() && digits <= 2; i++) {
      digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
    }
    return digits <= 2 && !text.isBlank();
  }

  private Optional<Header> header(RawRecord record) {
    List<String> cells = splitter.split(record.text());
    return finder
        .read(new Head.Row(record.place(), cells), form.file().name())
        .filter(Header::lacksNothing)
        .filter(header -> !isRepeated(header));
  }

  private boolean isRepeated(Header header) {
    List<Form.Column> columns = header.columns();
    int width = Math.min(columns.size(), form.columns().size());
    return header.dataset().id().equals(form.dataset())
        && columns.subList(0, width).equals(form.columns().subList(0, width));
  }
}
