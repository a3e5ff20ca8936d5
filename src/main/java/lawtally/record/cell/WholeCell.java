package lawtally.record.cell;

import java.util.Optional;
import lawtally.record.Value;

/** A whole number: 12, 1,200, 12人, 3.5万, and Excel's 12.00. */
final class WholeCell implements CellReader {
  /** Below a hundred billion (千亿); as ten-thousandths, nine thousand of them fit a long. */
  static final long LIMIT = 100_000_000_000L;

  @Override
  public Value read(String text, Findings findings) {
    Optional<Quantity> read = Quantity.read(text, findings);
    if (read.isEmpty()) {
      return Value.NOTHING;
    }
    Quantity q = read.get();
    if (!MeasureWords.contains(q.unit())) {
      findings.error("not-a-number");
      return Value.NOTHING;
    }
    return switch (q.fit(0, LIMIT)) {
      case EXACT -> new Value.Whole(q.in(0));
      case TOO_PRECISE -> {
        findings.error("not-whole");
        yield Value.NOTHING;
      }
      case TOO_LARGE -> {
        findings.error("number-too-large");
        yield Value.NOTHING;
      }
    };
  }
}
