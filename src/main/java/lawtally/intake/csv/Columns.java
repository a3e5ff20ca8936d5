package lawtally.intake.csv;

import java.util.List;
import java.util.stream.IntStream;

/** What the columns of a table hold. */
record Columns(List<ColumnProfile> profiles) {
  static Columns of(List<Row> rows, int width) {
    List<List<String>> cells =
        rows.stream().filter(row -> row.width() == width).map(Row::cells).toList();
    return new Columns(
        IntStream.range(0, width).mapToObj(i -> ColumnProfile.of(cells, i)).toList());
  }

  static Columns ofNames(int width) {
    return new Columns(IntStream.range(0, width).mapToObj(i -> ColumnProfile.ofNames()).toList());
  }

  boolean anyTyped() {
    return profiles.stream().anyMatch(ColumnProfile::isTyped);
  }

  /** Whether a row names the columns: over numbers, dates and codes it has words. */
  boolean areNamedBy(List<String> cells) {
    int words = 0;
    int values = 0;
    for (int i = 0; i < Math.min(cells.size(), profiles.size()); i++) {
      ColumnProfile column = profiles.get(i);
      if (column.isTyped() && !cells.get(i).isBlank()) {
        if (column.accepts(cells.get(i))) {
          values++;
        } else {
          words++;
        }
      }
    }
    return words > values;
  }

  /** Whether a row goes on naming the columns: it has words, and no values where all rows do. */
  boolean areNamedOnBy(List<String> cells) {
    boolean gaps = false;
    for (int i = 0; i < Math.min(cells.size(), profiles.size()); i++) {
      boolean blank = cells.get(i).isBlank();
      gaps |= blank && profiles.get(i).isTyped() && profiles.get(i).isAlwaysFilled();
      if (!blank && profiles.get(i).isTyped() && profiles.get(i).accepts(cells.get(i))) {
        return false;
      }
    }
    return gaps
        && cells.stream().anyMatch(cell -> !cell.isBlank())
        && cells.stream().noneMatch(cell -> cell.chars().anyMatch(Character::isDigit));
  }

  /**
   * How strange a row looks.
   *
   * @param cells at least as many as columns
   */
  double misfit(List<String> cells) {
    double sum = 0;
    for (int i = 0; i < profiles.size(); i++) {
      sum += profiles.get(i).misfit(cells.get(i));
    }
    return sum;
  }
}
