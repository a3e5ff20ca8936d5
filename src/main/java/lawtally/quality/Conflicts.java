package lawtally.quality;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lawtally.intake.Issue;

/**
 * Conflicts that nobody has ruled on yet: how many things are disputed, not how many rows. Rows
 * that are told of each other belong to one dispute.
 */
final class Conflicts {
  static final String RULE = "conflict";

  private final Map<Row, Row> parents = new HashMap<>();

  private record Row(String file, String line) {}

  private Conflicts() {}

  static int among(List<Issue> issues) {
    Conflicts conflicts = new Conflicts();
    for (Issue issue : issues) {
      if (issue.rule().equals(RULE)) {
        conflicts.join(row(issue), other(issue));
      }
    }
    return (int)
        conflicts.parents.keySet().stream().filter(r -> conflicts.root(r).equals(r)).count();
  }

  private static Row row(Issue issue) {
    return new Row(Integer.toString(issue.place().file()), Long.toString(issue.place().line()));
  }

  /** The row it is in conflict with: file ordinal and line are the arguments. */
  private static Row other(Issue issue) {
    List<String> told = issue.arguments();
    return told.size() < 2 ? row(issue) : new Row(told.get(0), told.get(1));
  }

  private void join(Row a, Row b) {
    parents.put(root(a), root(b));
  }

  private Row root(Row row) {
    Row at = row;
    Row parent = parents.computeIfAbsent(at, r -> r);
    while (!parent.equals(at)) {
      at = parent;
      parent = parents.computeIfAbsent(at, r -> r);
    }
    return at;
  }
}
