package lawtally;

import static lawtally.record.SmallSeeds.HEALTH;
import static lawtally.record.SmallSeeds.JUSTICE;
import static lawtally.record.SmallSeeds.MARKET;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import lawtally.definition.Definitions;
import lawtally.indicator.CheckResult;
import lawtally.indicator.CheckRunner;
import lawtally.indicator.Coverage.State;
import lawtally.indicator.Figure;
import lawtally.indicator.Figure.Status;
import lawtally.indicator.Figures;
import lawtally.intake.Issue;
import lawtally.intake.Place;
import lawtally.record.Outcome;
import lawtally.record.SmallJob;
import lawtally.record.SmallSeeds;
import lawtally.record.TestKit;
import lawtally.tally.Cell;
import lawtally.tally.CellKey;
import lawtally.tally.Loser;
import lawtally.tally.RowCounts;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules of the field that decide the numbers, from rows to figures. */
class MissionRulesTest {
  private static final String PENALTIES =
      "行政相对人名称,行政处罚决定书文号,处罚类别,处罚内容,罚款金额,没收金额,证照名称及编号,处罚决定日期,处罚机关";
  private static final String LITIGATION = "案号,审级,被诉行政机关,开庭日期,负责人是否出庭,出庭负责人职务类别";

  /** 1: a penalty belongs to the year of its decision date. */
  @Nested
  class TheYearOfADecision {
    @Test
    void isThatOfItsDecisionDate() {
      TestKit kit =
          penalties(
              "甲公司,1号,罚款,,100,,,2020-01-01,区卫健局",
              "乙公司,2号,罚款,,100,,,2020-12-31,区卫健局",
              "丙公司,3号,罚款,,100,,,2019-12-31,区卫健局",
              "丁公司,4号,罚款,,100,,,2021-01-01,区卫健局");
      assertThat(number(kit, "penalties.decided")).isEqualTo("2");
      assertThat(kit.count().rows()).isEqualTo(new RowCounts(4, 2, 0, 0, 0, 0, 0, 2, 0));
      assertThat(kit.count().issues())
          .filteredOn(i -> i.rule().equals("other-year"))
          .extracting(i -> i.arguments().get(0))
          .containsExactly("2019", "2021");
    }

    @Test
    void theMonthIsThatOfItsDecisionDateToo() {
      Figures figures = penalties("甲公司,1号,罚款,,100,,,2020年11月2日,区卫健局").figures();
      assertThat(value(figures, "penalties.decided", "", 11)).isEqualTo("1");
      assertThat(value(figures, "penalties.decided", "", 10)).isEqualTo("0");
    }
  }

  /** 2: one decision counts once, whatever the number of its parties; amounts add up. */
  @Nested
  class ADecision {
    @Test
    void countsOnceWhateverTheNumberOfItsPartiesAndTheirAmountsAddUp() {
      Figures figures =
          penalties(
                  "甲公司,〔2020〕1号,罚款,,10000,,,2020-03-01,区卫健局",
                  "乙公司,〔2020〕1号,罚款,,20000,5000,,2020-03-01,区卫健局",
                  "丙公司,（2020）1号,罚款,,30000,,,2020-03-01,西区卫健局")
              .figures();
      assertThat(value(figures, "penalties.decided", HEALTH, 0)).isEqualTo("1");
      assertThat(value(figures, "penalties.amount", HEALTH, 0)).isEqualTo("6.5");
    }

    @Test
    void ofSeveralPartiesLeavesTheRowsBalanced() {
      TestKit kit = penalties("甲公司,1号,罚款,,1,,,2020-03-01,区卫健局", "乙公司,1号,罚款,,1,,,2020-03-01,区卫健局");
      assertThat(kit.count().rows()).isEqualTo(new RowCounts(2, 2, 0, 0, 0, 0, 0, 0, 0));
      assertThat(kit.count().resolution().warnings()).isEmpty();
    }

    @Test
    void ofTheSameNumberByAnotherAuthorityIsAnother() {
      TestKit kit = penalties("甲公司,1号,罚款,,1,,,2020-03-01,区卫健局", "甲公司,1号,罚款,,1,,,2020-03-01,区市场监管局");
      assertThat(number(kit, "penalties.decided")).isEqualTo("2");
    }
  }

  /** 3: several categories count under the heaviest; a named category beats 其他. */
  @Nested
  class TheHeaviestCategory {
    @Test
    void beatsTheLighterOnesInAnyOrder() {
      assertThat(category("警告；罚款", "2020-03-01")).isEqualTo("fine");
      assertThat(category("没收违法所得、罚款", "2020-03-01")).isEqualTo("confiscation");
      assertThat(category("吊销许可证；罚款；警告", "2020-03-01")).isEqualTo("revocation");
      assertThat(category("罚款；行政拘留；吊销许可证", "2020-03-01")).isEqualTo("detention");
    }

