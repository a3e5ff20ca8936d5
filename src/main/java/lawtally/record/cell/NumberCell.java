package lawtally.record.cell;

import java.util.Optional;
import lawtally.record.Value;

/** A number with up to four decimals. */
final class NumberCell implements CellReader {
  static final int DECIMALS = 4;
  static final long LIMIT = WholeCell.LIMIT * 10_000;

  @Override
  public Value read(String text, Findings findings) {
    Optional<Quantity> read = Quantity.read(text, findings);
    if (read.isEmpty()) {
      return Value.NOTHING;
    }
    if (!MeasureWords.contains(read.get().unit()) && !read.get().unit().equals("%")) {
      findings.error("not-a-number");
      return Value.NOTHING;
    }
    return decimal(read.get(), findings);
  }

  static Value decimal(Quantity q, Findings findings) {
    return switch (q.fit(DECIMALS, LIMIT)) {
      case EXACT -> new Value.Decimal(q.in(DECIMALS));
      case TOO_PRECISE -> {
        findings.error("number-too-precise");
        yield Value.NOTHING;
      }
      case TOO_LARGE -> {
        findings.error("number-too-large");
        yield Value.NOTHING;
      }
    };
  }
}
