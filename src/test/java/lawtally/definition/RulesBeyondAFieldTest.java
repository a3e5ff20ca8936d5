package lawtally.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that look at other fields, at departments or at another dataset. */
class RulesBeyondAFieldTest {
  private static final String RETURNS = "jobs/small/datasets/returns.yaml";
  private static final String LAST_FIELD = "- { name: value, titles: [数值], type: number }";

  @TempDir Path folder;
  private SmallHome home;

  @BeforeEach
  void aJobWithoutFaults() {
    home = new SmallHome(folder);
  }

  @Test
  void aDepartmentIsOneOfTheSeeds() {
    rule("{ figure: present }", "{ reporter: { department: [D01, D09] } }", "warning");

    assertThat(home.faults()).singleElement().asString().contains("没有部门 D09");
  }

  @Test
  void aDayIsADayOfTheYear() {
    home.replace(
        RETURNS, LAST_FIELD, LAST_FIELD + "\n  - { name: filed_on, titles: [报送日期], type: date }");
    rule("{ filed_on: { by_day: 13-40 } }", "{ value: present }", "warning");

    assertThat(home.faults()).singleElement().asString().contains("13-40 不是一年里的某一天");
  }

  @Test
  void anotherDatasetIsLookedIntoOnlyByWhatIsDemanded() {
    rule("{ reporter: { stands_in: penalties.authority } }", "{ value: present }", "warning");

    assertThat(home.faults()).singleElement().asString().contains("stands_in 只能写在规则的 then 里");
  }

  @Test
  void theOtherFieldMustBeThere() {
    rule("{ value: present }", "{ reporter: { stands_in: penalties.authorty } }", "warning");

    assertThat(home.faults())
        .singleElement()
        .asString()
        .contains("penalties 没有字段 authorty；是不是 authority？");
  }

  @Test
  void whatAnotherDatasetLacksReturnsNoRow() {
    rule("{ value: present }", "{ reporter: { stands_in: penalties.authority } }", "error");

    assertThat(home.faults()).singleElement().asString().contains("含 stands_in 的规则只能是 warning");
  }

  @Test
  void nothingStandsBesideALookElsewhere() {
    rule(
        "{ value: present }",
        "{ reporter: { stands_in: penalties.authority }, value: present }",
        "warning");

    assertThat(home.faults()).singleElement().asString().contains("stands_in 必须是 then 里唯一的条件");
  }

  @Test
  void whatHasOneNumberIsToldByFieldsAndReturnsNoRow() {
    rule("{ value: present }", "{ reporter: { one_for: [figur, value] } }", "error");

    assertThat(home.faults())
        .satisfiesExactlyInAnyOrder(
            fault -> assertThat(fault).contains("没有字段 figur；是不是 figure？"),
            fault -> assertThat(fault).contains("含 one_for 的规则只能是 warning 或 note"));
  }

  @Test
  void anAmountInATextStandsBesideAWord() {
    home.replace(
        RETURNS, LAST_FIELD, LAST_FIELD + "\n  - { name: money, titles: [金额], type: amount }");
    rule("{ value: present }", "{ money: { amount_in: reporter } }", "warning");

    assertThat(home.faults()).singleElement().asString().contains("beside");
  }

  @Test
  void oneTestAsksOneThing() {
    rule("{ value: present }", "{ value: { total_of: [value], minimum: 1 } }", "warning");

    assertThat(home.faults()).singleElement().asString().contains("minimum, total_of");
  }

  private void rule(String when, String then, String severity) {
    String rules =
        "rules:\n  - { id: asked, when: %s, then: %s, severity: %s, message: 请核对 }"
            .formatted(when, then, severity);
    home.replace(RETURNS, "fields:\n", rules + "\nfields:\n");
  }
}
