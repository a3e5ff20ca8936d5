package lawtally.indicator;

import static lawtally.indicator.Sample.HEALTH;
import static lawtally.indicator.Sample.MARKET;
import static lawtally.indicator.Sample.WATER;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lawtally.definition.Applies;
import lawtally.definition.Indicator;
import lawtally.definition.Indicator.Kind;
import lawtally.definition.Label;
import lawtally.definition.TableDefinition;
import lawtally.definition.TableDefinition.Column;
import lawtally.definition.TableDefinition.Rows;
import lawtally.indicator.Coverage.State;
import lawtally.indicator.Figure.Status;
import org.junit.jupiter.api.Test;

class TableBuilderTest {

  @Test
  void penaltiesStandByDepartmentUnderTheColumnsInForceWithTheirTotal() {
    StatTable table =
        Sample.of(Sample.decided(), Sample.amount())
            .count("penalties.decided", MARKET, 3, "fine", 4)
            .count("penalties.decided", MARKET, 4, "warning", 1)
            .cell("penalties.amount", MARKET, 3, "fine", 4, 2_100_000)
            .count("penalties.decided", HEALTH, 5, "fine", 2)
            .table(
                table(
                    Rows.DEPARTMENT,
                    new TableDefinition.Each("penalties.decided"),
                    column("合计（宗）", "penalties.decided"),
                    column("罚没金额（万元）", "penalties.amount")));

    assertThat(table.headers())
        .extracting(Label::zh)
        .containsExactly(
            "单位",
            "警告",
            "罚款",
            "没收违法所得、没收非法财物",
            "暂扣许可证、执照",
            "责令停产停业",
            "吊销许可证、执照",
            "行政拘留",
            "其他行政处罚",
            "合计（宗）",
            "罚没金额（万元）");
    assertThat(lines(table))
        .containsExactly(
            "区卫生健康局 | 0 2 0 0 0 0 0 0 2 ",
            "区市场监督管理局 | 1 4 0 0 0 0 0 0 5 2.10",
            "合计 | 1 6 0 0 0 0 0 0 7 2.10");
  }

  @Test
  void aHeadingStandsOverTheColumnsThatNameItAndOverNoOther() {
    StatTable table =
        Sample.of(Sample.decided(), Sample.amount())
            .count("penalties.decided", MARKET, 3, "fine", 4)
            .table(
                table(
                    Rows.DEPARTMENT,
                    new TableDefinition.Each(Label.of("处罚种类"), "penalties.decided"),
                    column("合计（宗）", "penalties.decided"),
                    new TableDefinition.Figure(
                        Label.of("金额"),
                        Label.of("罚没金额（万元）"),
                        "penalties.amount",
                        Optional.empty())));

    assertThat(table.groups()).hasSameSizeAs(table.headers());
    assertThat(table.groups())
        .extracting(Label::zh)
        .containsExactly(
            "", "处罚种类", "处罚种类", "处罚种类", "处罚种类", "处罚种类", "处罚种类", "处罚种类", "处罚种类", "", "金额");
  }

  @Test
  void noCaseNoPowerAndNothingHandedInArePrintedApart() {
    StatTable table =
        Sample.of(Sample.decided())
            .came(HEALTH, "penalties", State.ZERO_REPORT)
            .came(MARKET, "penalties", State.NOT_APPLICABLE)
            .came(WATER, "penalties", State.MISSING)
            .table(table(Rows.DEPARTMENT, column("合计", "penalties.decided")));

    assertThat(lines(table)).containsExactly("区卫生健康局 | 0", "区市场监督管理局 | —", "区水务局 | ", "合计 | 0");
  }

  @Test
  void aDepartmentThatIsNotExpectedHasNoRow() {
    StatTable table =
        Sample.of(Sample.decided())
            .count("penalties.decided", HEALTH, 3, "fine", 1)
            .table(table(Rows.DEPARTMENT, column("合计", "penalties.decided")));

    assertThat(lines(table)).containsExactly("区卫生健康局 | 1", "合计 | 1");
  }

  @Test
  void theRateInTheTotalIsARateOfSumsAndARateOfNothingIsADash() {
    StatTable table =
        Sample.of(Sample.heard(), Sample.appeared(), Sample.appearanceRate())
            .count("litigation.heard", HEALTH, 3, "", 9)
            .count("litigation.appeared", HEALTH, 3, "正职", 9)
            .count("litigation.heard", MARKET, 3, "", 1)
            .came(MARKET, "litigation", State.DATA)
            .came(WATER, "litigation", State.ZERO_REPORT)
            .table(table(Rows.DEPARTMENT, column("出庭率", "litigation.appearance_rate")));

    assertThat(lines(table))
        .containsExactly("区卫生健康局 | 100.00", "区市场监督管理局 | 0.00", "区水务局 | —", "合计 | 90.00");
  }

