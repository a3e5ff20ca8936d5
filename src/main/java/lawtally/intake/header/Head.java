package lawtally.intake.header;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import lawtally.intake.Dialect;
import lawtally.intake.Place;
import lawtally.intake.RawRecord;
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

  /**
   * A record and its cells.
   *
   * @param flaw what had to be done to end it; of one that is too long the cells are not known
   */
  public record Row(Place place, List<String> cells, RawRecord.Flaw flaw) {
    /** A row without a flaw. */
    public Row(Place place, List<String> cells) {
      this(place, cells, RawRecord.Flaw.NONE);
    }

    public boolean isBlank() {
      return filled() == 0 && !isTooLong();
    }

    boolean hasOpenQuote() {
      return flaw == RawRecord.Flaw.UNCLOSED_QUOTE;
    }

    /** Longer than any row of a table: nothing of it was read. */
    public boolean isTooLong() {
      return flaw == RawRecord.Flaw.TOO_LONG;
    }

    /** Column of the last cell: the one that a quote swallows the others into. */
    public String lastColumn() {
      return ColumnLetters.of(cells.size() - 1);
    }

    /** What the row would be without its quote that is not closed; empty if it has none. */
    public Optional<Row> withoutOpenQuote(char delimiter) {
      if (!hasOpenQuote() || cells.isEmpty()) {
        return Optional.empty();
      }
      List<String> mended = new ArrayList<>(cells);
      String swallowed = mended.remove(mended.size() - 1);
      String[] parts = swallowed.split(Pattern.quote(String.valueOf(delimiter)), -1);
      mended.addAll(List.of(parts));
      return Optional.of(new Row(place, List.copyOf(mended)));
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
