package lawtally.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults of datasets and of the indicators over them. */
class FaultyDatasetsTest {
  private static final String PENALTIES = "jobs/small/datasets/penalties.yaml";
  private static final String RETURNS = "jobs/small/datasets/returns.yaml";
  private static final String INDICATORS = "jobs/small/indicators.yaml";
  private static final String CHARTS = "jobs/small/charts.yaml";

  @TempDir Path folder;
  private SmallHome home;

  @BeforeEach
  void aJobWithoutFaults() {
    home = new SmallHome(folder);
  }

  @Test
  void aDatasetHasEitherAStatisticalDateOrIsARoster() {
    home.replace(PENALTIES, "department: authority", "department: authority\nsnapshot: true");
    home.replace(RETURNS, "statistical_date: period\n", "");

    assertThat(home.faults())
        .containsExactly(
            PENALTIES + ":1: 下列各项必须有一项，也只能有一项：statistical_date, snapshot: true",
            RETURNS + ":1: 下列各项必须有一项，也只能有一项：statistical_date, snapshot: true");
  }

  @Test
  void theStatisticalDateIsADate() {
    home.replace(PENALTIES, "statistical_date: decided_on", "statistical_date: number");

    assertThat(home.faults())
        .containsExactly(PENALTIES + ":5: statistical_date: number 的类型是 text，这里只能用 date, period");
  }

  @Test
  void aReferenceMustLeadToAFieldOfADataset() {
    home.replace(
        RETURNS,
        "- { name: reporter, titles: [填报单位], type: string }",
        "- { name: reporter, titles: [填报单位], type: string, references: { dataset: penalties, field: authorty } }");

    assertThat(home.faults())
        .containsExactly(
            RETURNS + ":8: fields[0].references.field: penalties 没有字段 authorty；是不是 authority？");
  }

  @Test
  void moneyAndNumbersCannotBeAddedTogether() {
    home.replace(
        PENALTIES,
        "- name: procedure",
        "- { name: pages, titles: [页数], type: integer }\n  - name: procedure");
    home.replace(PENALTIES, "rules:", "  - { name: amount, sum: [fine, pages, content] }\nrules:");

    assertThat(home.faults())
        .containsExactly(
            PENALTIES + ":24: derive[2].sum[1]: pages 与 fine 一个是金额、一个不是，不能相加",
            PENALTIES + ":24: derive[2].sum[2]: content 的类型是 text，这里只能用 number, amount");
  }

  @Test
  void workingDaysLieBetweenTwoDates() {
    home.replace(PENALTIES, "[decided_on, published_on]", "[decided_on]");

    assertThat(home.faults())
        .containsExactly(PENALTIES + ":22: derive[1].workdays_between: 这里应当是两个日期字段：[起, 止]");
  }

  @Test
  void theHeaviestOfAListNeedsALayout() {
    home.replace(PENALTIES, "layout: penalty-layouts, ", "");

    assertThat(home.faults()).containsExactly(PENALTIES + ":21: derive[0]: 缺少 layout；请补上");
  }

  @Test
  void aConstraintMustFitTheType() {
    home.replace(
        PENALTIES,
        "titles: [决定日期], type: date }",
        "titles: [决定日期], type: date, format: uscc, constraints: { minimum: 1, pattern: \"(\" } }");

    assertThat(home.faults())
        .containsExactly(
            PENALTIES
                + ":14: fields[5].constraints.minimum: minimum 只能用于类型 integer, number, amount, percent",
            PENALTIES + ":14: fields[5].constraints.pattern: pattern 只能用于类型 string, text",
            PENALTIES + ":14: fields[5].constraints.pattern: 正则表达式有误：Unclosed group",
            PENALTIES + ":14: fields[5].format: format 只能用于类型 string");
  }

  @Test
  void aFieldMustApplyInSomeYearOfItsDataset() {
    home.replace(RETURNS, "recognise: [figure]", "recognise: [figure]\nuntil: 2020");
    home.replace(
        RETURNS, "titles: [填报单位], type: string", "titles: [填报单位], type: string, since: 2021");
    home.replace(INDICATORS, "figure: openness.items }", "figure: openness.items }, until: 2020");

    assertThat(home.faults())
        .containsExactly(RETURNS + ":9: fields[0]: 数据集适用的年份里没有这一项适用的年份；请核对 since、until");
  }

