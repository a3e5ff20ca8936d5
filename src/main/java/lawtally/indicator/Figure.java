package lawtally.indicator;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One figure. Empty department or category and month 0 mean "all".
 *
 * @param value in the indicator's unit (万元 where that is the unit), unrounded
 * @param numerator of a rate
 */
public record Figure(
    String indicator,
    String department,
    int month,
    String category,
    Optional<BigDecimal> value,
    Optional<BigDecimal> numerator,
    Optional<BigDecimal> denominator,
    Status status) {

  /** What kind of figure, or of nothing, it is. */
  public enum Status {
    VALUE("value"),
    /** The duty is there, data came, no case: 0. */
    ZERO("zero"),
    /** 零报告: 0. */
    ZERO_REPORT("zero-report"),
    /** 未报: blank. */
    MISSING("missing"),
    /** 不适用: —. */
    NOT_APPLICABLE("not-applicable"),
    /** Rate of nothing: —. */
    UNDEFINED("undefined");

    private final String word;

    Status(String word) {
      this.word = word;
    }

    /**
     * The status that a word stands for.
     *
     * @throws IllegalArgumentException if it is none of ours
     */
    public static Status of(String word) {
      for (Status status : values()) {
        if (status.word.equals(word)) {
          return status;
        }
      }
      throw new IllegalArgumentException("no status " + word);
    }

    /** As it stands in {@code indicators.csv}. */
    public String word() {
      return word;
    }
  }
}
