package lawtally.tally.contest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lawtally.definition.Condition;
import lawtally.definition.Dataset;
import lawtally.definition.Job;
import lawtally.definition.Rule;
import lawtally.definition.Severity;
import lawtally.intake.Issue;
import lawtally.tally.keys.Mention;
import lawtally.tally.keys.RowPart;

/** Values that should stand in another dataset; nobody is blamed for a dataset without rows. */
final class References {
  private final Set<String> targetsWithRows = new HashSet<>();
  private final Map<Demand, Severity> severities = new HashMap<>();

  /** A rule of this name that looks for its values there. */
  private record Demand(String rule, String target) {}

  References(Job jobOfYear) {
    for (Dataset dataset : jobOfYear.datasets()) {
      for (Rule rule : dataset.rules()) {
        rule.then()
            .elsewhere()
            .ifPresent(
                elsewhere -> {
                  if (elsewhere.test() instanceof Condition.StandsIn there) {
                    String target = there.dataset() + "." + there.field();
                    severities.put(new Demand(rule.id(), target), rule.severity());
                  }
                });
      }
    }
  }

  /**
   * @param mentions of one value, the one referred to first if there is one
   */
  void check(List<Mention> mentions, LostRows lost, Findings findings) {
    Mention first = mentions.get(0);
    if (first.isTarget()) {
      if (first.value().equals(Mention.ANY)) {
        targetsWithRows.add(first.target());
      }
      return;
    }
    if (!targetsWithRows.contains(first.target())) {
      return;
    }
    for (Mention m : mentions) {
      if (!lost.contains(new RowPart(m.place().file(), m.place().record(), m.part()))) {
        String dataset = m.target().substring(0, m.target().indexOf('.'));
        Severity severity =
            severities.getOrDefault(new Demand(m.rule(), m.target()), Severity.WARNING);
        findings.add(new Issue(severity, m.rule(), m.place(), m.field(), List.of(dataset)));
      }
    }
  }
}
