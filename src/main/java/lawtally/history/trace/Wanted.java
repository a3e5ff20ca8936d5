package lawtally.history.trace;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import lawtally.history.trace.Share.At;
import lawtally.history.trace.Share.Why;
import lawtally.record.Record;
import lawtally.tally.Cell;
import lawtally.tally.keys.Digest;

/** A part whose rows are being looked for, and what came together so far. */
final class Wanted {
  private final Part part;
  private final Map<Digest, At> met = new HashMap<>();
  private long rows;
  private Cell adds = Cell.ZERO;

  Wanted(Part part) {
    this.part = part;
  }

  Part part() {
    return part;
  }

  /** Whether a value of the record counts here; cells know by themselves where they belong. */
  boolean covers(Record record, String category) {
    return (part.department().isEmpty() || part.department().equals(record.department()))
        && (part.month() == 0 || part.month() == record.month())
        && (part.category().isEmpty() || part.category().equals(category));
  }

  /** A value that may have been met in another row. */
  Share met(Digest value, At row) {
    At first = met.putIfAbsent(value, row);
    return first == null || first.equals(row)
        ? Share.itself(new Cell(first == null ? 1 : 0, 0))
        : new Share(Cell.ZERO, Why.ALREADY_COUNTED, Optional.of(first));
  }

  /** What a row adds, with the reason if it adds nothing. */
  Share take(Share share) {
    rows++;
    adds = adds.plus(share.adds());
    boolean nothing = part.sums() && share.adds().sum() == 0 && share.why() == Why.ITSELF;
    return nothing ? new Share(share.adds(), Why.ADDS_NOTHING, share.other()) : share;
  }

  Traced traced(FigureParts figures) {
    return new Traced(part, rows, adds, figures.value(part.indicator(), adds));
  }
}
