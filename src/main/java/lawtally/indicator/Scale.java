package lawtally.indicator;

import java.math.BigDecimal;
import lawtally.definition.Dataset;
import lawtally.definition.Derived;
import lawtally.definition.Field;
import lawtally.definition.Indicator;
import lawtally.definition.Job;

/** From the smallest unit, in which cells are summed, to the unit of the indicator; exactly. */
final class Scale {
  private static final int FEN_IN_YUAN = 2;
  private static final int YUAN_IN_WAN = 4;
  private static final int YUAN_IN_YI = 8;
  private static final int TEN_THOUSANDTHS = 4;

  private final int digits;

  private Scale(int digits) {
    this.digits = digits;
  }

  /** Amounts come in fen, numbers and percentages in ten-thousandths, everything else in ones. */
  static Scale of(Job job, Indicator indicator) {
    boolean summed = indicator.field().isPresent() && indicator.kind() != Indicator.Kind.DISTINCT;
    if (!summed) {
      return new Scale(0);
    }
    Field.Type type =
        job.dataset(indicator.source())
            .map(d -> type(d, indicator.field().get()))
            .orElse(Field.Type.INTEGER);
    return switch (type) {
      case AMOUNT -> new Scale(FEN_IN_YUAN + yuanDigits(indicator.unit().zh()));
      case NUMBER, PERCENT -> new Scale(TEN_THOUSANDTHS);
      default -> new Scale(0);
    };
  }

  BigDecimal of(long smallest) {
    return Plain.of(BigDecimal.valueOf(smallest, digits));
  }

  private static int yuanDigits(String unit) {
    if (unit.startsWith("万")) {
      return YUAN_IN_WAN;
    }
    return unit.startsWith("亿") ? YUAN_IN_YI : 0;
  }

  private static Field.Type type(Dataset dataset, String name) {
    for (Derived derived : dataset.derive()) {
      if (derived.name().equals(name) && derived instanceof Derived.Sum sum) {
        return sum.of().stream()
            .map(part -> type(dataset, part))
            .filter(t -> t != Field.Type.INTEGER)
            .findFirst()
            .orElse(Field.Type.INTEGER);
      }
    }
    return dataset.field(name).map(Field::type).orElse(Field.Type.INTEGER);
  }
}
