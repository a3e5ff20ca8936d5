package lawtally.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults of the reference tables, each with its line. */
class FaultySeedsTest {
  private static final String DEPARTMENTS = "seeds/departments.csv";
  private static final String LAYOUTS = "seeds/penalty-layouts.csv";

  @TempDir Path folder;
  private SmallHome home;

  @BeforeEach
  void seedsWithoutFaults() {
    home = new SmallHome(folder);
  }

  @Test
  void onlyCodeAndNameOfADepartmentMustBeThere() {
    home.write(DEPARTMENTS, "code,name\nD01,区卫生健康局\n");

    assertThat(home.faults()).isEmpty();
    assertThat(home.load().seeds().departments())
        .containsExactly(
            new Seeds.Department(
                "D01",
                "区卫生健康局",
                java.util.List.of(),
                java.util.List.of(),
                java.util.List.of(),
                true,
                java.util.Optional.empty(),
                java.util.Optional.empty()));
  }

  @Test
  void aDepartmentWithoutCodeOrNameIsRefused() {
    home.write(DEPARTMENTS, "code,name\nD01,\n,区统计局\n");

    assertThat(home.faults())
        .containsExactly(DEPARTMENTS + ":2: name: 必须填写", DEPARTMENTS + ":3: code: 必须填写");
  }

  @Test
  void workingDaysCannotBeToldWithoutTheCalendar() {
    home.write("seeds/calendar.csv", "date,kind\n");

    assertThat(home.faults())
        .anySatisfy(
            fault -> assertThat(fault).contains("workdays_between").contains("seeds/calendar.csv"));
  }

  @Test
  void aNameMayMeanOnlyOneDepartment() {
    home.append(DEPARTMENTS, "D01,区医疗保障局,卫健局,penalties\n");

    assertThat(home.faults())
        .containsExactly(
            DEPARTMENTS + ":4: aliases: “卫健局”与第 2 行重复", DEPARTMENTS + ":4: code: “D01”与第 2 行重复");
  }

  @Test
  void theBeginningOfADocumentNumberBelongsToOneDepartment() {
    home.write(
        "seeds/decision-prefixes.csv",
        "prefix,department,source\n攀西卫,D01,\n攀西 卫,D01,\n攀西市监,D99,\n");

    assertThat(home.faults())
        .containsExactlyInAnyOrder(
            "seeds/decision-prefixes.csv:3: prefix: “攀西 卫”与第 2 行重复",
            "seeds/decision-prefixes.csv:4: department: seeds/departments.csv 里没有部门 D99；可以写 D01、D02");
  }

  @Test
  void datesOfADepartmentMustBeDatesInOrder() {
    home.write(
        DEPARTMENTS,
        "code,name,valid_from,valid_to,counted\nD01,甲局,2020-13-01,,yes\nD02,乙局,2020-05-01,2019-05-01,maybe\n");

    assertThat(home.faults())
        .containsExactly(
            DEPARTMENTS + ":2: valid_from: “2020-13-01”不是日期；请写成 2020-07-01",
            DEPARTMENTS + ":3: counted: 不能写“maybe”；可以写 yes、no",
            DEPARTMENTS + ":3: valid_to: valid_to 早于 valid_from");
  }

  @Test
  void aSuccessorIsAnotherDepartmentOfTheListAndSucceedsOneThatEnded() {
    home.write(
        DEPARTMENTS,
        "code,name,valid_to,successor\nD01,甲局,2019-12-31,D3\nD02,乙局,,D01\nD03,丙局,2019-12-31,D03\n");

    assertThat(home.faults())
        .containsExactly(
            DEPARTMENTS + ":2: successor: 没有另一个代码为 D3 的部门；successor 应是并入部门的代码；是不是 D03？",
            DEPARTMENTS + ":3: successor: 有 successor（并入的部门）就要有 valid_to（撤销前的最后一天）",
            DEPARTMENTS + ":4: successor: 没有另一个代码为 D03 的部门；successor 应是并入部门的代码；是不是 D01？");
  }

