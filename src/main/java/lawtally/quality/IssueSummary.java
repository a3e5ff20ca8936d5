package lawtally.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lawtally.definition.Label;
import lawtally.definition.Seeds;
import lawtally.definition.Severity;

/**
 * Issues by department and rule: what each department must fix, the gravest and commonest first.
 */
public final class IssueSummary {
  private static final Comparator<RuleCount> GRAVEST_AND_COMMONEST_FIRST =
      Comparator.<RuleCount, Severity>comparing(r -> r.example().severity())
          .thenComparing(Comparator.comparingInt(RuleCount::count).reversed());

  private final Seeds seeds;

  public IssueSummary(Seeds seeds) {
    this.seeds = seeds;
  }

  /**
   * The issues of one department.
   *
   * @param code of the department that handed the files in; empty for issues of nobody's files and
   *     of figures of the whole
   * @param rules one entry a rule, dataset and field
   */
  public record DepartmentIssues(
      String code, Label name, int errors, int warnings, int notes, List<RuleCount> rules) {}

  /**
   * How often one rule was broken in one field.
   *
   * @param message as the first issue has it
   * @param example the first issue
   */
  public record RuleCount(String rule, Label message, int count, IssueLine example) {}

  private record Kind(Severity severity, String rule, String dataset, String field) {}

  /**
   * Departments that have issues, in the official order; last, with an empty code, issues that
   * belong to no department: of files nobody can be told to have sent, of rulings, and of figures
   * of the whole.
   */
  public List<DepartmentIssues> of(List<IssueLine> issues) {
    Map<String, List<IssueLine>> byDepartment = new LinkedHashMap<>();
    seeds.departments().forEach(d -> byDepartment.put(d.code(), new ArrayList<>()));
    byDepartment.put("", new ArrayList<>());
    for (IssueLine issue : issues) {
      String code = byDepartment.containsKey(issue.department()) ? issue.department() : "";
      byDepartment.get(code).add(issue);
    }
    return byDepartment.entrySet().stream()
        .filter(e -> !e.getValue().isEmpty())
        .map(e -> department(e.getKey(), e.getValue()))
        .toList();
  }

  private DepartmentIssues department(String code, List<IssueLine> issues) {
    return new DepartmentIssues(
        code,
        name(code),
        count(issues, Severity.ERROR),
        count(issues, Severity.WARNING),
        count(issues, Severity.NOTE),
        rules(issues));
  }

  private Label name(String code) {
    return code.isEmpty() ? Words.of("others") : seeds.departmentName(code);
  }

  private static int count(List<IssueLine> issues, Severity severity) {
    return (int) issues.stream().filter(i -> i.severity() == severity).count();
  }

  /** One entry a severity, rule, dataset and field, the gravest and commonest first. */
  public static List<RuleCount> rules(List<IssueLine> issues) {
    Map<Kind, List<IssueLine>> byKind = new LinkedHashMap<>();
    for (IssueLine issue : issues) {
      Kind kind = new Kind(issue.severity(), issue.rule(), issue.dataset(), issue.field());
      byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(issue);
    }
    return byKind.values().stream()
        .map(IssueSummary::ruleCount)
        .sorted(GRAVEST_AND_COMMONEST_FIRST)
        .toList();
  }

  private static RuleCount ruleCount(List<IssueLine> alike) {
    IssueLine first = alike.get(0);
    return new RuleCount(first.rule(), first.message(), alike.size(), first);
  }
}
