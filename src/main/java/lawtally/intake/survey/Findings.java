package lawtally.intake.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import lawtally.definition.Severity;
import lawtally.intake.Issue;
import lawtally.intake.Place;
import lawtally.intake.SourceFile;
import lawtally.intake.Survey;

/** What one survey has gathered so far; entries come in the order of their paths. */
final class Findings {
  private static final String RULINGS = "rulings.csv";
  private static final String EXPLANATIONS = "explanations.csv";

  private final List<SourceFile> files = new ArrayList<>();
  private final Map<String, Integer> firstOf = new HashMap<>();
  private final List<String> left = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();
  private Optional<String> rulings = Optional.empty();
  private Optional<String> explanations = Optional.empty();

  void add(Look look) {
    if (look instanceof Look.Kept kept) {
      accept(kept);
    } else if (look instanceof Look.Unfinished unfinished) {
      String path = unfinished.entry().relative();
      left.add(path);
      add(Severity.NOTE, "still-being-written", Place.NOWHERE, List.of(path));
    } else if (look instanceof Look.Refused refused) {
      add(refused.severity(), refused.rule(), Place.NOWHERE, refused.arguments());
    }
  }

  private void accept(Look.Kept kept) {
    InputTree.Entry entry = kept.entry();
    if (entry.relative().equals(RULINGS)) {
      rulings = Optional.of(kept.sha256());
      return;
    }
    if (entry.relative().equals(EXPLANATIONS)) {
      explanations = Optional.of(kept.sha256());
      return;
    }
    int ordinal = files.size();
    Integer first = firstOf.putIfAbsent(entry.folder() + "/" + kept.sha256(), ordinal);
    OptionalInt duplicateOf = first == null ? OptionalInt.empty() : OptionalInt.of(first);
    files.add(
        new SourceFile(
            ordinal, entry.relative(), entry.folder(), kept.size(), kept.sha256(), duplicateOf));
    if (first != null) {
      List<String> arguments = List.of(files.get(first).path());
      add(Severity.WARNING, "duplicate-file", Place.ofFile(ordinal), arguments);
    }
  }

  private void add(Severity severity, String rule, Place place, List<String> arguments) {
    issues.add(new Issue(severity, rule, place, "", arguments));
  }

  Survey survey(int year) {
    return new Survey(
        year,
        true,
        List.copyOf(files),
        rulings,
        explanations,
        List.copyOf(left),
        List.copyOf(issues));
  }
}
