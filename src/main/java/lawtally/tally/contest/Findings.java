package lawtally.tally.contest;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lawtally.definition.Severity;
import lawtally.intake.Issue;
import lawtally.intake.Place;
import lawtally.tally.Loser.Reason;
import lawtally.tally.keys.KeyedRow;

/** What departments are told: once a row, rule and field, however many records the row has. */
final class Findings {
  private static final Comparator<Issue> ORDER =
      Comparator.<Issue>comparingInt(i -> i.place().file())
          .thenComparingLong(i -> i.place().record())
          .thenComparingLong(i -> i.place().line())
          .thenComparing(Issue::rule)
          .thenComparing(Issue::field)
          .thenComparing(i -> String.join("\t", i.arguments()));

  private record Once(int file, long record, long line, String rule, String field) {}

  private final Set<Issue> issues = new HashSet<>();

  void add(Issue issue) {
    issues.add(issue);
  }

  /** Tells each row of a key that lost, and in a conflict also the one that counts. */
  void tell(Verdict verdict) {
    Set<KeyedRow> winners = new HashSet<>();
    for (Verdict.Lost lost : verdict.lost()) {
      if (lost.row().standing() == KeyedRow.Standing.REJECTED) {
        continue;
      }
      if (lost.reason() == Reason.CONFLICT) {
        tell(Severity.WARNING, "conflict", lost.row(), lost.winner());
        if (winners.add(lost.winner())) {
          tell(Severity.WARNING, "conflict", lost.winner(), lost.row());
        }
      } else if (lost.reason() == Reason.DUPLICATE) {
        tell(Severity.NOTE, "duplicate", lost.row(), lost.winner());
      } else {
        tellReplaced(lost);
      }
    }
  }

  /** A row that a correction has replaced, perhaps without a row of its party. */
  void tellReplaced(Verdict.Lost lost) {
    boolean lostParty = lost.row().differsFrom(lost.winner());
    tell(
        lostParty ? Severity.WARNING : Severity.NOTE,
        lostParty ? SettledRows.WITHOUT_ROW : SettledRows.REPLACED,
        lost.row(),
        lost.winner());
  }

  void tell(Severity severity, String rule, KeyedRow row, KeyedRow other) {
    Place place = other.place();
    add(
        new Issue(
            severity,
            rule,
            row.place(),
            "",
            List.of(Integer.toString(place.file()), Long.toString(place.line()))));
  }

  List<Issue> inOrder() {
    Set<Once> told = new HashSet<>();
    Stream<Issue> sorted = issues.stream().sorted(ORDER);
    return sorted.filter(i -> told.add(once(i))).collect(Collectors.toUnmodifiableList());
  }

  private static Once once(Issue issue) {
    Place place = issue.place();
    return new Once(place.file(), place.record(), place.line(), issue.rule(), issue.field());
  }
}
