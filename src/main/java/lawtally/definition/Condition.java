package lawtally.definition;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * What fields must be: one of the alternatives, each a map from field to test, all of which hold.
 */
public record Condition(List<SortedMap<String, Test>> alternatives) {

  public static Condition of(Map<String, Test> all) {
    return new Condition(List.of(new java.util.TreeMap<>(all)));
  }

  /**
   * What it asks for in other rows, of its own dataset or another: in the demand of a rule it
   * stands alone.
   */
  public Optional<Elsewhere> elsewhere() {
    return alternatives.stream()
        .flatMap(all -> all.entrySet().stream())
        .flatMap(
            test ->
                test.getValue() instanceof InOtherRows there
                    ? Stream.of(new Elsewhere(test.getKey(), there))
                    : Stream.empty())
        .findFirst();
  }

  /** A test that looks into other rows, and the field of which it does. */
  public record Elsewhere(String field, InOtherRows test) {
    /** How the definitions call it. */
    public String word() {
      return test instanceof StandsIn ? "stands_in" : "one_for";
    }
  }

  /** One test of one field. */
  public sealed interface Test {}

  /** A test that can be made only when all rows are read. */
  public sealed interface InOtherRows extends Test {}

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

  /** A text that ends with one of these. */
  public record EndsWith(List<String> endings) implements Test {}

  /**
   * A date of the same year as another date; of a text the year in it ({@code 〔2020〕}), if it has
   * one.
   */
  public record SameYear(String date) implements Test {}

  /**
   * A document number that begins like those of the department another field names. A number that
   * begins like none known, or a department that issues no known ones, tells nothing.
   *
   * @param namesByPrefix every name of the department, folded, by the folded beginnings
   */
  public record PrefixOf(String department, SortedMap<String, List<String>> namesByPrefix)
      implements Test {}

  /** A date on or before this day of its year. */
  public record ByDay(MonthDay last) implements Test {}

  /**
   * An amount that agrees with the text of another field: with one of the amounts stated beside the
   * word, or with the sum of them. A text that states none agrees with every amount.
   */
  public record AmountIn(String text, String beside) implements Test {}

  /**
   * Not ten thousand times, nor a ten thousandth of, an amount that the text of another field
   * states: yuan where 万元 was wanted, or the reverse.
   */
  public record UnitIn(String text, String beside) implements Test {}

  /** The sum of other fields; nothing adds nothing. */
  public record TotalOf(List<String> fields) implements Test {}

  /** The share in per cent of the sum of some fields in another, within a hundredth. */
  public record ShareOf(List<String> of, String to) implements Test {}

  /** A value that stands in a field of another dataset; found out when all rows are read. */
  public record StandsIn(String dataset, String field) implements InOtherRows {}

  /**
   * A number that alone stands for what these fields say together: two rows that agree in them and
   * differ in the number are told of each other. A row that says nothing in one of them is not
   * compared.
   */
  public record OneFor(List<String> fields) implements InOtherRows {}
}