    @Test
    void namedBeatsOther() {
      assertThat(category("其他-补办；警告", "2020-03-01")).isEqualTo("warning");
      assertThat(category("其他", "2020-03-01")).isEqualTo("other");
    }

    @Test
    void ofADecisionIsDrawnFromAllItsParties() {
      Figures figures =
          penalties("甲公司,1号,警告,,,,,2020-03-01,区卫健局", "乙公司,1号,罚款,,100,,,2020-03-01,区卫健局").figures();
      assertThat(byCategory(figures, "penalties.decided")).containsExactly("fine=1");
      assertThat(byCategory(figures, "penalties.amount")).containsExactly("fine=0.01");
    }

    @Test
    void isRankedByTheLayoutOfTheDayAndShownInTheColumnsOfTheYearsEnd() {
      assertThat(category("通报批评", "2020-03-01")).isEqualTo("other");
      assertThat(category("通报批评；警告", "2020-03-01")).isEqualTo("warning");
      assertThat(category2021("通报批评；警告", "2021-03-01")).isEqualTo("warning");
      assertThat(category2021("通报批评；警告", "2021-08-01")).isEqualTo("criticism");
      assertThat(category2021("通报批评", "2021-03-01")).isEqualTo("criticism");
      assertThat(category2021("责令关闭", "2021-03-01")).isEqualTo("closure");
    }
  }

  /** 4: 责令改正 and the like are not penalties; 暂扣或者吊销 is resolved or returned, never guessed. */
  @Nested
  class WhatIsNotAPenalty {
    @Test
    void isNeitherCountedNorRejectedButListed() {
      TestKit kit =
          penalties("甲公司,1号,责令改正,,,,,2020-03-01,区卫健局", "乙公司,2号,责令限期改正；警告,,,,,2020-03-01,区卫健局");
      assertThat(number(kit, "penalties.decided")).isEqualTo("1");
      assertThat(kit.count().rows()).isEqualTo(new RowCounts(2, 1, 0, 0, 0, 0, 1, 0, 0));
      assertThat(kit.count().issues()).extracting(Issue::rule).containsExactly("not-a-penalty");
    }

    @Test
    void suspendedOrRevokedIsToldByTheContentOrTheCertificate() {
      String both = "甲公司,1号,暂扣或者吊销许可证件,%s,,,%s,2020-03-01,区卫健局";
      assertThat(category(both.formatted("吊销食品经营许可证", ""))).isEqualTo("revocation");
      assertThat(category(both.formatted("", "暂扣：卫证字1号"))).isEqualTo("suspension");
    }

    @Test
    void suspendedOrRevokedIsReturnedWhereNothingTells() {
      for (String content : List.of("", "暂扣或者吊销许可证件", "罚款")) {
        Outcome outcome =
            penalties("甲公司,1号,暂扣或者吊销许可证件," + content + ",,,,2020-03-01,区卫健局").outcome();
        assertThat(((Outcome.Rejected) outcome).issues())
            .extracting(Issue::rule, Issue::field)
            .containsExactly(
                org.assertj.core.groups.Tuple.tuple("ambiguous-category", "categories"));
      }
    }
  }

  /** 5: the amount is the fine plus the confiscated amount; what is not stated adds nothing. */
  @Nested
  class TheAmount {
    @Test
    void isTheFineAndTheConfiscatedAmount() {
      TestKit kit =
          penalties(
              "甲公司,1号,罚款；没收违法所得,,10000,2500.50,,2020-03-01,区卫健局",
              "乙公司,2号,罚款；没收非法财物,,2000,/,,2020-03-01,区卫健局",
              "丙公司,3号,警告,,无,,,2020-03-01,区卫健局");
      assertThat(number(kit, "penalties.amount")).isEqualTo("1.45005");
      assertThat(number(kit, "penalties.decided")).isEqualTo("3");
    }

    @Test
    void underTenThousandYuanIsExact() {
      TestKit kit =
          TestKit.of2020()
              .file(
                  "penalties",
                  "x.csv",
                  "行政相对人名称,行政处罚决定书文号,处罚类别,罚款金额（万元）,没收金额,处罚决定日期,处罚机关",
                  "甲公司,1号,罚款,0.000001,0.02,2020-03-01,区卫健局",
                  "乙公司,2号,罚款,3500元,,2020-03-01,区卫健局");
      assertThat(number(kit, "penalties.amount")).isEqualTo("0.350003");
    }
  }

