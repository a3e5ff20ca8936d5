package lawtally.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lawtally.definition.CrossCheck;
import lawtally.definition.CsvText;
import lawtally.definition.DepartmentNames;
import lawtally.definition.Folding;
import lawtally.definition.Job;
import lawtally.definition.Label;
import lawtally.definition.Seeds;
import lawtally.definition.Severity;
import lawtally.indicator.CheckResult;
import lawtally.indicator.ControlTotals;
import lawtally.intake.Place;

/**
 * What the operator wrote about findings between figures: {@code input/<year>/explanations.csv}
 * with {@code check,department,explanation,by,on} and, if wanted, {@code indicator}. An explained
 * warning stays to be seen, with its explanation, as a note; an error stays an error. Who wrote it
 * and when stays in the file.
 */
public final class Explanations {
  public static final String UNREADABLE = "explanations-unreadable";
  public static final String NOT_UNDERSTOOD = "explanation-not-understood";
  public static final String MATCHES_NOTHING = "explanation-matches-nothing";

  private final List<Explanation> all = new ArrayList<>();
  private final List<IssueLine> issues = new ArrayList<>();

  /**
   * @param indicator empty: whichever indicator the check found something in
   */
  private record Explanation(
      int line, String check, String department, String indicator, String text) {

    boolean explains(CheckResult result) {
      return result.id().equals(check)
          && result.department().equals(department)
          && (indicator.isEmpty() || indicator.equals(result.indicator()));
    }
  }

  private Explanations() {}

  public static Explanations none() {
    return new Explanations();
  }

  /** A line that cannot be understood becomes an issue: it must not stop the night. */
  public static Explanations read(String csvText, Job jobOfYear, Seeds seeds) {
    Explanations explanations = new Explanations();
    Set<String> checks = new HashSet<>(Set.of(ControlTotals.DIFFERENCE, ControlTotals.FALL));
    jobOfYear.checks().stream().map(CrossCheck::id).forEach(checks::add);
    DepartmentNames departments = new DepartmentNames(seeds.departments());
    try {
      List<List<String>> rows = CsvText.parse(csvText);
      int line = 1;
      for (List<String> cells : rows) {
        if (line > 1 && !String.join("", cells).isBlank()) {
          explanations.take(line, byName(rows.get(0), cells), checks, departments);
        }
        line += 1 + (int) String.join("", cells).chars().filter(c -> c == '\n').count();
      }
    } catch (IllegalArgumentException e) {
      explanations.all.clear();
      explanations.issues.clear();
      explanations.tell(UNREADABLE, 0, "");
    }
    return explanations;
  }

  private static Map<String, String> byName(List<String> header, List<String> cells) {
    Map<String, String> byName = new HashMap<>();
    for (int i = 0; i < Math.min(header.size(), cells.size()); i++) {
      byName.put(Folding.fold(header.get(i)), cells.get(i).strip());
    }
    return byName;
  }

  private void take(
      int line, Map<String, String> cells, Set<String> checks, DepartmentNames departments) {
    String check = cells.getOrDefault("check", "");
    String name = cells.getOrDefault("department", "");
    String text = cells.getOrDefault("explanation", "");
    Optional<String> department = name.isEmpty() ? Optional.of("") : departments.code(name);
    if (!checks.contains(check)) {
      tell(NOT_UNDERSTOOD, line, "check");
    } else if (department.isEmpty()) {
      tell(NOT_UNDERSTOOD, line, "department");
    } else if (text.isEmpty()) {
      tell(NOT_UNDERSTOOD, line, "explanation");
    } else {
      String indicator = cells.getOrDefault("indicator", "");
      all.add(new Explanation(line, check, department.get(), indicator, text));
    }
  }

  private void tell(String rule, int line, String column) {
    Label nothing = Label.of("");
    issues.add(
        new IssueLine(
            Severity.WARNING,
            rule,
            "",
            "",
            "",
            Place.NOWHERE,
            "",
            nothing,
            Words.of(rule, Integer.toString(line), column),
            Words.of(rule + ".remedy")));
  }

  /** The results with what was written about them; of several explanations the last counts. */
  public List<CheckResult> applied(List<CheckResult> results) {
    return results.stream().map(this::explained).toList();
  }

  private CheckResult explained(CheckResult result) {
    if (result.holds() || result.severity() != Severity.WARNING) {
      return result;
    }
    return all.stream()
        .filter(e -> e.explains(result))
        .reduce((earlier, later) -> later)
        .map(
            e ->
                new CheckResult(
                    result.id(),
                    Severity.NOTE,
                    result.department(),
                    false,
                    Words.of("explained", result.finding(), e.text()),
                    result.indicator()))
        .orElse(result);
  }

  /** Lines that could not be understood or explain no warning. */
  public List<IssueLine> issues(List<CheckResult> results) {
    Explanations told = new Explanations();
    told.issues.addAll(issues);
    for (Explanation explanation : all) {
      boolean wanted =
          results.stream()
              .anyMatch(
                  r -> !r.holds() && r.severity() == Severity.WARNING && explanation.explains(r));
      if (!wanted) {
        told.tell(MATCHES_NOTHING, explanation.line(), "");
      }
    }
    return List.copyOf(told.issues);
  }
}
