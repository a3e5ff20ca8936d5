package lawtally.tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import lawtally.definition.Condition;
import lawtally.definition.Dataset;
import lawtally.definition.Job;
import lawtally.definition.Rule;
import lawtally.record.Conditions;
import lawtally.record.Record;
import lawtally.record.Value;
import lawtally.tally.keys.Digests;
import lawtally.tally.keys.KeyedRow;

/**
 * Rules by which rows that agree in some fields should have one number. Parties and facts are among
 * these fields: they go into key files as digests alone.
 */
public final class OneNumberRules {
  private final Digests digests;
  private final Map<String, List<Compared>> byDataset = new HashMap<>();

  private record Compared(String group, Conditions when, int number, List<Integer> fields) {}

  OneNumberRules(Job jobOfYear, Digests digests) {
    this.digests = digests;
    for (Dataset dataset : jobOfYear.datasets()) {
      dataset.rules().forEach(rule -> add(dataset, rule));
    }
  }

  private void add(Dataset dataset, Rule rule) {
    rule.then()
        .elsewhere()
        .ifPresent(
            elsewhere -> {
              if (elsewhere.test() instanceof Condition.OneFor one) {
                byDataset
                    .computeIfAbsent(dataset.id(), id -> new ArrayList<>())
                    .add(
                        new Compared(
                            group(dataset, rule),
                            new Conditions(dataset, rule.when()),
                            dataset.position(elsewhere.field()),
                            one.fields().stream().map(dataset::position).toList()));
              }
            });
  }

  /** What the rows of a rule's comparison are gathered under, in the place of a dataset. */
  public static String group(Dataset dataset, Rule rule) {
    return dataset.id() + "." + rule.id();
  }

  /** Gives what the record is compared by; nothing where it says nothing in a field. */
  void gather(Record record, int part, int parts, Consumer<KeyedRow> to) {
    for (Compared c : byDataset.getOrDefault(record.dataset(), List.of())) {
      Value number = record.values().get(c.number());
      boolean told =
          !(number instanceof Value.Nothing)
              && c.fields().stream()
                  .noneMatch(p -> record.values().get(p) instanceof Value.Nothing);
      if (told && c.when().hold(record.values())) {
        to.accept(row(record, part, parts, c, number));
      }
    }
  }

  private KeyedRow row(Record record, int part, int parts, Compared c, Value number) {
    List<String> common =
        c.fields().stream().map(p -> Values.folded(record.values().get(p))).toList();
    return new KeyedRow(
        c.group(),
        digests.of(common),
        record.place(),
        part,
        parts,
        KeyedRow.Standing.CANDIDATE,
        KeyedRow.Role.PLAIN,
        0,
        digests.of(List.of(Values.folded(number))),
        List.of());
  }
}
