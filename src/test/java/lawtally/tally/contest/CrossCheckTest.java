package lawtally.tally.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import lawtally.definition.Severity;
import lawtally.intake.Issue;
import lawtally.intake.TableKey;
import lawtally.record.TestKit;
import lawtally.tally.CellKey;
import lawtally.tally.Loser;
import lawtally.tally.Loser.Reason;
import lawtally.tally.RowCounts;
import org.junit.jupiter.api.Test;

/** Duplicates, conflicts, corrections, rulings and references, one statement after the other. */
class CrossCheckTest {
  private static final String PENALTIES = "行政相对人名称,行政处罚决定书文号,处罚类别,罚款金额,处罚决定日期,处罚机关";
  private static final String RULINGS = "dataset,department,key,keep_file,keep_line,reason,by,on\n";

  @Test
  void onlyCandidatesCompete() {
    TestKit.Result result =
        penalties(
                "甲,1号,罚款,不详,2020-03-01,区卫健局",
                "甲,1号,责令改正,,2020-03-01,区卫健局",
                "合计,,,5,,",
                "甲,1号,罚款,7,2020-03-01,区卫健局")
            .count();
    assertThat(result.rows()).isEqualTo(new RowCounts(3, 1, 1, 0, 0, 0, 1, 0, 1));
    assertThat(result.resolution().losers()).isEmpty();
    assertThat(fen(result)).isEqualTo(700);
  }

  @Test
  void keysAreOneWhereTheyDifferInFormAlone() {
    TestKit.Result result =
        penalties(
                "甲,区卫罚〔2020〕1号,罚款,7,2020-03-01,区卫健局",
                "甲,区卫罚（2020）1号,罚款,7,2020-03-01,区卫生健康局",
                "甲, 区卫罚[2020]１号 ,罚款,7,2020-03-01,D14")
            .count();
    assertThat(result.rows()).isEqualTo(new RowCounts(3, 1, 0, 2, 0, 0, 0, 0, 0));
  }

  @Test
  void returnsOfTwoDepartmentsAreTwoWhereNoColumnNamesThem() {
    TestKit kit =
        TestKit.of2020()
            .file("returns", "区卫健局/a.csv", "指标名称,期间,数值", "公开政府信息,2020-01,5")
            .file("returns", "区市场监管局/a.csv", "指标名称,期间,数值", "公开政府信息,2020-01,5");
    assertThat(kit.count().resolution().losers()).isEmpty();
  }

  @Test
  void aRulingDecidesAndNobodyIsAskedAgain() {
    TestKit.Result result =
        penalties("甲,〔2020〕1号,罚款,7,2020-03-01,区卫健局", "甲,〔2020〕1号,罚款,9,2020-03-01,区卫健局")
            .rulings(RULINGS + "penalties,区卫健局,（2020）1号,x.csv,3,按决定书原件,某人,2021-01-05\n")
            .count();
    assertThat(fen(result)).isEqualTo(900);
    assertThat(result.rows()).isEqualTo(new RowCounts(2, 1, 0, 0, 0, 1, 0, 0, 0));
    assertThat(result.resolution().warnings())
        .extracting(Issue::severity, Issue::rule)
        .containsExactly(tuple(Severity.NOTE, "superseded"));
  }

  @Test
  void aRulingOnOnePartyLeavesTheOtherPartiesTheirAmounts() {
    TestKit.Result result =
        penalties(
                "甲,1号,罚款,7,2020-03-01,区卫健局",
                "乙,1号,罚款,20,2020-03-01,区卫健局",
                "甲,1号,罚款,9,2020-03-01,区卫健局",
                "甲,1号,罚款,9,2020-03-01,区卫健局")
            .rulings(RULINGS + "penalties,区卫健局,1号,x.csv,4,按决定书原件,某人,2021-01-05\n")
            .count();
    assertThat(fen(result)).isEqualTo(2900);
    assertThat(result.tally().cell(new CellKey("penalties.decided", "D14", 3, "fine")).count())
        .isEqualTo(1);
    assertThat(result.resolution().warnings())
        .extracting(i -> i.severity() + " " + i.place().line() + " " + i.rule())
        .containsExactly("NOTE 2 superseded", "NOTE 5 duplicate");
    assertThat(result.rows()).isEqualTo(new RowCounts(4, 2, 0, 1, 0, 1, 0, 0, 0));
  }

