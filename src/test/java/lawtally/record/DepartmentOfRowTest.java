package lawtally.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lawtally.intake.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Under which department a row counts. */
class DepartmentOfRowTest {
  private static final String OFFICERS = "姓名,所属单位,执法证件号,证件状态";

  @ParameterizedTest
  @ValueSource(strings = {"区卫生健康局", "区卫健局", "西区卫健局", "D14", " 区 卫 健 局 "})
  void aDepartmentIsKnownByItsNameItsAliasesAndItsCode(String name) {
    assertThat(officer("x.csv", name).department()).isEqualTo(SmallSeeds.HEALTH);
  }

  @Test
  void theRowsFieldBeatsTheFolder() {
    assertThat(officer("区市场监管局/名册.csv", "区卫健局").department()).isEqualTo(SmallSeeds.HEALTH);
  }

  @Test
  void withoutAFieldTheFolderThenTheFilesNameDecides() {
    assertThat(returned("区卫健局/报表.csv")).isEqualTo(SmallSeeds.HEALTH);
    assertThat(returned("03 区市场监管局/报表.csv")).isEqualTo(SmallSeeds.MARKET);
    assertThat(returned("附件2：西区卫健局2020年报表（定稿）2.csv")).isEqualTo(SmallSeeds.HEALTH);
  }

  @Test
  void aMisspeltDepartmentIsReturnedWithTheNearestName() {
    Issue issue = rejected("区卫生建康局").get(0);
    assertThat(issue.rule()).isEqualTo("unknown-department");
    assertThat(issue.arguments()).containsExactly("区卫生健康局");
  }

  @Test
  void aDepartmentThatNothingResemblesIsReturnedWithoutOne() {
    Issue issue = rejected("某某公司").get(0);
    assertThat(issue.rule()).isEqualTo("unlisted-department");
    assertThat(issue.arguments()).isEmpty();
  }

  @Test
  void whereNothingTellsTheDepartmentTheRowIsReturned() {
    Outcome outcome = TestKit.of2020().file("returns", "报表.csv", "指标名称,全年", "公开政府信息,5").outcome();
    assertThat(((Outcome.Rejected) outcome).issues())
        .extracting(Issue::rule)
        .containsExactly("undecided-department");
  }

  private static Record officer(String path, String unit) {
    return TestKit.of2020().file("officers", path, OFFICERS, "甲," + unit + ",C1,有效").record();
  }

  private static String returned(String path) {
    return TestKit.of2020().file("returns", path, "指标名称,全年", "公开政府信息,5").record().department();
  }

  private static List<Issue> rejected(String unit) {
    Outcome outcome =
        TestKit.of2020().file("officers", "x.csv", OFFICERS, "甲," + unit + ",C1,有效").outcome();
    return ((Outcome.Rejected) outcome).issues();
  }
}