  @Test
  void monthsWithoutACaseAreZero() {
    StatTable table =
        Sample.of(Sample.decided())
            .count("penalties.decided", HEALTH, 2, "fine", 3)
            .table(table(Rows.MONTH, column("合计", "penalties.decided")));

    assertThat(lines(table)).hasSize(13).startsWith("1月 | 0", "2月 | 3").endsWith("合计 | 3");
  }

  @Test
  void monthsThatNobodyCanTellAreBlank() {
    StatTable table =
        Sample.of(Sample.openness())
            .sum("openness.items", HEALTH, 0, 10_0000)
            .table(table(Rows.MONTH, column("合计", "openness.items")));

    assertThat(lines(table)).contains("1月 | ", "合计 | 10");
  }

  @Test
  void aCategoryOfADepartmentHasARowOnlyWhereThereIsSomething() {
    StatTable table =
        Sample.of(Sample.appeared())
            .count("litigation.appeared", HEALTH, 3, "正职", 2)
            .count("litigation.appeared", MARKET, 3, "副职", 1)
            .table(table(Rows.CATEGORY_DEPARTMENT, column("出庭", "litigation.appeared")));

    assertThat(lines(table)).containsExactly("正职 区卫生健康局 | 2", "副职 区市场监督管理局 | 1", "合计  | 3");
  }

  @Test
  void differentThingsAreNotSaidToBeNoneWhereNobodyCountedThem() {
    Indicator courts =
        Sample.indicator(
            "litigation.courts", "法院", "家", Kind.DISTINCT, "litigation", "court", "head_kind");
    StatTable table =
        Sample.of(courts)
            .different(courts.id(), "", 0, 2)
            .different(courts.id(), "", 5, 2)
            .table(
                table(
                    Rows.MONTH,
                    new TableDefinition.Figure(Label.of("正职"), courts.id(), Optional.of("正职"))));

    assertThat(lines(table)).contains("5月 | ");
  }

  @Test
  void categoriesThatAreDepartmentsStandInTheOfficialOrderUnderTheHeadTheTableGives() {
    TableDefinition supervised =
        new TableDefinition(
            "t",
            "T12",
            Label.of("行政执法监督情况表"),
            Label.of("次"),
            Rows.CATEGORY,
            Label.of("被监督单位"),
            List.of(column("次", "litigation.appeared")),
            true,
            Label.of(""),
            Applies.ALWAYS);
    StatTable table =
        Sample.of(Sample.appeared())
            .count("litigation.appeared", HEALTH, 3, "区市场监督管理局", 2)
            .count("litigation.appeared", HEALTH, 3, "区卫生健康局", 1)
            .count("litigation.appeared", HEALTH, 3, "丙单位", 1)
            .table(supervised);

    assertThat(table.headers().get(0)).isEqualTo(Label.of("被监督单位"));
    assertThat(lines(table)).containsSubsequence("区卫生健康局 | 1", "区市场监督管理局 | 2", "丙单位 | 1");
  }

  private static TableDefinition table(Rows rows, Column... columns) {
    return new TableDefinition(
        "t",
        "T1",
        Label.of("表"),
        Label.of("宗"),
        rows,
        List.of(columns),
        true,
        Label.of(""),
        Applies.ALWAYS);
  }

  private static Column column(String title, String indicator) {
    return new TableDefinition.Figure(Label.of(title), indicator, Optional.empty());
  }

  private static List<String> lines(StatTable table) {
    return table.rows().stream().map(TableBuilderTest::line).toList();
  }

  private static String line(StatTable.Row row) {
    return row.heads().stream().map(Label::zh).collect(Collectors.joining(" "))
        + " | "
        + row.cells().stream().map(TableBuilderTest::text).collect(Collectors.joining(" "));
  }

  /** As it is printed: 0, — or blank. */
  private static String text(StatTable.Cell cell) {
    if (cell instanceof StatTable.Number n) {
      Figure f = n.figure();
      boolean dash = f.status() == Status.NOT_APPLICABLE || f.status() == Status.UNDEFINED;
      return f.value()
          .map(v -> v.setScale(n.decimals(), RoundingMode.HALF_UP).toPlainString())
          .orElse(dash ? "—" : "");
    }
    return ((StatTable.Text) cell).text().zh();
  }
}
