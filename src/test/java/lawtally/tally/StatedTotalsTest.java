package lawtally.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import lawtally.intake.Issue;
import lawtally.intake.RawRecord;
import lawtally.record.TestKit;
import org.junit.jupiter.api.Test;

/** Total rows of departments' files are compared with the rows above them. */
class StatedTotalsTest {
  private static final String HEADER = "行政相对人名称,行政处罚决定书文号,处罚类别,罚款金额,处罚决定日期,处罚机关";
  private static final String IN_TEN_THOUSANDS = HEADER.replace("金额", "金额（万元）");
  private static final String ONE = "甲,1号,罚款,1000,2020-03-01,区卫健局";
  private static final String TWO = "乙,2号,罚款,\"2,500元\",2020-03-02,区卫健局";

  @Test
  void tellsStatedCountedAndDifferenceAtTheTotalRow() {
    assertThat(totals(HEADER, ONE, TWO, "合计,,,3600,,"))
        .containsExactly("control-total fine line 4: 3600 3500 100");
  }

  @Test
  void saysNothingOfARightTotalWhereverItStands() {
    assertThat(totals(HEADER, ONE, TWO, "合计,2件,,3500,,")).isEmpty();
    assertThat(totals(HEADER, "总计：2件,,,3500元,,", ONE, TWO)).isEmpty();
    assertThat(totals(HEADER, ONE, TWO, "共2件,,,,,")).isEmpty();
    assertThat(totals(HEADER, ONE, TWO, "合计,,,,,")).isEmpty();
  }

  @Test
  void readsTheUnitOfTheHeaderAndThatOfTheCell() {
    String half = "甲,1号,罚款,0.5,2020-03-01,区卫健局";
    String yuan = "乙,2号,罚款,2500元,2020-03-02,区卫健局";

    assertThat(totals(IN_TEN_THOUSANDS, half, yuan, "合计,,,0.75,,")).isEmpty();
    assertThat(totals(IN_TEN_THOUSANDS, half, yuan, "合计,,,7500元,,")).isEmpty();
    assertThat(totals(IN_TEN_THOUSANDS, half, yuan, "合计,,,0.8,,"))
        .containsExactly("control-total fine line 4: 0.8 0.75 0.05");
  }

  @Test
  void sumsRowsThatDoNotCountToo() {
    String rejected = "丙,3号,罚款,400,某日,区卫健局";
    String otherYear = "丁,4号,罚款,500,2019-03-01,区卫健局";

    assertThat(totals(HEADER, ONE, ONE, rejected, otherYear, "合计,,,2900,,")).isEmpty();
    assertThat(totals(HEADER, ONE, ONE, rejected, otherYear, "合计,,,1000,,"))
        .containsExactly("control-total fine line 6: 1000 2900 1900");
  }

  @Test
  void saysNothingOfAColumnWithACellThatCannotBeRead() {
    assertThat(totals(HEADER, ONE, "乙,2号,罚款,很多,2020-03-02,区卫健局", "合计,,,9,,")).isEmpty();
    assertThat(totals(HEADER, ONE, "乙,2号", "合计,,,9,,")).isEmpty();
  }

  @Test
  void missesRowsThatTheDepartmentCounted() {
    assertThat(totals(HEADER, ONE, TWO, "合计：21件,,,,,"))
        .containsExactly("control-total-rows  line 4: 21 2 19");
    assertThat(totals(HEADER, ONE, TWO, "共3件,,,,,"))
        .containsExactly("control-total-rows  line 4: 3 2 1");
  }

  @Test
  void takesTwoPartiesForOneDecisionAndABareNumberForNothing() {
    String party = "丙,1号,罚款,1000,2020-03-01,区卫健局";

    assertThat(totals(HEADER, ONE, party, "合计,1件,,2000,,")).isEmpty();
    assertThat(totals(HEADER, ONE, TWO, "合计,21,,,,")).isEmpty();
  }

  @Test
  void leavesSubtotalsOutAndTakesTotalsOfPagesTogether() {
    assertThat(totals(HEADER, ONE, "小计,,,1000,,", TWO, "小计,,,2500,,", "合计,,,3500,,")).isEmpty();
    assertThat(totals(HEADER, ONE, "合计,,,1000,,", TWO, "合计,,,2500,,")).isEmpty();
    assertThat(totals(HEADER, ONE, "合计,,,1000,,", TWO, "合计,,,2600,,"))
        .containsExactly("control-total fine line 5: 2600 3500 900");
  }

  @Test
  void givesTheSameInSlicesOfOneRow() {
    TestKit kit = TestKit.of2020().file("penalties", "a.csv", HEADER, ONE, TWO, "合计,9件,,3600,,");
    List<List<RawRecord>> slices = new ArrayList<>();
    kit.rows().forEach(row -> slices.add(List.of(row)));

    assertThat(kit.count(slices).totals()).isEqualTo(kit.count().totals()).hasSize(2);
  }

  @Test
  void addsNoFigure() {
    Tally with = kit(HEADER, ONE, TWO, "合计,9件,,3600,,").count().tally();

    assertThat(with).isEqualTo(kit(HEADER, ONE, TWO).count().tally());
  }

  private static TestKit kit(String... lines) {
    return TestKit.of2020().file("penalties", "a.csv", lines);
  }

  private static List<String> totals(String... lines) {
    return kit(lines).count().totals().stream().map(StatedTotalsTest::told).toList();
  }

  private static String told(Issue issue) {
    return "%s %s line %d: %s"
        .formatted(
            issue.rule(), issue.field(), issue.place().line(), String.join(" ", issue.arguments()));
  }
}
