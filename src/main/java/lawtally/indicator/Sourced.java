package lawtally.indicator;

import java.util.ArrayList;
import java.util.List;
import lawtally.tally.CellKey;

/**
 * A number and the cells it is the sum of.
 *
 * @param number in the smallest unit
 */
record Sourced(long number, List<CellKey> cells) {
  static Sourced of(long number) {
    return new Sourced(number, List.of());
  }

  /**
   * @throws ArithmeticException if the sum leaves the range of a long
   */
  Sourced plus(Sourced other) {
    List<CellKey> all = new ArrayList<>(cells);
    all.addAll(other.cells);
    return new Sourced(Math.addExact(number, other.number), all);
  }

  /**
   * A number as it enters a figure.
   *
   * @param sign 1, or -1 for what is taken away again
   */
  record Term(Sourced said, int sign) {}

  static long sum(List<Term> terms) {
    long sum = 0;
    for (Term term : terms) {
      sum = Math.addExact(sum, term.sign() * term.said().number());
    }
    return sum;
  }
}
