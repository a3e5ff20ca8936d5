package lawtally.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.IntBinaryOperator;
import javax.imageio.ImageIO;
import lawtally.definition.ChartDefinition.Across;
import lawtally.definition.ChartDefinition.Kind;
import lawtally.definition.Indicator;
import lawtally.indicator.Figure.Status;
import lawtally.indicator.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChartsTest {
  private static final String DECIDED = "penalties.decided";
  private static final String RATE = "litigation.appearance_rate";
  private static final String THIS_YEAR = "29,78,137";
  private static final String LAST_YEAR = "169,191,214";

  private final Invented invented =
      Invented.of(
          Sample.decided(),
          Sample.amount(),
          Sample.heard(),
          Sample.appeared(),
          Sample.withRatio(
              Sample.appearanceRate(),
              List.of("litigation.appeared"),
              List.of("litigation.heard")));

  @ParameterizedTest
  @EnumSource(Kind.class)
  void saysWhatWhereWhenInWhichUnitAndWhereFrom(Kind kind) throws IOException {
    invented.months(2020, DECIDED, 5, 3, 8).chart("c", "各月处罚", kind, Across.MONTH, DECIDED);
    Chart chart = only();
    assertThat(chart.title().zh()).isEqualTo("各月处罚，2020年");
    assertThat(Seen.texts(chart))
        .contains("各月处罚，2020年", "某区　单位：宗　合计16宗")
        .anyMatch(t -> t.endsWith("数据来源：各部门报送的行政处罚数据。统计口径：按决定日期。修订版本：r001"));
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(chart.png()));
    assertThat(image.getWidth()).isEqualTo(1600);
    assertThat(image.getHeight()).isEqualTo(900);
  }

  @Test
  void labelsTwelveMonthsAndTheValuesOfBothYears() {
    invented
        .months(2020, DECIDED, 11, 12, 13, 14, 15, 16, 17, 18, 19, 21, 22, 23)
        .months(2019, DECIDED, 31, 32, 33, 34, 35, 36, 37, 38, 39, 41, 42, 43)
        .compared("c", "各月处罚", Kind.COLUMN, Across.MONTH, DECIDED);
    assertThat(Seen.texts(only()))
        .contains("1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月")
        .contains("2019年", "2020年", "11", "23", "31", "43")
        .contains("某区　单位：宗　合计201宗　2019年441宗");
  }

  @Test
  void showsAMissingMonthAsAGapWithAWordNotAsZero() {
    invented.month(2020, DECIDED, 1, "7").month(2020, DECIDED, 3, "0").total(2020, DECIDED, "7");
    invented.chart("c", "各月处罚", Kind.COLUMN, Across.MONTH, DECIDED);
    Chart chart = only();
    // The axis begins with 0, and March has a 0; the ten other months have none.
    assertThat(Seen.texts(chart)).filteredOn("0"::equals).hasSize(2);
    assertThat(Seen.texts(chart)).filteredOn("无"::equals).hasSize(10);
    assertThat(chart.alt().zh()).contains("2月无数据，3月0宗，4月无数据");
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void saysThatThereAreNoDataAtAll(Kind kind) {
    invented.chart("c", "各月处罚", kind, Across.MONTH, DECIDED);
    Chart chart = only();
    assertThat(Seen.texts(chart)).contains("无数据").doesNotContain("0", "1");
    assertThat(chart.alt().zh()).contains("1月无数据");
  }

  @Test
  void sortsDepartmentsByValueThoseWithoutDataLast() {
    invented.department("a", "甲局").department("b", "乙局").department("c", "丙局");
    invented.department("d", "丁局").department("e", "戊局");
    invented
        .of(2020, DECIDED, "a", "3")
        .nothing(2020, DECIDED, "b", Status.MISSING)
        .of(2020, DECIDED, "c", "30")
        .nothing(2020, DECIDED, "d", Status.NOT_APPLICABLE)
        .of(2020, DECIDED, "e", "0");
    invented.chart("c", "各部门处罚", Kind.BAR, Across.DEPARTMENT, DECIDED);
    List<String> texts = Seen.texts(only());
    assertThat(texts).containsSubsequence("丙局", "甲局", "戊局", "乙局").doesNotContain("丁局");
    assertThat(texts).contains("无数据");
  }

  @Test
  void saysHowMuchTheDepartmentsHaveThatFindNoPlace() {
    for (int i = 1; i <= 17; i++) {
      invented.department("d" + i, "第" + i + "局");
      if (i != 5) {
        invented.of(2020, DECIDED, "d" + i, Integer.toString(100 - i));
      }
    }
    invented.nothing(2020, DECIDED, "d5", Status.MISSING).total(2020, DECIDED, "999");
    invented.chart("c", "各部门处罚", Kind.BAR, Across.DEPARTMENT, DECIDED);
    String all = Seen.all(only());
    assertThat(all).contains("第15局").doesNotContain("第16局");
    assertThat(all).contains("另有3个部门未列出，共167宗（无数据：第5局）。");
  }

  @Test
  void writesLongNamesInFull() {
    String name = "某市某区住房和城乡建设及人民防空综合行政执法大队（第一中队）";
    invented.department("a", name).of(2020, DECIDED, "a", "3");
    invented.chart("c", "各部门处罚", Kind.BAR, Across.DEPARTMENT, DECIDED);
    assertThat(Seen.all(only())).contains(name);
  }

  @Test
  void laysColumnsOfDepartmentsDown() {
    invented.department("a", "甲局").of(2020, DECIDED, "a", "3");
    invented.chart("c", "各部门处罚", Kind.COLUMN, Across.DEPARTMENT, DECIDED);
    assertThat(only().alt().zh()).startsWith("条形图：");
  }

  @Test
  void stacksAtMostSixPartsAndGathersTheRest() {
    String[] codes = {
      "warning", "fine", "confiscation", "suspension", "business_suspension", "revocation", "other"
    };
    for (int i = 0; i < codes.length; i++) {
      String value = Integer.toString(20 - i);
      invented.figure(2020, DECIDED, "", 1, codes[i], value);
      invented.figure(2020, DECIDED, "", 0, codes[i], value);
    }
    invented.month(2020, DECIDED, 1, "120").total(2020, DECIDED, "120");
    invented.chart("c", "各月处罚构成", Kind.STACKED, Across.MONTH, DECIDED);
    Chart chart = only();
    assertThat(Seen.texts(chart))
        .containsSubsequence("警告", "罚款", "没收违法所得、没收非法财物", "暂扣许可证、执照", "责令停产停业", "其他")
        .doesNotContain("吊销许可证、执照")
        .contains("120");
    // 15 of revocation, 14 of other, one that has no category.
    assertThat(chart.alt().zh()).contains("其他：1月30宗");
  }

  @Test
  void countsInWanWhenTheLargestIsOverAHundredThousand() {
    invented.months(2020, DECIDED, 123_456, 20_000, 5).months(2019, DECIDED, 5, 0);
    invented.compared("c", "各月处罚", Kind.COLUMN, Across.MONTH, DECIDED);
    Chart chart = only();
    assertThat(Seen.texts(chart)).anyMatch(t -> t.contains("单位：万宗"));
    assertThat(Seen.texts(chart)).contains("12.35", "2.00", "<0.01");
    assertThat(chart.alt().zh()).contains("1月123,456宗");
  }

  @Test
  void groupsThousandsUpToAHundredThousand() {
    invented.months(2020, DECIDED, 99_999).chart("c", "处罚", Kind.COLUMN, Across.MONTH, DECIDED);
    assertThat(Seen.texts(only())).contains("99,999", "100,000");
  }

  @Test
  void doesNotCompareWhereTheYearBeforeHasNothing() {
    invented.months(2020, DECIDED, 5).compared("c", "处罚", Kind.COLUMN, Across.MONTH, DECIDED);
    Chart chart = only();
    assertThat(Seen.all(chart)).contains("2019年无数据可比");
    assertThat(Seen.colours(chart, LAST_YEAR)).isZero();
  }

  @Test
  void doesNotCompareWhereTheScopeHasChanged() {
    Indicator changed = Sample.decided().comparableSince(2020);
    Chart chart =
        Invented.of(changed)
            .months(2020, DECIDED, 5)
            .months(2019, DECIDED, 6)
            .compared("c", "处罚", Kind.COLUMN, Across.MONTH, DECIDED)
            .draw()
            .get(0);
    assertThat(Seen.all(chart)).contains("口径有变化，与2019年不可比");
    assertThat(Seen.colours(chart, LAST_YEAR)).isZero();
    assertThat(Seen.colours(chart, THIS_YEAR)).isPositive();
  }

  @Test
  void showsAYearWithoutARevisionAsAGap() {
    invented.total(2017, DECIDED, "50").total(2018, DECIDED, "60").total(2020, DECIDED, "70");
    invented.chart("c", "历年处罚", Kind.LINE, Across.YEAR, DECIDED);
    Chart chart = only();
    assertThat(Seen.texts(chart)).contains("2019年", "无", "数", "据", "70").doesNotContain("无数据");
    assertThat(chart.alt().zh()).contains("2018年60宗，2019年无数据，2020年70宗");
    // From 2017 to 2018 only: no line leads over the gap.
    assertThat(chart.svg().split("stroke-linecap:round;stroke-linejoin:round", -1)).hasSize(1 + 1);
  }

  @Test
  void partsALineWhereTheScopeChanged() {
    Invented years = Invented.of(Sample.decided().comparableSince(2019));
    for (int year = 2016; year <= 2020; year++) {
      years.total(year, DECIDED, Integer.toString(year < 2019 ? 900 : 400 + year % 10));
    }
    Chart chart = years.chart("c", "历年处罚", Kind.LINE, Across.YEAR, DECIDED).draw().get(0);
    assertThat(Seen.texts(chart)).contains("2016年", "口径变化", "900", "409");
    assertThat(Seen.all(chart)).contains("口径有变化，与以前年份不可比：2019年起。");
    // Two strokes before the change, one after; none over it.
    assertThat(chart.svg().split("stroke-linecap:round;stroke-linejoin:round", -1)).hasSize(1 + 3);
    assertThat(chart.alt().zh()).contains("2018年900宗，2019年409宗").contains("不可比：2019年起");
  }

  @Test
  void showsTheMonthsOfEachDepartmentOnOneScale() {
    multiples(14, (department, month) -> department * department + month);
    Chart chart = only();
    assertThat(Seen.texts(chart))
        .contains("某区　单位：宗　合计13,272宗　各图同一刻度")
        .containsSubsequence("第14局　2,430宗", "第13局　2,106宗", "第4局　270宗", "其余3个部门合计　402宗")
        .doesNotContain("第3局　186宗");
    assertThat(chart.alt().zh())
        .startsWith("分部门小图：各部门各月处罚，2020年。")
        .contains("第14局　2,430宗：最多12月208宗，最少1月197宗。")
        .contains("其余3个部门合计　402宗：最多12月50宗，最少1月17宗。");
  }

  @Test
  void tellsTheRestInWordsWhereItWouldPressTheOthersFlat() {
    multiples(20, (department, month) -> 10);
    Chart chart = only();
    assertThat(Seen.texts(chart)).filteredOn(t -> t.endsWith("局　120宗")).hasSize(12);
    assertThat(Seen.all(chart)).contains("另有8个部门未列出，共960宗。").doesNotContain("其余");
    assertThat(chart.alt().zh()).contains("另有8个部门未列出，共960宗。");
  }

  private void multiples(int departments, IntBinaryOperator values) {
    int whole = 0;
    for (int i = 1; i <= departments; i++) {
      invented.department("d" + i, "第" + i + "局");
      int sum = 0;
      for (int month = 1; month <= 12; month++) {
        int value = values.applyAsInt(i, month);
        invented.figure(2020, DECIDED, "d" + i, month, "", Integer.toString(value));
        sum += value;
      }
      invented.of(2020, DECIDED, "d" + i, Integer.toString(sum));
      whole += sum;
    }
    invented.total(2020, DECIDED, Integer.toString(whole));
    invented.chart("c", "各部门各月处罚", Kind.MULTIPLES, Across.MONTH, DECIDED);
  }

  @Test
  void showsRatesWithTheirBaseAndTheRateOfNothingAsADash() {
    invented
        .rate(2020, RATE, "100", 3, 3)
        .nothing(2019, RATE, "", Status.UNDEFINED)
        .compared("c", "各项比率", Kind.BULLET, Across.INDICATOR, RATE);
    assertThat(Seen.texts(only())).contains("出庭应诉率", "100%", "3件中3件");
    invented.nothing(2020, RATE, "", Status.UNDEFINED);
    assertThat(Seen.texts(undefined())).contains("—").doesNotContain("0%%", "0.00%");
  }

  @Test
  void comparesTheRatesOfWhichTheYearBeforeHasSome() {
    invented
        .total(2020, "litigation.heard", "3")
        .rate(2020, RATE, "100", 3, 3)
        .rate(2019, RATE, "50", 1, 2)
        .compared("c", "各项比率", Kind.BULLET, Across.INDICATOR, "litigation.heard", RATE);
    assertThat(Seen.all(only())).contains("与2019年比较").doesNotContain("无数据可比");
  }

  @Test
  void hasNoKeyOfColoursWhereNothingIsDrawn() {
    invented.total(2019, DECIDED, "6");
    invented.compared("c", "各部门处罚", Kind.BAR, Across.DEPARTMENT, DECIDED);
    assertThat(Seen.texts(only())).contains("无数据").doesNotContain("2019年", "2020年");
  }

  private Chart undefined() {
    return Invented.of(Sample.heard(), Sample.appearanceRate())
        .nothing(2020, RATE, "", Status.UNDEFINED)
        .rate(2019, RATE, "50", 1, 2)
        .compared("c", "各项比率", Kind.BULLET, Across.INDICATOR, RATE)
        .draw()
        .get(0);
  }

  @Test
  void namesLinesAtTheirEndsAndSaysWhichYearsAreMissing() {
    Chart chart =
        Invented.of(Sample.decided(), inUnit(Sample.heard(), Sample.decided()))
            .total(2018, DECIDED, "50")
            .total(2019, DECIDED, "60")
            .total(2020, DECIDED, "70")
            .total(2019, "litigation.heard", "20")
            .total(2020, "litigation.heard", "30")
            .chart("c", "历年处罚与应诉", Kind.LINE, Across.YEAR, DECIDED, "litigation.heard")
            .draw()
            .get(0);
    assertThat(Seen.texts(chart))
        .contains("历年处罚与应诉，2018—2020年", "2018年", "2019年", "2020年", "行政处罚决定", "开庭审理");
    assertThat(Seen.all(chart)).contains("无数据：开庭审理2018年。");
    assertThat(chart.alt().zh()).contains("开庭审理：2018年无数据，2019年20宗，2020年30宗。");
  }

  @Test
  void drawsLinesOfDifferentUnitsOrSizesApart() {
    invented
        .total(2019, DECIDED, "1395")
        .total(2020, DECIDED, "1262")
        .total(2019, "litigation.heard", "4")
        .total(2020, "litigation.heard", "3")
        .chart("c", "历年处罚与应诉", Kind.LINE, Across.YEAR, DECIDED, "litigation.heard");
    assertThat(Seen.texts(only())).contains("行政处罚决定（宗）", "开庭审理（件）", "1,395", "4");
  }

  @Test
  void leavesOutCategoriesThatHadNothingAndSaysSo() {
    for (String code : List.of("warning", "fine", "detention")) {
      String value = code.equals("fine") ? "7" : "0";
      invented.figure(2020, DECIDED, "", 0, code, value);
      invented.figure(2019, DECIDED, "", 0, code, code.equals("warning") ? "1" : "0");
    }
    invented.total(2020, DECIDED, "7").total(2019, DECIDED, "1");
    invented.compared("c", "各种类处罚", Kind.BAR, Across.CATEGORY, DECIDED);
    assertThat(Seen.texts(only())).containsSubsequence("罚款", "警告").doesNotContain("行政拘留");
    assertThat(Seen.all(only())).contains("另有1类为零，未列出。");
  }

  @Test
  void doesNotCompareACategoryThatCameWithANewLayout() {
    invented.newCategory("criticism", "通报批评");
    for (String code : List.of("fine", "criticism")) {
      invented.figure(2020, DECIDED, "", 0, code, "7");
    }
    invented.figure(2019, DECIDED, "", 0, "fine", "5");
    invented.total(2020, DECIDED, "14").total(2019, DECIDED, "5");
    invented.compared("c", "各种类处罚", Kind.BAR, Across.CATEGORY, DECIDED);
    Chart chart = only();
    assertThat(Seen.texts(chart)).contains("通报批评", "不可比", "5").doesNotContain("无数据");
    assertThat(Seen.all(chart)).contains("本年新列的种类，与上年不可比：通报批评。");
    assertThat(chart.alt().zh()).contains("2019年：罚款5宗，通报批评不可比。");
  }

  @Test
  void tellsADraftFromASignedEdition() {
    invented.months(2020, DECIDED, 5).chart("c", "处罚", Kind.COLUMN, Across.MONTH, DECIDED).red();
    assertThat(Seen.all(only())).contains("修订版本：r001（草稿）");
  }

  @Test
  void speaksEnglish() {
    invented
        .months(2020, DECIDED, 5)
        .chart("c", "处罚", Kind.COLUMN, Across.MONTH, DECIDED)
        .english();
    Chart chart = only();
    assertThat(Seen.texts(chart)).contains("处罚, 2020", "Jan", "Dec", "no", "data");
    assertThat(Seen.all(chart)).contains("Source: departments' data (行政处罚). Scope: ");
    assertThat(chart.alt().en()).startsWith("Column chart: 处罚, 2020. ");
  }

  @Test
  void givesTheBaseOfARateInEnglishWithItsUnitOnce() {
    invented
        .rate(2020, RATE, "66.6667", 2, 3)
        .chart("c", "rates", Kind.BULLET, Across.INDICATOR, RATE)
        .english();
    assertThat(Seen.texts(only())).contains("66.67%", "2 of 3 件");
    assertThat(only().alt().en()).contains("66.67% (2 of 3 件)");
  }

  @Test
  void givesTheSameBytesForTheSameReport() {
    invented.department("a", "甲局").of(2020, DECIDED, "a", "3").months(2020, DECIDED, 5, 6);
    for (Kind kind : Kind.values()) {
      invented.compared("m" + kind, "各月", kind, Across.MONTH, DECIDED);
      invented.compared("d" + kind, "各部门", kind, Across.DEPARTMENT, DECIDED);
    }
    List<Chart> once = invented.draw();
    List<Chart> again = invented.draw();
    assertThat(once).extracting(Chart::svg).isEqualTo(again.stream().map(Chart::svg).toList());
    assertThat(once)
        .allSatisfy(c -> assertThat(c.png()).isEqualTo(again.get(once.indexOf(c)).png()));
    assertThat(once).extracting(Chart::id).startsWith("mCOLUMN", "dCOLUMN", "mSTACKED");
  }

  @Test
  void drawsForAPageOfTextInAtLeast300DotsAnInch() throws IOException {
    invented.months(2020, DECIDED, 5).chart("one", "处罚", Kind.COLUMN, Across.MONTH, DECIDED);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(only().print()));
    double textWidth = 156 / 25.4;
    assertThat(image.getWidth() / textWidth).isGreaterThanOrEqualTo(300);
    assertThat(image.getWidth() * 9).isEqualTo(image.getHeight() * 16);
  }

  @Test
  void keepsTheIdsOfChartsOnOnePageApart() {
    invented.months(2020, DECIDED, 5).chart("one", "处罚", Kind.COLUMN, Across.MONTH, DECIDED);
    assertThat(only().svg())
        .contains("<svg id='one'")
        .contains("id='one-clip-0'")
        .contains("url(#one-clip-0)")
        .contains("\"Microsoft YaHei\"");
  }

  @Test
  void leavesOutAChartWhoseIndicatorsDoNotApplyToTheYear() {
    invented.chart("c", "无此指标", Kind.COLUMN, Across.MONTH, "not.yet");
    assertThat(invented.draw()).isEmpty();
  }

  private Chart only() {
    return invented.draw().get(0);
  }

  private static Indicator inUnit(Indicator i, Indicator other) {
    return new Indicator(
        i.id(),
        i.title(),
        other.unit(),
        i.kind(),
        i.source(),
        i.field(),
        i.where(),
        i.by(),
        i.ratio(),
        i.decimals(),
        i.verb(),
        i.comparableSince(),
        i.scope(),
        i.basis(),
        i.owner(),
        i.applies());
  }
}
