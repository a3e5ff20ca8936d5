package lawtally.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lawtally.definition.Seeds;
import lawtally.definition.Seeds.Department;
import lawtally.intake.Issue;
import lawtally.tally.RowCounts;
import org.junit.jupiter.api.Test;

/** Departments that were set up or dissolved, and those that are no part of the statistics. */
class DepartmentInTimeTest {
  private static final String PENALTIES = "行政相对人名称,行政处罚决定书文号,处罚类别,罚款金额,处罚决定日期,处罚机关";

  @Test
  void aRowDatedOutsideTheExistenceOfItsDepartmentCountsWithAWarning() {
    TestKit.Result result =
        penalties(
                "甲,1号,罚款,7,2020-03-31,区新局",
                "乙,2号,罚款,7,2020-04-01,区新局",
                "丙,3号,罚款,7,2020-09-30,区新局",
                "丁,4号,罚款,7,2020-10-01,区新局")
            .count();
    assertThat(result.rows()).isEqualTo(new RowCounts(4, 4, 0, 0, 0, 0, 0, 0, 0));
    assertThat(result.issues())
        .extracting(i -> i.place().line() + " " + i.severity() + " " + i.rule())
        .containsExactly("2 WARNING department-not-valid", "5 WARNING department-not-valid");
    assertThat(result.issues().get(0).arguments()).containsExactly("2020-04-01", "2020-09-30");
  }

  @Test
  void aTotalOfAPeriodInWhichTheDepartmentExistedForSomeDaysIsNotAskedAbout() {
    TestKit.Result result =
        kit()
            .file(
                "returns",
                "r.csv",
                "填报单位,指标名称,期间,数值",
                "区新局,公开政府信息,2020,5",
                "区新局,公开政府信息,2020-09,5",
                "区新局,公开政府信息,2020-10,5")
            .count();
    assertThat(result.issues()).extracting(i -> i.place().line()).containsExactly(4L);
  }

  @Test
  void aCaseThatIsNotYetHeardTellsNoTime() {
    TestKit.Result result =
        kit().file("litigation", "l.csv", "案号,审级,被诉行政机关,开庭日期", "1号,一审,区新局,").count();
    assertThat(result.issues()).isEmpty();
  }

  @Test
  void aRowOfADepartmentThatIsNotCountedIsListed() {
    TestKit.Result result = penalties("甲,1号,罚款,7,2020-03-31,某直属单位").count();
    assertThat(result.tally().cells()).isEmpty();
    assertThat(result.rows()).isEqualTo(new RowCounts(1, 0, 0, 0, 0, 0, 1, 0, 0));
    assertThat(result.issues()).extracting(Issue::rule).containsExactly("department-not-counted");
  }

  private static TestKit penalties(String... rows) {
    String[] lines = new String[rows.length + 1];
    lines[0] = PENALTIES;
    System.arraycopy(rows, 0, lines, 1, rows.length);
    return kit().file("penalties", "x.csv", lines);
  }

  private static TestKit kit() {
    Seeds plain = SmallSeeds.seeds();
    List<Department> departments = new ArrayList<>(plain.departments());
    departments.add(
        department("D90", "区新局", true, LocalDate.of(2020, 4, 1), LocalDate.of(2020, 9, 30)));
    departments.add(department("D91", "某直属单位", false, LocalDate.MIN, LocalDate.MAX));
    return new TestKit(SmallJob.job(), SmallSeeds.with(plain.layouts(), departments), 2020);
  }

  private static Department department(
      String code, String name, boolean counted, LocalDate from, LocalDate to) {
    return new Department(
        code, name, List.of(), List.of(), List.of(), counted, Optional.of(from), Optional.of(to));
  }
}
