package lawtally.intake.csv;

import java.util.List;
import java.util.Optional;
import lawtally.intake.Dialect;

/**
 * Makes out what a broken record was meant to be: one delimiter too many or too few, a quote too
 * many or missing, delimiters without quotes. Of all ways to make as many cells of it as the table
 * has columns it takes the one with the least wrong, measured by quotes and by how well the cells
 * fit their columns; if none is likely, there is none.
 */
final class RowMender {
  private static final int MOST_PIECES = 400;
  private static final long MOST_WORK = 2_000_000;

  /** A record as it was meant, and how much was wrong with it. */
  record Mended(List<String> cells, double cost) {}

  private final Dialect dialect;
  private final List<ColumnProfile> columns;

  RowMender(Dialect dialect, List<ColumnProfile> columns) {
    this.dialect = dialect;
    this.columns = List.copyOf(columns);
  }

  Optional<Mended> mend(String record) {
    Pieces pieces = new Pieces(record, dialect);
    long work = (long) pieces.count() * pieces.reach() * columns.size();
    if (pieces.count() > MOST_PIECES || work > MOST_WORK) {
      return Optional.empty();
    }
    return CheapestWay.through(pieces, columns);
  }
}
