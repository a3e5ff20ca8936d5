package lawtally.intake.csv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import lawtally.intake.csv.Pieces.Halves;
import lawtally.intake.csv.Pieces.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest way through the pieces of a broken record, column by column. Ways that cannot end
 * cheaply enough are left; most of them would join fields, so these come in only where they can
 * still be cheaper than the rest.
 */
final class CheapestWay {
  /** A record is given up where more is wrong than two faults would explain. */
  static final double MOST = 8;

  /** What a fault costs, whatever the cells say. */
  static final double EXTRA_DELIMITER = 2.5;

  static final double MISSING_DELIMITER = 3;
  static final double MISSING_LAST_CELL = 2;

  /** Costs are sums, and come out a little different by another order. */
  private static final double ROUNDING = 1e-6;

  private final Pieces pieces;
  private final List<ColumnProfile> columns;
  private final Ahead ahead;
  private final double most;
  private final boolean joins;
  private final @Nullable Step[][] best;

  /** How one comes to a number of pieces and columns: by which cells from where. */
  private record Step(double cost, int piece, List<String> cells) {}

  /**
   * @param most a way that costs more is none
   * @param joins whether fields may have run together
   */
  private CheapestWay(Ahead ahead, List<ColumnProfile> columns, double most, boolean joins) {
    this.pieces = ahead.pieces();
    this.columns = columns;
    this.ahead = ahead;
    this.most = most;
    this.joins = joins;
    this.best = new Step[pieces.count() + 1][columns.size() + 1];
  }

  /** Empty where all ways cost too much. */
  static Optional<RowMender.Mended> through(Pieces pieces, List<ColumnProfile> columns) {
    Ahead ahead = new Ahead(pieces, columns.size());
    if (ahead.from(0, 0) > MOST + ROUNDING) {
      return Optional.empty();
    }
    Optional<RowMender.Mended> apart = new CheapestWay(ahead, columns, MOST, false).find();
    double limit = apart.map(RowMender.Mended::cost).orElse(MOST);
    return limit < MISSING_DELIMITER ? apart : new CheapestWay(ahead, columns, limit, true).find();
  }

  private Optional<RowMender.Mended> find() {
    int end = pieces.count();
    best[0][0] = new Step(0, 0, List.of());
    for (int piece = 0; piece < end; piece++) {
      for (int column = 0; column <= columns.size(); column++) {
        if (best[piece][column] != null) {
          leave(piece, column);
        }
      }
    }
    for (int column = 0; column < columns.size(); column++) {
      if (best[end][column] != null) {
        double cost = MISSING_LAST_CELL + columns.get(column).misfit("");
        offer(end, column, end, List.of(""), cost);
      }
    }
    Step last = best[end][columns.size()];
    return last == null ? Optional.empty() : Optional.of(new RowMender.Mended(trace(), last.cost));
  }

  private void leave(int piece, int column) {
    if (pieces.isBlank(piece)) {
      offer(piece, column, piece + 1, List.of(), EXTRA_DELIMITER);
    }
    if (column == columns.size()) {
      return;
    }
    double cost = best[piece][column].cost;
    for (Stretch stretch : pieces.from(piece)) {
      int to = stretch.to();
      if (isHopeful(cost + stretch.cost(), to, column + 1)) {
        offer(piece, column, to, List.of(stretch.content()), cost(stretch, column));
      }
    }
    if (joins && column + 1 < columns.size()) {
      for (int to = piece + 1; to <= pieces.lastJoined(piece); to++) {
        joined(piece, column, to);
      }
    }
  }

  /** Two fields without a delimiter between them. */
  private void joined(int piece, int column, int to) {
    double cost = best[piece][column].cost + MISSING_DELIMITER;
    if (!isHopeful(cost, to, column + 2)) {
      return;
    }
    for (Halves halves : pieces.halves(piece, to)) {
      if (isHopeful(cost + halves.least(), to, column + 2)) {
        List<String> cells = List.of(halves.left().content(), halves.right().content());
        double own = cost(halves.left(), column) + cost(halves.right(), column + 1) + halves.cost();
        offer(piece, column, to, cells, own + MISSING_DELIMITER);
      }
    }
  }

  private double cost(Stretch stretch, int column) {
    return stretch.cost() + columns.get(column).misfit(stretch.looks());
  }

  /** Whether a way of at least this cost may be the one. */
  private boolean isHopeful(double cost, int to, int next) {
    Step known = best[to][next];
    return cost + ahead.from(to, next) <= most + ROUNDING
        && (known == null || cost < known.cost + ROUNDING);
  }

  private void offer(int piece, int column, int to, List<String> cells, double cost) {
    double all = best[piece][column].cost + cost;
    int next = column + cells.size();
    if (all <= most
        && isHopeful(all, to, next)
        && (best[to][next] == null || all < best[to][next].cost)) {
      best[to][next] = new Step(all, piece, cells);
    }
  }

  private List<String> trace() {
    List<String> cells = new ArrayList<>();
    int piece = pieces.count();
    int column = columns.size();
    while (piece > 0 || column > 0) {
      Step step = best[piece][column];
      List<String> own = new ArrayList<>(step.cells);
      Collections.reverse(own);
      cells.addAll(own);
      piece = step.piece;
      column -= own.size();
    }
    Collections.reverse(cells);
    return List.copyOf(cells);
  }
}
