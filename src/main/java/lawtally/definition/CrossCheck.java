package lawtally.definition;

import java.math.BigDecimal;
import java.util.List;

/** A relation that figures must satisfy (勾稽关系). */
public sealed interface CrossCheck {

  String id();

  Severity severity();

  Label message();

  Applies applies();

  /** The parts add up to the whole. */
  record Parts(
      String id,
      Severity severity,
      Label message,
      Applies applies,
      List<String> parts,
      String whole)
      implements CrossCheck {}

  /** The categories of an indicator add up to its total: one decision, one category. */
  record Categories(String id, Severity severity, Label message, Applies applies, String indicator)
      implements CrossCheck {}

  /** {@code small} is at most {@code large}, in the whole and, if both have them, by department. */
  record AtMost(
      String id, Severity severity, Label message, Applies applies, String small, String large)
      implements CrossCheck {}

  /** A figure lies in a range. */
  record Within(
      String id,
      Severity severity,
      Label message,
      Applies applies,
      String indicator,
      BigDecimal minimum,
      BigDecimal maximum)
      implements CrossCheck {}

  /**
   * A change against last year that asks for an explanation.
   *
   * @param over share of last year's figure, 0.30 for 30%; for rates: percentage points × 100
   * @param unlessBelow no finding while both years are below this
   */
  record Swing(
      String id,
      Severity severity,
      Label message,
      Applies applies,
      List<String> indicators,
      BigDecimal over,
      BigDecimal unlessBelow,
      BigDecimal leastChange)
      implements CrossCheck {}
}
