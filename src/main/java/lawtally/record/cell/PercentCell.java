package lawtally.record.cell;

import java.util.Optional;
import lawtally.record.Value;

/**
 * A percentage: 95.86% and 95.86 are the same. 0.9586 is taken as it stands, never as a share that
 * somebody may have meant; a warning asks. More than four decimals (a spreadsheet's quotient) are
 * rounded half up: a reported rate is a control, never the source of a figure.
 */
final class PercentCell implements CellReader {

  @Override
  public Value read(String text, Findings findings) {
    Optional<Quantity> read = Quantity.read(text, findings);
    if (read.isEmpty()) {
      return Value.NOTHING;
    }
    Quantity q = read.get();
    if (q.scaled() || !q.unit().isEmpty() && !q.unit().equals("%")) {
      findings.error("not-a-percentage");
      return Value.NOTHING;
    }
    Value value = NumberCell.decimal(q.rounded(NumberCell.DECIMALS), findings);
    if (q.unit().isEmpty()
        && value instanceof Value.Decimal d
        && d.tenThousandths() > 0
        && d.tenThousandths() <= 10_000) {
      findings.warning("percentage-or-share");
    }
    return value;
  }
}
