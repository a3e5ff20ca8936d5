package lawtally.tally.contest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lawtally.definition.Severity;
import lawtally.intake.Issue;
import lawtally.tally.keys.Mention;
import lawtally.tally.keys.RowPart;

/** Values that should stand in another dataset; nobody is blamed for a dataset without rows. */
final class References {
  private final Set<String> targetsWithRows = new HashSet<>();

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
        findings.add(new Issue(Severity.WARNING, m.rule(), m.place(), m.field(), List.of(dataset)));
      }
    }
  }
}
