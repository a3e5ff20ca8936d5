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

  /** So many of one figure come upon one of another: {@code indicator ÷ per} lies in a range. */
  record Per(
      String id,
      Severity severity,
      Label message,
      Applies applies,
      String indicator,
      String per,
      BigDecimal minimum,
      BigDecimal maximum)
      implements CrossCheck {}

  /** A department that has any of {@code where} has at least {@code minimum} of {@code wants}. */
  record Needs(
      String id,
      Severity severity,
      Label message,
      Applies applies,
      String where,
      String wants,
      BigDecimal minimum)
      implements CrossCheck {}

  /**
   * A figure of a department or of the whole that was there last year and is nothing this year, or
   * the reverse.
   *
   * @param from how large the one of the two must be that is there
   */
  record Appears(
      String id,
      Severity severity,
      Label message,
      Applies applies,
      List<String> indicators,
      BigDecimal from)
      implements CrossCheck {}

  /**
   * A department's figure that is the same as last year, month for month where it has months: a
   * form copied.
   *
   * @param from smaller figures may honestly be the same
   */
  record Repeats(
      String id,
      Severity severity,
      Label message,
      Applies applies,
      List<String> indicators,
      BigDecimal from)
      implements CrossCheck {}

  /**
   * The months of a figure of the whole: one far above the others, too much in December, nothing in
   * one between two with much.
   *
   * @param timesMedian a month above so many times the median month
   * @param decemberOver share of the year, 0.40 for 40%
   * @param gapAbove both neighbours of the empty month are above this; smaller months are not asked
   *     about at all
   */
  record Months(
      String id,
      Severity severity,
      Label message,
      Applies applies,
      List<String> indicators,
      BigDecimal timesMedian,
      BigDecimal decemberOver,
      BigDecimal gapAbove)
      implements CrossCheck {}
}
