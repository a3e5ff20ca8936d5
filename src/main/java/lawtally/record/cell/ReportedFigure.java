package lawtally.record.cell;

import java.util.Optional;
import lawtally.record.Value;

/** The number of a reported figure, turned into the unit in which the figure is declared. */
public final class ReportedFigure {
  /** A figure of which no unit is known: numbers stay as they are. */
  public static final ReportedFigure ANY = new ReportedFigure("");

  private final String declaredUnit;
  private final Unit declared;

  public ReportedFigure(String declaredUnit) {
    this.declaredUnit = declaredUnit;
    this.declared = Unit.of(declaredUnit);
  }

  /** 万元 is a power of 4 over 元. */
  private record Unit(int power, String base) {

    static Unit of(String written) {
      String text = CellText.plain(written);
      int power = 0;
      int at = 0;
      while (at < text.length() && Quantity.powerOf(text.charAt(at)) > 0) {
        power += Quantity.powerOf(text.charAt(at));
        at++;
      }
      return new Unit(power, same(text.substring(at)));
    }

    /** Measure words that statistics use for one another. */
    private static String same(String word) {
      return switch (word) {
        case "宗" -> "件";
        case "名" -> "人";
        case "家" -> "户";
        case "圆" -> "元";
        default -> word;
      };
    }
  }

  /**
   * @param text a stripped cell that says something
   * @param unit the row's 计量单位, or empty
   */
  public Value read(String text, String unit, Findings findings) {
    Optional<Quantity> read = Quantity.read(text, findings);
    if (read.isEmpty()) {
      return Value.NOTHING;
    }
    Quantity q = read.get();
    boolean own = q.scaled() || !q.unit().isEmpty();
    Unit given = own ? new Unit(0, Unit.same(q.unit())) : Unit.of(unit);
    if (given.base.isEmpty() && given.power == 0 && !own) {
      given = declared;
    }
    boolean comparable = given.base.isEmpty() || given.base.equals(declared.base);
    if (!comparable && !declaredUnit.isEmpty()) {
      findings.error("unit-mismatch", declaredUnit);
      return Value.NOTHING;
    }
    return NumberCell.decimal(q.times(given.power - declared.power), findings);
  }
}