  @Test
  void aMisspeltColumnIsRefusedWithTheNearestOne() {
    home.replace(DEPARTMENTS, "code,name,aliases", "code,name,alias");

    assertThat(home.faults()).containsExactly(DEPARTMENTS + ":1: 没有“alias”这一列；是不是 aliases？");
  }

  @Test
  void aMissingColumnIsRefused() {
    home.write("seeds/figures.csv", "figure,unit,aliases\nopenness.items,条,公开政府信息\n");

    assertThat(home.faults()).containsExactly("seeds/figures.csv:1: 缺少“kind”列");
  }

  @Test
  void everyPenaltyNeedsAColumnInEveryLayout() {
    home.append("seeds/penalty-atoms.csv", "detention,行政拘留,yes,拘留\n");

    assertThat(home.faults())
        .containsExactly(
            LAYOUTS + ":2: atoms: 表式 1996 没有一列收 detention；请把它写进某一列的 atoms",
            LAYOUTS + ":5: atoms: 表式 2021 没有一列收 detention；请把它写进某一列的 atoms");
  }

  @Test
  void aLayoutMayOnlyHoldKnownPenaltiesEachOnce() {
    home.replace(
        LAYOUTS,
        "2021,2021-07-15,,2,fine,罚款,fine,2",
        "2021,2021-07-15,,2,fine,罚款,fine;fin;warning,2");

    assertThat(home.faults())
        .containsExactly(
            LAYOUTS + ":6: atoms: seeds/penalty-atoms.csv 里没有 fin；是不是 fine？",
            LAYOUTS + ":6: atoms: “warning”与第 5 行重复");
  }

  @Test
  void onEveryDayOneLayoutIsInForce() {
    home.write(LAYOUTS, layouts("1996-10-01,2021-07-20", "2021-07-15,"));
    assertThat(home.faults()).containsExactly(LAYOUTS + ":5: valid_from: 表式 2021 与 1996 的有效期重叠");

    home.write(LAYOUTS, layouts("1996-10-01,2021-07-10", "2021-07-15,"));
    assertThat(home.faults())
        .containsExactly(LAYOUTS + ":5: valid_from: 2021-07-10 之后到 2021-07-15 之前没有表式有效；请补上或改有效期");
  }

  @Test
  void aJobCannotUseATableThatIsNotThere() {
    home.remove("seeds/figures.csv");

    assertThat(home.faults())
        .contains(
            "jobs/small/datasets/returns.yaml:9: fields[1].codes: seeds/figures.csv 没有内容或没有这个文件；请补上");
  }

  @Test
  void aPublishedFigureHasARangeInOrder() {
    home.replace("seeds/published/2020.csv", "301,399", "399,三百");

    assertThat(home.faults())
        .containsExactly(
            "seeds/published/2020.csv:2: lower: lower 大于 upper",
            "seeds/published/2020.csv:2: upper: 这里应当是数字");
  }

  @Test
  void aDayIsEitherFreeOrWorked() {
    home.append("seeds/calendar.csv", "2020-10-01,workday\n2020/10/02,holiday\n");

    assertThat(home.faults())
        .containsExactly(
            "seeds/calendar.csv:4: date: “2020-10-01”与第 2 行重复",
            "seeds/calendar.csv:5: date: “2020/10/02”不是日期；请写成 2020-07-01");
  }

  @Test
  void aRowWithTooManyCellsIsRefused() {
    home.append("seeds/calendar.csv", "2020-10-02,holiday,国庆\n");

    assertThat(home.faults()).containsExactly("seeds/calendar.csv:4: 这一行有 3 列，表头有 2 列");
  }

  private static String layouts(String validityOf1996, String validityOf2021) {
    return "layout,valid_from,valid_to,column,code,title,atoms,severity\n"
        + "1996,%1$s,1,warning,警告,warning,1\n1996,%1$s,2,fine,罚款,fine,2\n1996,%1$s,3,other,其他,other,0\n"
            .formatted(validityOf1996)
        + "2021,%1$s,1,warning,警告,warning,1\n2021,%1$s,2,fine,罚款,fine,2\n2021,%1$s,3,other,其他,other,0\n"
            .formatted(validityOf2021);
  }
}
