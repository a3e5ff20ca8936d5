package lawtally.intake.scan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lawtally.intake.Dialect;
import lawtally.intake.Dialect.Encoding;
import lawtally.intake.Place;
import lawtally.intake.RawRecord;
import lawtally.intake.Slice;

/** Scans bytes as if they were an archived file. */
final class Scans {
  static final Dialect UTF_8 = new Dialect(Encoding.UTF_8, 0, ',', '"');

  private Scans() {}

  static List<RawRecord> of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8), UTF_8);
  }

  static List<RawRecord> of(byte[] bytes, Dialect dialect) {
    return of(bytes, dialect, RecordScanner.Limits.USUAL);
  }

  static List<RawRecord> of(byte[] bytes, Dialect dialect, RecordScanner.Limits limits) {
    return from(bytes, dialect, limits, new Place(0, 1, 1, 0, 0));
  }

  /** Everything from a record on. */
  static List<RawRecord> from(
      byte[] bytes, Dialect dialect, RecordScanner.Limits limits, Place first) {
    return from(bytes, dialect, 0, limits, first);
  }

  /** Everything, where rows are known to have so many fields. */
  static List<RawRecord> of(byte[] bytes, Dialect dialect, int width) {
    return from(bytes, dialect, width, RecordScanner.Limits.USUAL, new Place(0, 1, 1, 0, 0));
  }

  /** What is scanned of the part of a file in which these records stand. */
  static List<RawRecord> part(byte[] bytes, Dialect dialect, int width, List<RawRecord> records) {
    Place first = records.get(0).place();
    long length = records.stream().mapToLong(r -> r.place().length()).sum();
    Slice.Segment segment =
        new Slice.Segment(0, first.offset(), length, first.line(), first.record());
    return scan(bytes, dialect, width, RecordScanner.Limits.USUAL, segment);
  }

  private static List<RawRecord> from(
      byte[] bytes, Dialect dialect, int width, RecordScanner.Limits limits, Place first) {
    long rest = bytes.length - first.offset();
    return scan(
        bytes,
        dialect,
        width,
        limits,
        new Slice.Segment(0, first.offset(), rest, first.line(), first.record()));
  }

  private static List<RawRecord> scan(
      byte[] bytes,
      Dialect dialect,
      int width,
      RecordScanner.Limits limits,
      Slice.Segment segment) {
    try {
      Path file = Files.createTempFile("scan", ".csv");
      try {
        Files.write(file, bytes);
        return all(RecordScanner.open(file, dialect, width, segment, limits));
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<RawRecord> all(RecordScanner opened) throws IOException {
    List<RawRecord> records = new ArrayList<>();
    try (RecordScanner scanner = opened) {
      Optional<RawRecord> record = scanner.next();
      while (record.isPresent()) {
        records.add(record.get());
        record = scanner.next();
      }
    }
    return records;
  }

  static List<String> texts(List<RawRecord> records) {
    return records.stream().map(RawRecord::text).toList();
  }

  static List<List<String>> cells(List<RawRecord> records, Dialect dialect) {
    FieldSplitter splitter = new FieldSplitter(dialect);
    return records.stream().map(record -> splitter.split(record.text())).toList();
  }
}
