package lawtally.record;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import lawtally.definition.Condition;
import lawtally.definition.Dataset;
import lawtally.definition.Derived;
import lawtally.definition.Field;
import lawtally.definition.Rule;
import lawtally.record.cell.Findings;

/** What the definitions demand of a row: constraints of fields, and rules between them. */
final class RowChecks {
  private static final int LONGEST_FOR_PATTERN = 2000;

  private final List<FieldCheck> fields = new ArrayList<>();
  private final List<RuleCheck> rules = new ArrayList<>();

  /** A demand on one field; never asked of a field that could not be read. */
  private record FieldCheck(int position, String name, Demand demand) {}

  private interface Demand {
    void check(Value value, Value[] values, Findings findings);
  }

  private record RuleCheck(
      Rule rule, Conditions when, Conditions then, String field, int[] positions) {}

  RowChecks(Dataset dataset) {
    for (int i = 0; i < dataset.fields().size(); i++) {
      Field field = dataset.fields().get(i);
      for (Demand demand : demands(field, dataset)) {
        fields.add(new FieldCheck(i, field.name(), demand));
      }
    }
    for (Rule rule : dataset.rules()) {
      if (rule.then().elsewhere().isEmpty()) {
        rules.add(rule(rule, dataset));
      }
    }
  }

  /** Derived values must be there. */
  void check(Value[] values, boolean[] unreadable, Findings findings) {
    for (FieldCheck check : fields) {
      if (!unreadable[check.position]) {
        findings.at(check.name);
        check.demand.check(values[check.position], values, findings);
      }
    }
    List<Value> row = Arrays.asList(values);
    for (RuleCheck check : rules) {
      if (readable(check.positions, unreadable) && check.when.hold(row) && !check.then.hold(row)) {
        findings.at(check.field);
        findings.add(check.rule.severity(), check.rule.id());
      }
    }
  }

  private static boolean readable(int[] positions, boolean[] unreadable) {
    for (int position : positions) {
      if (unreadable[position]) {
        return false;
      }
    }
    return true;
  }

  private static RuleCheck rule(Rule rule, Dataset dataset) {
    Conditions when = new Conditions(dataset, rule.when());
    Conditions then = Conditions.demanded(dataset, rule.then());
    int[] positions =
        java.util.stream.Stream.concat(when.positions().stream(), then.positions().stream())
            .mapToInt(Integer::intValue)
            .toArray();
    return new RuleCheck(rule, when, then, shown(dataset, rule.then()), positions);
  }

  /** The first field that is demanded; of a derived one the column that people can correct. */
  private static String shown(Dataset dataset, Condition condition) {
    String name =
        condition.alternatives().stream()
            .flatMap(all -> all.keySet().stream())
            .findFirst()
            .orElse("");
    return dataset.derive().stream()
        .filter(d -> d.name().equals(name))
        .findFirst()
        .map(RowChecks::column)
        .orElse(name);
  }

  private static String column(Derived derived) {
    if (derived instanceof Derived.WorkdaysBetween span) {
      return span.to();
    }
    if (derived instanceof Derived.DaysBetween span) {
      return span.to();
    }
    if (derived instanceof Derived.Sum sum) {
      return sum.of().get(0);
    }
    return ((Derived.Heaviest) derived).list();
  }

  private static List<Demand> demands(Field field, Dataset dataset) {
    List<Demand> demands = new ArrayList<>();
    Field.Constraints constraints = field.constraints();
    if (constraints.required()) {
      demands.add((value, row, findings) -> present(value, findings));
    }
    field
        .requiredWhen()
        .filter(when -> !constraints.required())
        .ifPresent(when -> demands.add(requiredWhen(when, dataset)));
    constraints
        .minimum()
        .ifPresent(m -> demands.add(bound(Optional.of(m), Optional.empty(), "below-minimum", m)));
    constraints
        .maximum()
        .ifPresent(m -> demands.add(bound(Optional.empty(), Optional.of(m), "above-maximum", m)));
    constraints.maxLength().ifPresent(most -> demands.add(longest(most)));
    constraints.pattern().ifPresent(pattern -> demands.add(form(Pattern.compile(pattern))));
    return demands;
  }

  private static void present(Value value, Findings findings) {
    if (value instanceof Value.Nothing) {
      findings.error("required");
    }
  }

  private static Demand requiredWhen(Condition when, Dataset dataset) {
    Conditions conditions = new Conditions(dataset, when);
    String because =
        String.join(
            "、",
            when.alternatives().stream()
                .flatMap(all -> all.keySet().stream())
                .distinct()
                .map(name -> dataset.field(name).map(f -> f.title().zh()).orElse(name))
                .toList());
    return (value, row, findings) -> {
      if (value instanceof Value.Nothing && conditions.hold(Arrays.asList(row))) {
        findings.error("required-when", because);
      }
    };
  }

  private static Demand bound(
      Optional<BigDecimal> minimum, Optional<BigDecimal> maximum, String rule, BigDecimal bound) {
    ValueTest.Range range = new ValueTest.Range(minimum, maximum);
    String plain = bound.stripTrailingZeros().toPlainString();
    return (value, row, findings) -> {
      if (!(value instanceof Value.Nothing) && !range.test(value)) {
        findings.error(rule, plain);
      }
    };
  }

  private static Demand longest(int most) {
    return (value, row, findings) -> {
      if (value instanceof Value.Text t
          && t.text().length() > most
          && t.text().codePointCount(0, t.text().length()) > most) {
        findings.error("too-long", Integer.toString(most));
      }
    };
  }

  private static Demand form(Pattern pattern) {
    return (value, row, findings) -> {
      if (value instanceof Value.Text t
          && (t.text().length() > LONGEST_FOR_PATTERN || !pattern.matcher(t.text()).matches())) {
        findings.error("wrong-form", pattern.pattern());
      }
    };
  }
}
