package lawtally.definition;

import java.util.List;
import java.util.Optional;

/**
 * One defined figure.
 *
 * @param source the dataset (empty id for a ratio)
 * @param field what is summed, or told apart; empty for a count
 * @param by the field whose values make the categories
 * @param comparableSince the first year whose figures can be compared with later ones, where the
 *     scope (口径) has changed; of a ratio not earlier than those of its parts
 * @param changeNote what changed in the scope then; empty where nothing did, or nobody says
 * @param decimals decimals shown in tables; values are stored unrounded
 */
public record Indicator(
    String id,
    Label title,
    Label unit,
    Kind kind,
    String source,
    Optional<String> field,
    Optional<Condition> where,
    Optional<String> by,
    Optional<Ratio> ratio,
    int decimals,
    Verb verb,
    Optional<Integer> comparableSince,
    Label changeNote,
    Label scope,
    Label basis,
    Label owner,
    Applies applies) {

  /** Without a note on a change of scope. */
  public Indicator(
      String id,
      Label title,
      Label unit,
      Kind kind,
      String source,
      Optional<String> field,
      Optional<Condition> where,
      Optional<String> by,
      Optional<Ratio> ratio,
      int decimals,
      Verb verb,
      Optional<Integer> comparableSince,
      Label scope,
      Label basis,
      Label owner,
      Applies applies) {
    this(
        id,
        title,
        unit,
        kind,
        source,
        field,
        where,
        by,
        ratio,
        decimals,
        verb,
        comparableSince,
        Label.of(""),
        scope,
        basis,
        owner,
        applies);
  }

  /** How the figure is made. */
  public enum Kind {
    /** Records that meet the condition. */
    COUNT,
    /** Sum of a field. */
    SUM,
    /** A stock: of each department the newest period; never summed over months. */
    LATEST,
    /** Different values of a field, exactly. */
    DISTINCT,
    /** Of sums, never an average of rates. */
    RATIO
  }

  /** 增长/下降 for counts and amounts, 提高/降低 for rates. */
  public enum Verb {
    GROW,
    RISE
  }

  /** Sums of indicators over sums of indicators. */
  public record Ratio(List<String> of, List<String> to) {}

  /** The same, of which only figures from a year on can be compared. */
  public Indicator comparableSince(int year) {
    return new Indicator(
        id,
        title,
        unit,
        kind,
        source,
        field,
        where,
        by,
        ratio,
        decimals,
        verb,
        Optional.of(year),
        changeNote,
        scope,
        basis,
        owner,
        applies);
  }

  /** Whether figures of departments add up to the whole. */
  public boolean additive() {
    return kind == Kind.COUNT || kind == Kind.SUM || kind == Kind.LATEST;
  }

  /** Whether figures of months add up to the year. */
  public boolean flow() {
    return kind == Kind.COUNT || kind == Kind.SUM;
  }
}
