package lawtally.intake.csv;

import java.util.Arrays;
import lawtally.intake.csv.Pieces.Stretch;

/**
 * The least that the rest of a broken record costs from some piece and column on, were every cell
 * to fit its column: what is too much already is not worth looking at.
 */
final class Ahead {
  private final Pieces pieces;
  private final int width;
  private final double[][] least;

  Ahead(Pieces pieces, int width) {
    this.pieces = pieces;
    this.width = width;
    this.least = new double[pieces.count() + 1][width + 1];
    for (int column = 0; column <= width; column++) {
      least[pieces.count()][column] = (width - column) * CheapestWay.MISSING_LAST_CELL;
    }
    for (int piece = pieces.count() - 1; piece >= 0; piece--) {
      Arrays.fill(least[piece], Double.POSITIVE_INFINITY);
      if (pieces.isBlank(piece)) {
        by(piece, piece + 1, 0, CheapestWay.EXTRA_DELIMITER);
      }
      for (Stretch stretch : pieces.from(piece)) {
        by(piece, stretch.to(), 1, stretch.cost());
      }
      for (int to = piece + 1; to <= pieces.lastJoined(piece); to++) {
        by(piece, to, 2, CheapestWay.MISSING_DELIMITER);
      }
    }
  }

  private void by(int piece, int to, int cells, double cost) {
    double[] own = least[piece];
    double[] next = least[to];
    for (int column = 0; column + cells <= width; column++) {
      own[column] = Math.min(own[column], cost + next[column + cells]);
    }
  }

  Pieces pieces() {
    return pieces;
  }

  double from(int piece, int column) {
    return least[piece][column];
  }
}