  /** 6: the rate of appearance, a case counted once a court level however many hearings. */
  @Nested
  class TheAppearanceRate {
    @Test
    void isCasesInWhichAHeadAppearedOverCasesHeard() {
      Figures figures =
          litigation(
                  "1号,一审,区卫健局,2020-03-01,是,正职",
                  "2号,一审,区卫健局,2020-04-01,否,",
                  "3号,一审,区卫健局,2020-05-01,是,副职",
                  "4号,一审,区卫健局,,否,")
              .figures();
      Figure rate = figures.total("litigation.appearance_rate").orElseThrow();
      assertThat(rate.numerator().orElseThrow()).isEqualByComparingTo("2");
      assertThat(rate.denominator().orElseThrow()).isEqualByComparingTo("3");
      assertThat(rate.value().orElseThrow())
          .isBetween(new BigDecimal("66.66"), new BigDecimal("66.67"));
    }

    @Test
    void countsACaseOncePerCourtLevelHoweverManyHearings() {
      Figures figures =
          litigation(
                  "1号,一审,区卫健局,2020-03-01,否,",
                  "1号,一审,区卫健局,2020-06-01,是,副职",
                  "1号,一审,区卫健局,2020-09-01,否,",
                  "1号,二审,区卫健局,2020-11-01,否,")
              .figures();
      assertThat(value(figures, "litigation.heard", "", 0)).isEqualTo("2");
      assertThat(value(figures, "litigation.head_appeared", "", 0)).isEqualTo("1");
      assertThat(byCategory(figures, "litigation.by_rank")).containsExactly("副职=1");
      assertThat(value(figures, "litigation.appearance_rate", "", 0)).isEqualTo("50");
    }

    @Test
    void ofNothingIsADash() {
      Figures figures =
          litigation("1号,一审,区卫健局,,否,").came(HEALTH, "litigation", State.DATA).figures();
      Figure rate = figures.total("litigation.appearance_rate").orElseThrow();
      assertThat(rate.status()).isEqualTo(Status.UNDEFINED);
      assertThat(rate.value()).isEmpty();
    }
  }

  /** 7: handed in twice counts once; conflicts are reported; corrections replace. */
  @Nested
  class TheSameDecisionTwice {
    private static final String ROW = "甲公司,1号,罚款,,100,,,2020-03-01,区卫健局";

    @Test
    void countsOnce() {
      TestKit kit =
          new TestKit(SmallJob.job(), SmallSeeds.seeds(), 2020)
              .file("penalties", "a.csv", PENALTIES, ROW, ROW)
              .file("penalties", "b.csv", PENALTIES, "甲公司, 1号,罚款,,100.00,,,2020/3/1,西区卫健局");
      assertThat(number(kit, "penalties.decided")).isEqualTo("1");
      assertThat(number(kit, "penalties.amount")).isEqualTo("0.01");
      assertThat(kit.count().rows()).isEqualTo(new RowCounts(3, 1, 0, 2, 0, 0, 0, 0, 0));
    }

    @Test
    void withOtherContentsCountsOnceAndIsAConflictForAPersonToRuleOn() {
      TestKit kit = penalties(ROW, "甲公司,1号,罚款,,900,,,2020-03-01,区卫健局");
      assertThat(number(kit, "penalties.decided")).isEqualTo("1");
      assertThat(number(kit, "penalties.amount")).isEqualTo("0.01");
      TestKit.Result result = kit.count();
      assertThat(result.rows()).isEqualTo(new RowCounts(2, 1, 0, 0, 1, 0, 0, 0, 0));
      assertThat(result.warnings()).containsExactly("conflict", "conflict");
      assertThat(result.resolution().warnings())
          .extracting(i -> i.place().line())
          .containsExactly(2L, 3L);
    }

    @Test
    void whichRowCountsHangsOnTheOrderOfFilesAndRowsAlone() {
      TestKit kit =
          TestKit.of2020()
              .file("penalties", "b.csv", PENALTIES, ROW)
              .file("penalties", "a.csv", PENALTIES, "甲公司,1号,罚款,,700,,,2020-03-01,区卫健局");
      List<lawtally.intake.RawRecord> rows = new java.util.ArrayList<>(kit.rows());
      TestKit.Result forth = kit.count(List.of(rows));
      java.util.Collections.reverse(rows);
      TestKit.Result back = kit.count(rows.stream().map(List::of).toList());
      assertThat(back.tally()).isEqualTo(forth.tally());
      assertThat(back.resolution()).isEqualTo(forth.resolution());
      assertThat(number(kit, "penalties.amount")).isEqualTo("0.07");
    }