  @Test
  void aRulingOnOnePartyLeavesACorrectionOfAnotherStanding() {
    TestKit.Result result =
        penalties("甲,1号,罚款,7,2020-03-01,区卫健局", "乙,1号,罚款,20,2020-03-01,区卫健局")
            .correction(
                "penalties",
                "更正.csv",
                PENALTIES,
                "甲,1号,罚款,9,2020-03-01,区卫健局",
                "乙,1号,罚款,30,2020-03-01,区卫健局")
            .rulings(RULINGS + "penalties,区卫健局,1号,x.csv,2,更正有误,某人,2021-01-05\n")
            .count();
    assertThat(fen(result)).isEqualTo(3700);
  }

  @Test
  void aRulingBeatsACorrection() {
    TestKit.Result result =
        penalties("甲,1号,罚款,7,2020-03-01,区卫健局")
            .correction("penalties", "更正.csv", PENALTIES, "甲,1号,罚款,9,2020-03-01,区卫健局")
            .rulings(RULINGS + "penalties,区卫健局,1号,x.csv,2,更正有误,某人,2021-01-05\n")
            .count();
    assertThat(fen(result)).isEqualTo(700);
  }

  @Test
  void aRulingThatFitsNoRowOrCannotBeReadIsReported() {
    TestKit.Result result =
        penalties("甲,1号,罚款,7,2020-03-01,区卫健局", "甲,1号,罚款,9,2020-03-01,区卫健局")
            .rulings(
                RULINGS
                    + "penalties,区卫健局,1号,x.csv,9,,,\n"
                    + "penalties,区卫健局,2号,x.csv,2,,,\n"
                    + "penalty,区卫健局,1号,x.csv,2,,,\n"
                    + "penalties,某某公司,1号,x.csv,2,,,\n"
                    + "penalties,区卫健局,,x.csv,2,,,\n"
                    + "penalties,区卫健局,1号,y.csv,2,,,\n"
                    + "penalties,区卫健局,1号,x.csv,二,,,\n")
            .count();
    assertThat(fen(result)).isEqualTo(700);
    assertThat(
            result.resolution().warnings().stream()
                .filter(i -> i.place().file() == Rulings.FILE)
                .map(i -> i.place().line() + " " + i.rule() + " " + i.arguments()))
        .containsExactly(
            "2 ruling-matches-nothing [penalties]",
            "3 ruling-matches-nothing [penalties]",
            "4 ruling-not-understood [dataset]",
            "5 ruling-not-understood [department]",
            "6 ruling-not-understood [key]",
            "7 ruling-not-understood [keep_file]",
            "8 ruling-not-understood [keep_line]");
  }

  @Test
  void ofTwoRulingsOnOneKeyTheLaterCounts() {
    TestKit.Result result =
        penalties("甲,1号,罚款,7,2020-03-01,区卫健局", "甲,1号,罚款,9,2020-03-01,区卫健局")
            .rulings(
                RULINGS
                    + "penalties,区卫健局,1号,x.csv,2,\"先\n裁\",,\n"
                    + "penalties,区卫健局,1号,x.csv,3,,,\n")
            .count();
    assertThat(fen(result)).isEqualTo(900);
    assertThat(result.resolution().warnings().get(0).rule()).isEqualTo("ruling-replaced");
    assertThat(result.resolution().warnings().get(0).arguments()).containsExactly("4");
  }

