package lawtally.tally;

/**
 * Count and sum of a cell. Sums are in the smallest unit of the field: fen, ones, or
 * ten-thousandths of a number.
 */
public record Cell(long count, long sum) {
  public static final Cell ZERO = new Cell(0, 0);

  public Cell plus(Cell other) {
    return new Cell(Math.addExact(count, other.count), Math.addExact(sum, other.sum));
  }

  public Cell minus(Cell other) {
    return new Cell(Math.subtractExact(count, other.count), Math.subtractExact(sum, other.sum));
  }
}