    @Test
    void inACorrectionReplacesTheRowItCorrects() {
      TestKit kit =
          penalties(ROW, "乙公司,2号,罚款,,100,,,2020-03-01,区卫健局")
              .correction("penalties", "0 更正.csv", PENALTIES, "甲公司,1号,罚款,,300,,,2020-04-01,区卫健局");
      assertThat(number(kit, "penalties.decided")).isEqualTo("2");
      assertThat(number(kit, "penalties.amount")).isEqualTo("0.04");
      assertThat(kit.count().rows()).isEqualTo(new RowCounts(3, 2, 0, 0, 0, 1, 0, 0, 0));
    }
  }

  /** 8: zero, not applicable and missing are three kinds of nothing. */
  @Nested
  class Nothing {
    @Test
    void isZeroOrNotApplicableOrMissing() {
      Figures figures =
          TestKit.of2020()
              .came(HEALTH, "penalties", State.ZERO_REPORT)
              .came(JUSTICE, "penalties", State.NOT_APPLICABLE)
              .came(MARKET, "penalties", State.MISSING)
              .figures();
      assertThat(status(figures, HEALTH)).isEqualTo(Status.ZERO_REPORT);
      assertThat(value(figures, "penalties.decided", HEALTH, 0)).isEqualTo("0");
      assertThat(status(figures, JUSTICE)).isEqualTo(Status.NOT_APPLICABLE);
      assertThat(figures.find("penalties.decided", JUSTICE, 0, "").orElseThrow().value()).isEmpty();
      assertThat(status(figures, MARKET)).isEqualTo(Status.MISSING);
      assertThat(figures.find("penalties.decided", MARKET, 0, "").orElseThrow().value()).isEmpty();
    }

    @Test
    void ofADepartmentWhoseRowsWereAllOfAnotherKindIsZero() {
      Figures figures =
          penalties("甲公司,1号,责令改正,,,,,2020-03-01,区卫健局")
              .came(HEALTH, "penalties", State.DATA)
              .figures();
      assertThat(status(figures, HEALTH)).isEqualTo(Status.ZERO);
    }

    private Status status(Figures figures, String department) {
      return figures.find("penalties.decided", department, 0, "").orElseThrow().status();
    }
  }

  /** The same rules with the definitions that are committed. */
  @Nested
  class TheCommittedDefinitions {
    private static final String EXPORT = "行政相对人名称,行政相对人类别,行政处罚决定书文号,处罚类别,处罚内容,罚款金额（万元）,处罚决定日期,处罚机关";

    @Test
    void addTheAmountsOfPartiesAndAskAboutOneThatComesTwice() {
      TestKit.Result result =
          committed()
              .file(
                  "penalties",
                  "x.csv",
                  EXPORT,
                  "张某,自然人,〔2020〕1号,罚款,罚款2000元,0.2,2020/3/1,区卫健局",
                  "李某,自然人,〔2020〕1号,警告,警告,,2020/3/1,区卫健局",
                  "李某,自然人,〔2020〕1号,罚款,罚款9000元,0.9,2020/3/1,区卫健局")
              .count();
      assertThat(result.resolution().warnings())
          .extracting(i -> i.place().line() + " " + i.rule() + " with " + i.arguments().get(1))
          .containsExactly("3 conflict with 4", "4 conflict with 3");
      assertThat(result.tally().cell(new CellKey("penalties.decided", HEALTH, 3, "fine")))
          .isEqualTo(new Cell(1, 0));
      assertThat(result.tally().cell(new CellKey("penalties.amount", HEALTH, 3, "fine")).sum())
          .isEqualTo(200_000);
    }

    @Test
    void readACampaignsMonthsAsPlainNumbers() {
      TestKit.Result result =
          committed()
              .file(
                  "inspection_totals",
                  "x.csv",
                  "单位,行动名称,月份,出动执法人员（人次）,检查（户次）",
                  "区卫健局,卫生监督,3,20,10",
                  "区卫健局,卫生监督,4月,2,1")
              .count();
      assertThat(result.rows()).isEqualTo(new RowCounts(2, 2, 0, 0, 0, 0, 0, 0, 0));
      assertThat(
              result.tally().cell(new CellKey("inspection_totals.visits", HEALTH, 3, "卫生监督")).sum())
          .isEqualTo(10);
    }