  @Test
  void rulingsThatAreNoCsvStopNothing() {
    TestKit.Result result =
        penalties("甲,1号,罚款,7,2020-03-01,区卫健局").rulings(RULINGS + "\"penalties,").count();
    assertThat(result.warnings()).containsExactly("rulings-unreadable");
  }

  @Test
  void aCorrectionReplacesAllRowsOfItsKeyWhereverItsFileStands() {
    TestKit.Result result =
        penalties("甲,1号,罚款,7,2020-03-01,区卫健局", "乙,1号,罚款,7,2020-03-01,区卫健局")
            .correction(
                "penalties",
                "a 更正.csv",
                PENALTIES,
                "甲,1号,罚款,1,2020-04-01,区卫健局",
                "乙,1号,罚款,2,2020-04-01,区卫健局")
            .count();
    assertThat(result.tally().cell(new CellKey("penalties.amount", "D14", 4, "fine")).sum())
        .isEqualTo(300);
    assertThat(result.tally().cell(new CellKey("penalties.decided", "D14", 4, "fine")).count())
        .isEqualTo(1);
    assertThat(result.tally().cell(new CellKey("penalties.decided", "D14", 3, "fine")).count())
        .isZero();
    assertThat(result.rows()).isEqualTo(new RowCounts(4, 2, 0, 0, 0, 2, 0, 0, 0));
  }

  @Test
  void aPartyThatItsCorrectionForgetsIsAskedFor() {
    TestKit.Result result =
        penalties("甲,1号,罚款,7,2020-03-01,区卫健局", "乙,1号,罚款,7,2020-03-01,区卫健局")
            .correction("penalties", "更正.csv", PENALTIES, "甲,1号,罚款,1,2020-03-01,区卫健局")
            .count();
    assertThat(fen(result)).isEqualTo(100);
    assertThat(result.resolution().warnings())
        .extracting(i -> i.place().file() + ":" + i.place().line() + " " + i.rule())
        .containsExactly("0:2 superseded", "0:3 corrected-without-row");
  }

  @Test
  void ofTwoCorrectionsTheLastFileInOrderCounts() {
    TestKit.Result result =
        penalties("甲,1号,罚款,7,2020-03-01,区卫健局")
            .correction("penalties", "更正1.csv", PENALTIES, "甲,1号,罚款,1,2020-03-01,区卫健局")
            .correction("penalties", "更正2.csv", PENALTIES, "甲,1号,罚款,2,2020-03-01,区卫健局")
            .count();
    assertThat(fen(result)).isEqualTo(200);
  }

  @Test
  void aRejectedCorrectionReplacesNothing() {
    TestKit.Result result =
        penalties("甲,1号,罚款,7,2020-03-01,区卫健局")
            .correction("penalties", "更正.csv", PENALTIES, "甲,1号,罚款,一千,2020-03-01,区卫健局")
            .count();
    assertThat(fen(result)).isEqualTo(700);
    assertThat(result.rows()).isEqualTo(new RowCounts(2, 1, 1, 0, 0, 0, 0, 0, 0));
  }

  @Test
  void elseTheOrderOfPathsByCodePointsThenOfRecordsDecides() {
    TestKit.Result result =
        TestKit.of2020()
            .file("penalties", "乙.csv", PENALTIES, "甲,1号,罚款,1,2020-03-01,区卫健局")
            .file("penalties", "Z.csv", PENALTIES, "甲,1号,罚款,2,2020-03-01,区卫健局")
            .file("penalties", "a.csv", PENALTIES, "甲,1号,罚款,3,2020-03-01,区卫健局")
            .count();
    assertThat(fen(result)).isEqualTo(200);
  }

