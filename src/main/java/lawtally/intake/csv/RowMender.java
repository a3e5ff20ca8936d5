package lawtally.intake.csv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import lawtally.intake.Dialect;
import org.jspecify.annotations.Nullable;

/**
 * Makes out what a broken record was meant to be: one delimiter too many or too few, a quote too
 * many or missing, delimiters without quotes. Of all ways to make as many cells of it as the table
 * has columns it takes the one with the least wrong, measured by quotes and by how well the cells
 * fit their columns; if none is likely, there is none.
 */
final class RowMender {
  /** What a fault costs. A record is given up where more is wrong than two faults would explain. */
  private static final double EXTRA_DELIMITER = 2.5;

  private static final double MISSING_DELIMITER = 3;
  private static final double MISSING_LAST_CELL = 2;

  /** A delimiter at the end of a cell is more likely one too many than a part of it. */
  private static final double DELIMITER_AT_END = 1.5;

  private static final double BARE_DELIMITER = 2;
  private static final double BARE_BLANK = 0.3;
  private static final double MOST = 8;

  private static final int MOST_PIECES = 400;
  private static final int LONGEST_FIELD = 64;
  private static final int LONGEST_JOINED = 8;
  private static final long MOST_WORK = 2_000_000;

  /** A record as it was meant, and how much was wrong with it. */
  record Mended(List<String> cells, double cost) {}

  private final Dialect dialect;
  private final List<ColumnProfile> columns;
  private final double bareDelimiter;

  RowMender(Dialect dialect, List<ColumnProfile> columns) {
    this.dialect = dialect;
    this.columns = List.copyOf(columns);
    this.bareDelimiter = dialect.delimiter() == ' ' ? BARE_BLANK : BARE_DELIMITER;
  }

  Optional<Mended> mend(String record) {
    List<String> pieces = pieces(record);
    long reach = Math.min(pieces.size(), LONGEST_FIELD);
    if (pieces.size() > MOST_PIECES || pieces.size() * reach * columns.size() > MOST_WORK) {
      return Optional.empty();
    }
    return new Search(pieces).best();
  }

  /** Cut at every delimiter, within quotes or not. */
  private List<String> pieces(String record) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    int at = record.indexOf(dialect.delimiter());
    while (at >= 0) {
      pieces.add(record.substring(from, at));
      from = at + 1;
      at = record.indexOf(dialect.delimiter(), from);
    }
    pieces.add(record.substring(from));
    return pieces;
  }

  /** How one comes to a number of pieces and columns: by which cells from where. */
  private record Step(double cost, int piece, List<String> cells) {}

  /** The cheapest way through the pieces, column by column. */
  private final class Search {
    private final List<String> pieces;
    private final @Nullable Step[][] best;

    Search(List<String> pieces) {
      this.pieces = pieces;
      this.best = new Step[pieces.size() + 1][columns.size() + 1];
    }

    Optional<Mended> best() {
      best[0][0] = new Step(0, 0, List.of());
      for (int piece = 0; piece < pieces.size(); piece++) {
        for (int column = 0; column <= columns.size(); column++) {
          if (best[piece][column] != null) {
            leave(piece, column);
          }
        }
      }
      for (int column = 0; column < columns.size(); column++) {
        if (best[pieces.size()][column] != null) {
          double cost = MISSING_LAST_CELL + columns.get(column).misfit("");
          offer(pieces.size(), column, pieces.size(), List.of(""), cost);
        }
      }
      Step last = best[pieces.size()][columns.size()];
      return last == null ? Optional.empty() : Optional.of(new Mended(trace(), last.cost));
    }

    private void leave(int piece, int column) {
      if (pieces.get(piece).isBlank()) {
        offer(piece, column, piece + 1, List.of(), EXTRA_DELIMITER);
      }
      if (column == columns.size()) {
        return;
      }
      StringBuilder raw = new StringBuilder();
      int furthest = Math.min(pieces.size(), piece + LONGEST_FIELD);
      for (int to = piece + 1; to <= furthest; to++) {
        raw.append(to == piece + 1 ? "" : String.valueOf(dialect.delimiter()));
        raw.append(pieces.get(to - 1));
        String text = raw.toString();
        RawField field = RawField.of(text, dialect);
        double cost = cost(field, column);
        offer(piece, column, to, List.of(field.content()), cost);
        if (to - piece <= LONGEST_JOINED && column + 1 < columns.size()) {
          joined(piece, column, to, text);
        }
      }
    }

    /** Two fields without a delimiter between them. */
    private void joined(int piece, int column, int to, String text) {
      for (int cut : Cuts.of(text, dialect)) {
        RawField left = RawField.of(text.substring(0, cut), dialect);
        RawField right = RawField.of(text.substring(cut), dialect);
        double cost = cost(left, column) + cost(right, column + 1) + Cuts.cost(text, cut, dialect);
        offer(
            piece, column, to, List.of(left.content(), right.content()), cost + MISSING_DELIMITER);
      }
    }

    private double cost(RawField field, int column) {
      double bare = 0;
      String content = field.content();
      if (!field.quoted() && content.indexOf(dialect.delimiter()) >= 0) {
        bare = bareDelimiter * content.chars().filter(c -> c == dialect.delimiter()).count();
        boolean first = content.charAt(0) == dialect.delimiter();
        boolean last = content.charAt(content.length() - 1) == dialect.delimiter();
        bare += first || last ? DELIMITER_AT_END : 0;
      }
      return field.cost() + bare + columns.get(column).misfit(withoutQuote(field));
    }

    /** A stray quote in front is a fault, but says nothing about the column. */
    private String withoutQuote(RawField field) {
      String content = field.content();
      boolean stray =
          field.cost() > 0 && !content.isEmpty() && content.charAt(0) == dialect.quote();
      return stray ? content.substring(1) : content;
    }

    private void offer(int piece, int column, int to, List<String> cells, double cost) {
      double all = best[piece][column].cost + cost;
      int next = column + cells.size();
      if (all <= MOST && (best[to][next] == null || all < best[to][next].cost)) {
        best[to][next] = new Step(all, piece, cells);
      }
    }

    private List<String> trace() {
      List<String> cells = new ArrayList<>();
      int piece = pieces.size();
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
}
