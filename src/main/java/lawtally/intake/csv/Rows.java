package lawtally.intake.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lawtally.intake.RawRecord;
import lawtally.intake.Slice;
import lawtally.intake.scan.FieldSplitter;
import lawtally.intake.scan.RecordScanner;

/** Goes through the rows of a whole file. */
final class Rows implements AutoCloseable {
  private final RecordScanner scanner;
  private final FieldSplitter splitter;
  private final boolean blankAfterDelimiter;

  Rows(Path file, TextForm form) throws IOException {
    Slice.Segment whole = new Slice.Segment(0, 0, Files.size(file), 1, 1);
    this.scanner = RecordScanner.open(file, form.dialect(), whole);
    this.splitter = new FieldSplitter(form.dialect());
    this.blankAfterDelimiter = form.blankAfterDelimiter();
  }

  /** Empty at the end of the file. */
  Optional<Row> next() throws IOException {
    Optional<RawRecord> record = scanner.next();
    return record.map(raw -> new Row(raw, cells(raw.text())));
  }

  private List<String> cells(String text) {
    List<String> cells = splitter.split(text);
    return blankAfterDelimiter ? withoutBlanks(cells) : cells;
  }

  /** The blank after a comma is part of the delimiter. */
  static List<String> withoutBlanks(List<String> cells) {
    List<String> bare = new ArrayList<>(cells);
    for (int i = 1; i < bare.size(); i++) {
      if (bare.get(i).startsWith(" ")) {
        bare.set(i, bare.get(i).substring(1));
      }
    }
    return List.copyOf(bare);
  }

  @Override
  public void close() throws IOException {
    scanner.close();
  }
}
