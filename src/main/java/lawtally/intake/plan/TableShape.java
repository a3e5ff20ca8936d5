package lawtally.intake.plan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import lawtally.intake.Dialect;
import lawtally.intake.RawRecord;
import lawtally.intake.Slice;
import lawtally.intake.scan.FieldSplitter;
import lawtally.intake.scan.RecordScanner;

/**
 * How much a file looks like a table when it is read in some dialect: rows of one width, the wider
 * the better, times cells that look like values. After the measure of data consistency by van den
 * Burg, Nazábal and Sutton (2019), with squared shares so that a few odd rows do not weigh much.
 */
final class TableShape {
  private static final int SAMPLE = 1 << 18;
  private static final int RECORDS = 500;

  /** What one column is worth. */
  private static final double NARROWEST = 0.001;

  /** Share of rows of one width from which on blanks may be delimiters. */
  private static final double BLANKS_FROM = 0.9;

  /** A wrong quote must not cost much time. */
  private static final RecordScanner.Limits LIMITS =
      new RecordScanner.Limits(1 << 14, 200, 1 << 16);

  private final SortedMap<Integer, Integer> rowsByWidth = new TreeMap<>();
  private final char delimiter;
  private long rows;
  private long cells;
  private long sensible;

  private TableShape(char delimiter) {
    this.delimiter = delimiter;
  }

  /** The characters at the head that are looked at. */
  static String sample(Path file, Dialect.Encoding encoding) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(SAMPLE), encoding.charset());
    }
  }

  static TableShape of(Path file, Dialect dialect) throws IOException {
    TableShape shape = new TableShape(dialect.delimiter());
    long size = Files.size(file);
    Slice.Segment head = new Slice.Segment(0, 0, Math.min(size, SAMPLE), 1, 1);
    FieldSplitter splitter = new FieldSplitter(dialect);
    try (RecordScanner scanner = RecordScanner.open(file, dialect, 0, head, LIMITS)) {
      Optional<RawRecord> record = scanner.next();
      while (record.isPresent() && shape.rows < RECORDS) {
        RawRecord row = record.get();
        record = scanner.next();
        boolean cut = record.isEmpty() && size > SAMPLE;
        if (!row.text().isBlank() && !cut) {
          shape.add(splitter.split(row.text()), row.flaw());
        }
      }
    }
    return shape;
  }

  private void add(List<String> row, RawRecord.Flaw flaw) {
    rows++;
    rowsByWidth.merge(row.size(), 1, Integer::sum);
    cells += row.size();
    if (flaw != RawRecord.Flaw.UNCLOSED_QUOTE) {
      sensible += row.stream().filter(CellShape::isSensible).count();
    }
  }

  /** From 0 to 1. */
  double score() {
    if (rows == 0) {
      return 0;
    }
    double pattern = 0;
    int most = 0;
    for (int width : rowsByWidth.keySet()) {
      int alike = rowsByWidth.get(width);
      double share = (double) alike / rows;
      most = Math.max(most, width == 1 ? 0 : alike);
      pattern += share * share * (width - 1 + NARROWEST) / width;
    }
    double type = (sensible + NARROWEST) / (cells + NARROWEST);
    return isWritten(most) ? pattern * type : 0;
  }

  /** What stands in sentences too delimits only if it does so again and again. */
  private boolean isWritten(int most) {
    return switch (delimiter) {
      case ' ' -> most > 1 && most >= BLANKS_FROM * rows;
      case '，' -> most > 1;
      default -> true;
    };
  }
}
