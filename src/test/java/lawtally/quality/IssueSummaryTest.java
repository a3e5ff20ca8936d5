package lawtally.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import lawtally.definition.Label;
import lawtally.definition.Severity;
import lawtally.intake.Place;
import lawtally.quality.IssueSummary.DepartmentIssues;
import lawtally.quality.IssueSummary.RuleCount;
import org.junit.jupiter.api.Test;

class IssueSummaryTest {
  private final List<IssueLine> lines = new ArrayList<>();

  @Test
  void departmentsStandInTheirOfficialOrderAndThoseWithoutIssuesAreLeftOut() {
    add("D16", Severity.ERROR, "required", "party");
    add("D06", Severity.NOTE, "duplicate", "");
    add("", Severity.WARNING, "rulings-unreadable", "");

    assertThat(summary())
        .extracting(DepartmentIssues::code, d -> d.name().zh())
        .containsExactly(
            tuple("D06", "区司法局"), tuple("D16", "区市场监督管理局"), tuple("", "全区汇总及未注明单位的文件"));
  }

  @Test
  void issuesAreCountedBySeverity() {
    add("D16", Severity.ERROR, "required", "party");
    add("D16", Severity.ERROR, "not-a-date", "decided_on");
    add("D16", Severity.WARNING, "conflict", "");
    add("D16", Severity.NOTE, "duplicate", "");

    DepartmentIssues market = summary().get(0);
    assertThat(List.of(market.errors(), market.warnings(), market.notes()))
        .containsExactly(2, 1, 1);
  }

  @Test
  void theGravestAndThenTheCommonestRuleComesFirstWithItsFirstPlace() {
    add("D16", Severity.NOTE, "duplicate", "");
    add("D16", Severity.NOTE, "duplicate", "");
    add("D16", Severity.NOTE, "duplicate", "");
    add("D16", Severity.ERROR, "not-a-date", "decided_on");
    add("D16", Severity.ERROR, "required", "party");
    add("D16", Severity.ERROR, "required", "party");

    List<RuleCount> rules = summary().get(0).rules();

    assertThat(rules)
        .extracting(RuleCount::rule, RuleCount::count)
        .containsExactly(tuple("required", 2), tuple("not-a-date", 1), tuple("duplicate", 3));
    assertThat(rules.get(0).example().place().line()).isEqualTo(5);
  }

  @Test
  void oneRuleBrokenInTwoFieldsIsToldForEach() {
    add("D16", Severity.ERROR, "required", "party");
    add("D16", Severity.ERROR, "required", "decided_on");

    assertThat(summary().get(0).rules()).hasSize(2);
  }

  private List<DepartmentIssues> summary() {
    return new IssueSummary(Inbox.ofThreeBureaus().seeds()).of(lines);
  }

  private void add(String department, Severity severity, String rule, String field) {
    int line = lines.size() + 1;
    lines.add(
        new IssueLine(
            severity,
            rule,
            "penalties",
            department,
            "处罚.csv",
            new Place(0, line, line, 0, 0),
            field,
            Label.of(field),
            Label.of(rule),
            Label.of("")));
  }
}
