package lawtally.intake.header;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lawtally.intake.Dialect;
import lawtally.intake.Place;
import lawtally.intake.SourceFile;

/**
 * The first records of a file, split into cells: enough to find the header and to see whether data
 * follow.
 *
 * @param next the record after these, if the file has more
 */
public record Head(List<Row> rows, Optional<Place> next) {
  /** Records that are looked at. */
  public static final int RECORDS = 60;

  /** A record and its cells. */
  public record Row(Place place, List<String> cells) {
    public boolean isBlank() {
      return filled() == 0;
    }

    public int filled() {
      return (int) cells.stream().filter(c -> !c.isBlank()).count();
    }
  }

  /**
   * @throws IOException if the archived file cannot be read
   */
  public static Head of(Path archived, SourceFile file, Dialect dialect) throws IOException {
    return of(archived, file, dialect, List.of(), new Place(file.ordinal(), 1, 1, 0, 0));
  }

  /**
   * As above, of a table within the file.
   *
   * @param above rows that belong to it and stand above {@code first}
   * @param first the first record to be looked at
   */
  public static Head of(
      Path archived, SourceFile file, Dialect dialect, List<Row> above, Place first)
      throws IOException {
    List<Row> rows = new ArrayList<>(above);
    try (RowCursor cursor = RowCursor.from(archived, file, dialect, first)) {
      Optional<Row> row = cursor.next();
      while (row.isPresent() && rows.size() < above.size() + RECORDS) {
        rows.add(row.get());
        row = cursor.next();
      }
      return new Head(List.copyOf(rows), row.map(Row::place));
    }
  }

  /** The same without what stands at or behind a byte offset. */
  public Head upTo(long end) {
    List<Row> before = rows.stream().filter(row -> row.place().offset() < end).toList();
    return new Head(before, next.filter(place -> place.offset() < end));
  }

  /** Whether the file has no more records than these. */
  public boolean whole() {
    return next.isEmpty();
  }

  /** Physical line of the record after a row. */
  public long lineAfter(int index) {
    if (index + 1 < rows.size()) {
      return rows.get(index + 1).place().line();
    }
    return next.map(Place::line).orElse(rows.get(index).place().line() + 1);
  }

  public boolean isBlank() {
    return rows.stream().allMatch(Row::isBlank);
  }
}
