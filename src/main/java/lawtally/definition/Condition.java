package lawtally.definition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What fields must be: one of the alternatives, each a map from field to test, all of which hold.
 */
public record Condition(List<SortedMap<String, Test>> alternatives) {

  public static Condition of(Map<String, Test> all) {
    return new Condition(List.of(new java.util.TreeMap<>(all)));
  }

  /** One test of one field. */
  public sealed interface Test {}

  /** One of these values, as text; numbers and yes/no by value. */
  public record OneOf(List<String> values) implements Test {}

  /** A value, and none of these. */
  public record NoneOf(List<String> values) implements Test {}

  /** Between the bounds, both included; amounts in yuan. Nothing is not in any range. */
  public record Range(Optional<BigDecimal> minimum, Optional<BigDecimal> maximum) implements Test {}

  /** Something stands here. */
  public record Present() implements Test {}

  /** Nothing stands here. */
  public record Empty() implements Test {}

  /** A list that has this code. */
  public record Has(String code) implements Test {}

  /** On or before ({@code atMost}) and on or after ({@code atLeast}) another field. */
  public record Against(Optional<String> atMost, Optional<String> atLeast) implements Test {}
}
