package lawtally.record.cell;

import java.util.Optional;
import java.util.OptionalLong;
import lawtally.record.Value;

/** Money, to the fen. The unit in the cell beats the unit in the header. */
final class AmountCell implements CellReader {
  /**
   * In fen. One amount is below a hundred billion yuan (千亿元), more than any penalty ever was; nine
   * hundred thousand rows of it add up within a long.
   */
  static final long LIMIT = 10_000_000_000_000L;

  private final int headerPower;

  /**
   * @param factor a power of ten: 1 for 元, 10 000 for 万元
   */
  AmountCell(int factor) {
    this.headerPower = (int) Math.round(Math.log10(Math.max(1, factor)));
  }

  @Override
  public Value read(String text, Findings findings) {
    OptionalLong written = WrittenAmount.fen(CellText.plain(text));
    if (written.isPresent()) {
      return new Value.Fen(written.getAsLong());
    }
    Optional<Quantity> read = Quantity.read(text, findings);
    if (read.isEmpty()) {
      return Value.NOTHING;
    }
    Quantity q = read.get();
    if (!q.unit().isEmpty() && !q.unit().equals("元") && !q.unit().equals("圆")) {
      findings.error("not-an-amount");
      return Value.NOTHING;
    }
    boolean ownUnit = q.scaled() || !q.unit().isEmpty();
    Quantity yuan = ownUnit ? q : q.times(headerPower);
    return switch (yuan.fit(2, LIMIT)) {
      case EXACT -> new Value.Fen(yuan.in(2));
      case TOO_PRECISE -> {
        findings.error("amount-too-precise");
        yield Value.NOTHING;
      }
      case TOO_LARGE -> {
        findings.error("number-too-large");
        yield Value.NOTHING;
      }
    };
  }
}
