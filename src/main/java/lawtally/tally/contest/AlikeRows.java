package lawtally.tally.contest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lawtally.definition.Condition;
import lawtally.definition.Dataset;
import lawtally.definition.Job;
import lawtally.definition.Rule;
import lawtally.definition.Severity;
import lawtally.intake.Issue;
import lawtally.tally.OneNumberRules;
import lawtally.tally.keys.KeyedRow;

/** Rows that agree in what should have one number, and have two. All of them count. */
final class AlikeRows {
  private final Map<String, Asked> asked = new HashMap<>();

  private record Asked(Rule rule, String field) {}

  AlikeRows(Job jobOfYear) {
    for (Dataset dataset : jobOfYear.datasets()) {
      for (Rule rule : dataset.rules()) {
        rule.then()
            .elsewhere()
            .filter(there -> there.test() instanceof Condition.OneFor)
            .ifPresent(
                there ->
                    asked.put(OneNumberRules.group(dataset, rule), new Asked(rule, there.field())));
      }
    }
  }

  /**
   * Tells each row of the first one with another number.
   *
   * @param alike rows of one rule that agree, in their order, without those that do not count
   */
  void tell(List<KeyedRow> alike, Findings findings) {
    for (KeyedRow row : alike) {
      Optional<KeyedRow> other =
          alike.stream().filter(o -> !o.values().equals(row.values())).findFirst();
      other.ifPresent(o -> findings.add(issue(row, o)));
    }
  }

  private Issue issue(KeyedRow row, KeyedRow other) {
    Asked rule = asked.get(row.dataset());
    if (rule == null) {
      throw new IllegalStateException("no rule " + row.dataset() + " in this year");
    }
    Severity severity = rule.rule().severity();
    return new Issue(
        severity,
        rule.rule().id(),
        row.place(),
        rule.field(),
        List.of(Integer.toString(other.place().file()), Long.toString(other.place().line())));
  }
}
