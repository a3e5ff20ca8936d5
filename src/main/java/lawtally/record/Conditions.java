package lawtally.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import lawtally.definition.Condition;
import lawtally.definition.Condition.Test;
import lawtally.definition.Dataset;

/**
 * A condition over the values of a record, prepared once for a dataset. One of the alternatives
 * must hold; of an alternative every test; a condition without alternatives always holds. Values
 * are those of {@link Record#values()}.
 */
public final class Conditions {
  private final List<List<Check>> alternatives = new ArrayList<>();
  private final List<Integer> positions = new ArrayList<>();

  private interface Check {
    boolean holds(List<Value> values);
  }

  /**
   * For {@code where} and {@code when}: a comparison of two fields one of which holds nothing does
   * not hold.
   *
   * @throws IllegalArgumentException if the dataset has no such field: a fault of the definitions
   */
  public Conditions(Dataset dataset, Condition condition) {
    this(dataset, condition, false);
  }

  private Conditions(Dataset dataset, Condition condition, boolean nothingCompares) {
    for (Map<String, Test> all : condition.alternatives()) {
      List<Check> checks = new ArrayList<>();
      all.forEach((name, test) -> checks.add(check(dataset, name, test, nothingCompares)));
      alternatives.add(checks);
    }
  }

  /** For {@code then}: where there is nothing to compare with another field, nothing is broken. */
  static Conditions demanded(Dataset dataset, Condition condition) {
    return new Conditions(dataset, condition, true);
  }

  public boolean hold(List<Value> values) {
    if (alternatives.isEmpty()) {
      return true;
    }
    for (List<Check> all : alternatives) {
      if (allHold(all, values)) {
        return true;
      }
    }
    return false;
  }

  boolean hold(Value[] values) {
    return hold(Arrays.asList(values));
  }

  /** Positions of the fields it looks at. */
  List<Integer> positions() {
    return List.copyOf(positions);
  }

  private static boolean allHold(List<Check> all, List<Value> values) {
    for (Check check : all) {
      if (!check.holds(values)) {
        return false;
      }
    }
    return true;
  }

  private Check check(Dataset dataset, String name, Test test, boolean nothingCompares) {
    int position = known(dataset, name);
    if (test instanceof Condition.Against against) {
      return against(dataset, position, against, nothingCompares);
    }
    if (comparesFields(test)) {
      Relations.Relation relation = Relations.of(test, other -> known(dataset, other));
      return values -> relation.kept(values.get(position), values).orElse(nothingCompares);
    }
    Predicate<Value> predicate = ValueTest.of(test);
    return values -> predicate.test(values.get(position));
  }

  private static boolean comparesFields(Test test) {
    return test instanceof Condition.SameYear
        || test instanceof Condition.PrefixOf
        || test instanceof Condition.AmountIn
        || test instanceof Condition.UnitIn
        || test instanceof Condition.TotalOf
        || test instanceof Condition.ShareOf;
  }

  private Check against(
      Dataset dataset, int position, Condition.Against against, boolean nothingCompares) {
    int atMost = against.atMost().map(name -> known(dataset, name)).orElse(-1);
    int atLeast = against.atLeast().map(name -> known(dataset, name)).orElse(-1);
    return values -> {
      Value here = values.get(position);
      return (atMost < 0 || ordered(here, values.get(atMost), nothingCompares))
          && (atLeast < 0 || ordered(values.get(atLeast), here, nothingCompares));
    };
  }

  private static boolean ordered(Value small, Value large, boolean nothingCompares) {
    return small.order(large).map(order -> order <= 0).orElse(nothingCompares);
  }

  private int known(Dataset dataset, String name) {
    int position = dataset.position(name);
    if (position < 0) {
      throw new IllegalArgumentException("no field " + name + " in " + dataset.id());
    }
    positions.add(position);
    return position;
  }
}
