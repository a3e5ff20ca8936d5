package lawtally.definition.dataset;

import java.util.Arrays;
import java.util.List;
import lawtally.definition.Applies;
import lawtally.definition.Field;

/**
 * A field or derived field, as others may refer to it.
 *
 * @param codes the values it may hold; empty: any
 */
public record Known(String name, Sort sort, List<String> codes, Applies applies) {

  /** What can be done with a field's values. */
  public enum Sort {
    TEXT,
    NUMBER,
    AMOUNT,
    DATE,
    PERIOD,
    FLAG,
    CODE,
    LIST,
    /** The type is wrong, and that has been said. */
    UNKNOWN;

    static Sort of(Field.Type type) {
      return switch (type) {
        case STRING, TEXT -> TEXT;
        case INTEGER, NUMBER, PERCENT -> NUMBER;
        case AMOUNT -> AMOUNT;
        case DATE -> DATE;
        case PERIOD -> PERIOD;
        case BOOLEAN -> FLAG;
        case CODE -> CODE;
        case LIST -> LIST;
      };
    }

    boolean isNumber() {
      return this == NUMBER || this == AMOUNT;
    }

    /** Whether it may stand where one of these is wanted. */
    boolean fits(Sort... wanted) {
      return this == UNKNOWN || Arrays.asList(wanted).contains(this);
    }
  }
}