  @Test
  void aDuplicateIsANoteAndAConflictAWarningToBothSides() {
    TestKit.Result result =
        penalties(
                "甲,1号,罚款,7,2020-03-01,区卫健局",
                "甲,1号,罚款,7.00,2020/3/1,区卫健局",
                "甲,1号,罚款,8,2020-03-01,区卫健局")
            .count();
    assertThat(result.resolution().warnings())
        .extracting(
            Issue::severity, i -> i.place().line() + " " + i.rule() + " " + i.arguments().get(1))
        .containsExactly(
            tuple(Severity.WARNING, "2 conflict 4"),
            tuple(Severity.NOTE, "3 duplicate 2"),
            tuple(Severity.WARNING, "4 conflict 2"));
    assertThat(result.resolution().losers())
        .extracting(Loser::reason)
        .containsExactly(Reason.DUPLICATE, Reason.CONFLICT);
  }

  @Test
  void theRowThatCountsIsToldOfTheFirstThatConflicts() {
    String[] rows = new String[9];
    java.util.Arrays.setAll(rows, i -> "甲,1号,罚款," + i + ",2020-03-01,区卫健局");
    assertThat(penalties(rows).count().resolution().warnings())
        .extracting(i -> i.place().line() + " with " + i.arguments().get(1))
        .startsWith("2 with 3", "3 with 2", "4 with 2")
        .hasSize(9);
  }

  @Test
  void aRowThatLosesToItsOwnPartyNamesThatPartysRow() {
    TestKit.Result result =
        penalties(
                "甲,1号,罚款,7,2020-03-01,区卫健局",
                "乙,1号,罚款,7,2020-03-01,区卫健局",
                "乙,1号,罚款,9,2020-03-01,区卫健局")
            .count();
    assertThat(fen(result)).isEqualTo(1400);
    assertThat(result.resolution().losers())
        .extracting(l -> l.place().line() + " to " + l.winner().line())
        .containsExactly("4 to 3");
    assertThat(result.resolution().warnings())
        .extracting(i -> i.place().line() + " " + i.rule())
        .containsExactly("3 conflict", "4 conflict");
  }

  @Test
  void theSameNumberInAnotherYearsRowIsAWarningAndThisYearsRowCounts() {
    TestKit.Result result =
        penalties("甲,1号,罚款,7,2019-12-31,区卫健局", "甲,1号,罚款,7,2020-01-01,区卫健局").count();
    assertThat(fen(result)).isEqualTo(700);
    assertThat(result.warnings()).containsExactly("number-in-two-years", "number-in-two-years");
    assertThat(result.rows()).isEqualTo(new RowCounts(2, 1, 0, 0, 0, 0, 0, 1, 0));
  }

  @Test
  void figuresAreTheSlicesLessWhatTheLosersGave() {
    TestKit.Result result =
        penalties("甲,1号,罚款,7,2020-03-01,区卫健局", "甲,1号,警告,7,2020-05-01,区卫健局").count();
    assertThat(result.slices().cell(new CellKey("penalties.decided", "D14", 5, "warning")).count())
        .isEqualTo(1);
    assertThat(result.resolution().correction().cells())
        .containsOnlyKeys(
            new CellKey("penalties.amount", "D14", 5, "warning"),
            new CellKey("penalties.decided", "D14", 5, "warning"));
    assertThat(result.tally().cells().keySet()).extracting(CellKey::month).containsOnly(3);
  }

  @Test
  void losersAreKeptWithTheirPlaceAndTheirWinners() {
    TestKit.Result result =
        penalties("甲,1号,罚款,7,2020-03-01,区卫健局")
            .file("penalties", "y.csv", PENALTIES, "甲,1号,罚款,7,2020-03-01,区卫健局")
            .count();
    Loser loser = result.resolution().losers().get(0);
    assertThat(loser.place().file()).isEqualTo(1);
    assertThat(loser.winner().file()).isEqualTo(0);
    assertThat(result.counts().get(TableKey.first(1)))
        .isEqualTo(new RowCounts(1, 0, 0, 1, 0, 0, 0, 0, 0));
  }

