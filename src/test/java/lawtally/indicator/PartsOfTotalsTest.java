package lawtally.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import lawtally.definition.Definitions;
import lawtally.record.TestKit;
import org.junit.jupiter.api.Test;

/** Sheets of totals whose lines are parts of one figure (食品 and 药品, 行政 and 事业). */
class PartsOfTotalsTest {
  private static final String RETURNS = "填报单位,指标名称,分类,期间,口径,数值";

  @Test
  void aPartGivenByMonthsAndAPartGivenForTheYearAddUp() {
    TestKit kit =
        returns(
            "区卫健局,公开政府信息,食品,2020-01,当月,3",
            "区卫健局,公开政府信息,食品,2020-02,当月,4",
            "区卫健局,公开政府信息,药品,2020,全年,50");
    assertThat(year(kit, "openness.items")).isEqualTo("57");
    assertThat(kit.figures().find("openness.items", "D14", 1, "")).isEmpty();
  }

  @Test
  void runningTotalsOfTwoPartsAddUpThoughTheyEndInDifferentMonths() {
    TestKit kit = returns("区卫健局,公开政府信息,食品,2020-06,累计,30", "区卫健局,公开政府信息,药品,2020-12,累计,50");
    assertThat(year(kit, "openness.items")).isEqualTo("80");
  }

  @Test
  void aTotalOfThePartsIsNotOnePartMore() {
    TestKit kit =
        returns(
            "区卫健局,公开政府信息,食品,2020-01,当月,3", "区卫健局,公开政府信息,药品,2020-01,当月,4", "区卫健局,公开政府信息,,2020,全年,7");
    assertThat(year(kit, "openness.items")).isEqualTo("7");
  }

  @Test
  void aStockIsTheSumOfItsPartsEachOnItsNewestDay() {
    TestKit kit =
        returns(
            "区卫健局,在编人数,行政,2020-06,年末,20",
            "区卫健局,在编人数,行政,2020-12,年末,21",
            "区卫健局,在编人数,事业,2020-06,年末,30");
    assertThat(year(kit, "staff.established")).isEqualTo("51");
  }

  @Test
  void aStockGivenAsAWholeAndLaterByPartsIsThatOfTheParts() {
    TestKit kit =
        returns(
            "区卫健局,在编人数,,2020-06,年末,90", "区卫健局,在编人数,行政,2020-12,年末,60", "区卫健局,在编人数,事业,2020-12,年末,40");
    assertThat(year(kit, "staff.established")).isEqualTo("100");
  }

  @Test
  void partsOfACampaignAddUpAndTheirNamesReachNoCell() {
    Definitions definitions = Definitions.load(Path.of(""));
    TestKit kit =
        new TestKit(definitions.job("enforcement").in(2020), definitions.seeds(), 2020)
            .file(
                "inspection_totals",
                "a.csv",
                "单位,行动名称,子行动名称,月份,检查（户次）",
                "区市场监管局,春雷行动,食品张某,2020-01,5",
                "区市场监管局,春雷行动,食品张某,2020-02,6",
                "区市场监管局,春雷行动,药品,2020,100");
    assertThat(kit.count().tally().encode()).doesNotContain("张某").doesNotContain("药品");
    Figures figures = kit.figures();
    assertThat(
            figures.all().stream()
                .filter(f -> f.indicator().startsWith("inspection") || f.month() == 0)
                .filter(f -> f.department().isEmpty() && f.category().isEmpty())
                .flatMap(f -> f.value().stream())
                .map(v -> v.stripTrailingZeros().toPlainString()))
        .contains("111");
  }

  private static TestKit returns(String... rows) {
    String[] lines = new String[rows.length + 1];
    lines[0] = RETURNS;
    System.arraycopy(rows, 0, lines, 1, rows.length);
    return TestKit.of2020().file("returns", "r.csv", lines);
  }

  private static String year(TestKit kit, String indicator) {
    return kit.figures()
        .total(indicator)
        .orElseThrow()
        .value()
        .orElseThrow()
        .stripTrailingZeros()
        .toPlainString();
  }
}