    @Test
    void returnACountBelowZero() {
      TestKit kit = committed().file("returns", "x.csv", "填报单位,指标名称,1月,2月", "区卫健局,公开政府信息,5,-3");
      assertThat(((Outcome.Rejected) kit.outcome()).issues())
          .extracting(Issue::rule)
          .containsExactly("below-minimum");
    }

    @Test
    void letPenaltiesOfEveryAreaOfHealthAddUp() {
      Definitions definitions = Definitions.load(Path.of(""));
      Figures figures =
          committed()
              .file(
                  "penalties",
                  "x.csv",
                  "行政相对人名称,行政相对人类别,行政处罚决定书文号,处罚类别,处罚决定日期,处罚机关,执法领域",
                  "张某,自然人,1号,警告,2020-03-01,区卫健局,医疗机构",
                  "李某,自然人,2号,警告,2020-03-01,区卫健局,学校卫生")
              .came(HEALTH, "penalties", State.DATA)
              .figures();
      assertThat(new CheckRunner(definitions.jobs().get(0).in(2020)).run(figures, Optional.empty()))
          .filteredOn(check -> check.id().equals("health-parts"))
          .hasSize(1)
          .allMatch(CheckResult::holds);
    }

    private TestKit committed() {
      Definitions definitions = Definitions.load(Path.of(""));
      return new TestKit(definitions.jobs().get(0).in(2020), definitions.seeds(), 2020);
    }
  }

  /** 9: every figure can be traced: each row that does not count names the row that does. */
  @Test
  void aRowThatLostNamesTheRowThatCountsInItsPlace() {
    Loser loser =
        penalties("甲公司,1号,罚款,,1,,,2020-03-01,区卫健局", "甲公司,1号,罚款,,2,,,2020-03-01,区卫健局")
            .count()
            .resolution()
            .losers()
            .get(0);
    assertThat(loser.place()).extracting(Place::file, Place::line).containsExactly(0, 3L);
    assertThat(loser.winner()).extracting(Place::file, Place::line).containsExactly(0, 2L);
  }

  /** 10: what stands in a cell never reaches an issue. */
  @Test
  void noIssueNamesAPerson() {
    TestKit.Result result =
        penalties(
                "张三丰,1号,罚款,罚张三丰,张三丰,,,张三丰,张三丰局",
                "张三丰,张三丰号,罚款,,1,,,2020-03-01,区卫健局",
                "张三丰,张三丰号,罚款,,2,,,2020-03-01,区卫健局")
            .count();
    assertThat(result.issues().toString()).doesNotContain("张三丰").contains("not-a-number");
    assertThat(result.resolution().toString()).doesNotContain("张三丰").contains("conflict");
  }

  private static TestKit penalties(String... rows) {
    return TestKit.of2020().file("penalties", "x.csv", lines(PENALTIES, rows));
  }

  private static TestKit litigation(String... rows) {
    return TestKit.of2020().file("litigation", "x.csv", lines(LITIGATION, rows));
  }

  private static String[] lines(String header, String... rows) {
    String[] lines = new String[rows.length + 1];
    lines[0] = header;
    System.arraycopy(rows, 0, lines, 1, rows.length);
    return lines;
  }

  private static String category(String categories, String day) {
    return category("甲公司,1号," + categories + ",,,,," + day + ",区卫健局");
  }

  private static String category(String row) {
    return last(penalties(row));
  }

  private static String category2021(String categories, String day) {
    return last(
        new TestKit(SmallJob.job(), SmallSeeds.seeds(), 2021)
            .file(
                "penalties", "x.csv", PENALTIES, "甲公司,1号," + categories + ",,,,," + day + ",区卫健局"));
  }

  /** The only category in the tally. */
  private static String last(TestKit kit) {
    TreeSet<String> categories = new TreeSet<>();
    kit.count().tally().cells().keySet().forEach(k -> categories.add(k.category()));
    assertThat(categories).hasSize(1);
    return categories.first();
  }

  private static String number(TestKit kit, String indicator) {
    return value(kit.figures(), indicator, "", 0);
  }

  private static String value(Figures figures, String indicator, String department, int month) {
    BigDecimal value =
        figures.find(indicator, department, month, "").orElseThrow().value().orElseThrow();
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  /** Categories with a value other than zero, of the whole year. */
  private static List<String> byCategory(Figures figures, String indicator) {
    return figures.all().stream()
        .filter(f -> f.indicator().equals(indicator) && f.department().isEmpty() && f.month() == 0)
        .filter(f -> !f.category().isEmpty() && f.status() == Status.VALUE)
        .map(f -> f.category() + "=" + f.value().orElseThrow().stripTrailingZeros().toPlainString())
        .toList();
  }
}