  @Test
  void withoutAPrimaryKeyEveryRowStandsForItself() {
    String header = "检查单位,检查日期,检查对象,执法人员数";
    String row = "区卫健局,2020-03-01,某医院,2";
    TestKit.Result result =
        TestKit.of2020().file("inspections", "x.csv", header, row, row, row).count();
    assertThat(result.rows()).isEqualTo(new RowCounts(3, 3, 0, 0, 0, 0, 0, 0, 0));
    assertThat(result.tally().cell(new CellKey("inspections.people", "D14", 3, "")))
        .isEqualTo(new lawtally.tally.Cell(3, 6));
  }

  @Test
  void aReferenceToARowThatIsNotThereIsAWarning() {
    String transfers = "移送书文号,移送单位,处罚文号,移送日期";
    TestKit.Result result =
        penalties("甲,〔2020〕1号,罚款,7,2020-03-01,区卫健局")
            .file(
                "transfers",
                "t.csv",
                transfers,
                "移1,区卫健局,（2020）1号,2020-04-01",
                "移2,区卫健局,〔2020〕2号,2020-04-01",
                "移3,区卫健局,,2020-04-01")
            .count();
    assertThat(result.resolution().warnings())
        .extracting(i -> i.place().line() + " " + i.rule() + " " + i.field() + i.arguments())
        .containsExactly("3 foreign-key penalty_no[penalties]");
  }

  @Test
  void nobodyIsBlamedForAReferenceWhereTheOtherDatasetHasNoRows() {
    TestKit.Result result =
        TestKit.of2020()
            .file("transfers", "t.csv", "移送书文号,移送单位,处罚文号,移送日期", "移1,区卫健局,9号,2020-04-01")
            .count();
    assertThat(result.warnings()).isEmpty();
  }

  @Test
  void aRowCountsUnderTheDepartmentOfItsFieldAndGoesBackToItsFolder() {
    TestKit.Result result =
        TestKit.of2020()
            .file("penalties", "区市场监管局/x.csv", PENALTIES, "甲,1号,罚款,7,2020-03-01,区卫健局")
            .count();
    assertThat(fen(result)).isEqualTo(700);
    assertThat(result.counts()).containsOnlyKeys(TableKey.first(0));
  }

  @Test
  void differentThingsAreCountedExactlyAndWithoutThoseOfRowsThatLost() {
    String header = "检查单位,检查日期,检查对象";
    TestKit.Result result =
        TestKit.of2020()
            .file(
                "inspections",
                "x.csv",
                header,
                "区卫健局,2020-03-01,某医院",
                "区卫健局,2020-03-02,某 医 院",
                "区卫健局,2020-04-01,某学校",
                "区市场监管局,2020-03-01,某医院",
                "区市场监管局,2019-03-01,某工厂")
            .count();
    assertThat(distinct(result, "", 0)).isEqualTo(2);
    assertThat(distinct(result, "D14", 0)).isEqualTo(2);
    assertThat(distinct(result, "D16", 0)).isEqualTo(1);
    assertThat(distinct(result, "", 3)).isEqualTo(1);
    assertThat(distinct(result, "D14", 4)).isEqualTo(1);
    assertThat(result.resolution().distinct().count("inspections.objects", "D06", 0, "")).isEmpty();
  }

  private static long distinct(TestKit.Result result, String department, int month) {
    return result
        .resolution()
        .distinct()
        .count("inspections.objects", department, month, "")
        .orElseThrow();
  }

  private static TestKit penalties(String... rows) {
    List<String> lines = Stream.concat(Stream.of(PENALTIES), Stream.of(rows)).toList();
    return TestKit.of2020().file("penalties", "x.csv", lines.toArray(String[]::new));
  }

  /** The sum of all amounts. */
  private static long fen(TestKit.Result result) {
    return result.tally().cells().entrySet().stream()
        .filter(e -> e.getKey().measure().equals("penalties.amount"))
        .mapToLong(e -> e.getValue().sum())
        .sum();
  }
}