  @Test
  void anEmptyTitleOrListIsAsMissing() {
    home.replace(INDICATORS, "title: 罚款,", "title: \"\",");
    home.replace(PENALTIES, "recognise: [number, categories]", "recognise: []");
    home.replace(PENALTIES, "titles: [公示日期]", "titles: []");

    assertThat(home.faults())
        .containsExactly(
            PENALTIES + ":4: recognise: 列表是空的；请至少写一项",
            PENALTIES + ":15: fields[6].titles: 至少要有一个表头名称",
            INDICATORS + ":2: [1].title: 这里没有内容；请填写，或者删去这个键");
  }

  @Test
  void countTakesADatasetAndSumAField() {
    home.replace(INDICATORS, "count: penalties, by", "count: penalties.fine, by");
    home.replace(INDICATORS, "sum: penalties.fine,", "sum: penalties,");

    assertThat(home.faults())
        .containsExactly(
            INDICATORS + ":1: [0].count: count 后面只写数据集：penalties；要加总字段请写 sum: penalties.fine",
            INDICATORS + ":2: [1].sum: sum 后面应当是“数据集.字段”，不能只写 penalties");
  }

  @Test
  void onlyNumbersAddUp() {
    home.replace(INDICATORS, "sum: penalties.fine,", "sum: penalties.content,");

    assertThat(home.faults())
        .containsExactly(INDICATORS + ":2: [1].sum: content 的类型是 text，这里只能用 number, amount");
  }

  @Test
  void freeTextMakesNoCategoriesForItMayHoldANameWhereCellsHaveShifted() {
    home.replace(INDICATORS, "by: category", "by: content");

    assertThat(home.faults())
        .contains(INDICATORS + ":1: [0].by: content 的类型是 text，这里只能用 code, flag");
  }

  @Test
  void anIndicatorIsMadeInOneWay() {
    home.replace(INDICATORS, "count: penalties, by", "count: penalties, sum: penalties.fine, by");
    home.replace(INDICATORS, "sum: returns.value, ", "");

    assertThat(home.faults())
        .containsExactly(
            INDICATORS + ":1: [0]: 下列各项必须有一项，也只能有一项：count, sum, latest, distinct, ratio",
            INDICATORS + ":5: [4]: 下列各项必须有一项，也只能有一项：count, sum, latest, distinct, ratio");
  }

  @Test
  void aRateTakesItsConditionsFromItsParts() {
    home.replace(
        INDICATORS, "to: penalties.decided } }", "to: penalties.decided }, by: category }");

    assertThat(home.faults()).containsExactly(INDICATORS + ":4: [3].by: 比率不能有 by；请写在分子、分母的指标里");
  }

  @Test
  void anIdIsWellFormedForItBecomesAFileOrAPlaceInTheText() {
    home.replace(INDICATORS, "id: penalties.fines", "id: Penalties");
    home.replace(CHARTS, "id: by-month", "id: ../by-month");

    assertThat(home.faults())
        .containsExactly(
            CHARTS + ":1: [0].id: “../by-month”不能作 id；请写成 [a-z][a-z0-9]*(-[a-z0-9]+)*",
            INDICATORS + ":2: [1].id: “Penalties”不能作 id；请写成 [a-z][a-z0-9_]*\\.[a-z][a-z0-9_]*");
  }

  @Test
  void aStackedChartNeedsCategories() {
    home.replace(
        CHARTS,
        "kind: column, indicator: penalties.decided",
        "kind: stacked, indicator: penalties.fines");

    assertThat(home.faults())
        .containsExactly(CHARTS + ":1: [0].indicator: 指标 penalties.fines 没有分类；请给它加上 by");
  }

  @Test
  void theScheduleIsATimeInAZone() {
    home.replace("jobs/small/job.yaml", "0 30 2 * * *", "30 2 * * *");
    home.replace("jobs/small/job.yaml", "Asia/Shanghai", "Asia/Shangai");

    assertThat(home.faults())
        .containsExactly(
            "jobs/small/job.yaml:6: schedule.cron: 应当有六项：秒 分 时 日 月 星期，如 0 30 2 * * *",
            "jobs/small/job.yaml:6: schedule.zone: 没有时区 Asia/Shangai；是不是 Asia/Shanghai？");
  }
}
