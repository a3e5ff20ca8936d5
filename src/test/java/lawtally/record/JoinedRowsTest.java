package lawtally.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lawtally.definition.Dataset;
import org.junit.jupiter.api.Test;

/** Several rows of one decision or one case become one thing. */
class JoinedRowsTest {
  private static final String PENALTIES = "行政相对人名称,行政处罚决定书文号,处罚类别,罚款金额,没收金额,处罚决定日期,处罚机关";
  private static final String LITIGATION = "案号,审级,被诉行政机关,开庭日期,负责人是否出庭,出庭负责人职务类别";

  @Test
  void partiesAddTheirAmountsAndUniteTheirCategories() {
    Record one =
        join(
            SmallDatasets.penalties(),
            PENALTIES,
            "甲,1号,警告,100.50,,2020-03-01,区卫健局",
            "乙,1号,吊销许可证,200,3,2020-03-01,区卫健局",
            "丙,1号,罚款,,,2020-03-01,区卫健局");
    assertThat(text(one, "amount")).isEqualTo("30350");
    assertThat(text(one, "categories")).isEqualTo("warning;revoke_licence;fine");
    assertThat(text(one, "category")).isEqualTo("revocation");
    assertThat(text(one, "party")).isEqualTo("甲");
  }

  @Test
  void noStatedAmountOfAnyPartyIsNoAmount() {
    Record one =
        join(
            SmallDatasets.penalties(),
            PENALTIES,
            "甲,1号,警告,,,2020-03-01,区卫健局",
            "乙,1号,警告,/,无,2020-03-01,区卫健局");
    assertThat(text(one, "amount")).isEmpty();
  }

  @Test
  void aCaseIsOfItsFirstHearingWhateverTheOrderOfItsRows() {
    Record one =
        join(
            SmallDatasets.litigation(),
            LITIGATION,
            "1号,一审,区卫健局,2020-06-10,否,",
            "1号,一审,区卫健局,2020-03-02,否,");
    assertThat(text(one, "heard_on")).isEqualTo("2020-03-02");
    assertThat(one.month()).isEqualTo(3);
  }

  @Test
  void aHeadWhoAppearedOnceAppearedAndTheRankIsTheirs() {
    Record one =
        join(
            SmallDatasets.litigation(),
            LITIGATION,
            "1号,一审,区卫健局,2020-03-02,否,",
            "1号,一审,区卫健局,2020-06-10,是,副职",
            "1号,一审,区卫健局,2020-07-10,,");
    assertThat(text(one, "head_appeared")).isEqualTo("true");
    assertThat(text(one, "rank")).isEqualTo("副职");
    assertThat(one.month()).isEqualTo(3);
  }

  private static Record join(Dataset dataset, String header, String... rows) {
    String[] lines = new String[rows.length + 1];
    lines[0] = header;
    System.arraycopy(rows, 0, lines, 1, rows.length);
    JoinedRows joined = new JoinedRows(dataset, SmallSeeds.seeds(), 2020);
    List<Outcome> outcomes = TestKit.of2020().file(dataset.id(), "x.csv", lines).outcomes();
    return outcomes.stream()
        .map(o -> ((Outcome.Candidate) o).records().get(0))
        .reduce(joined::join)
        .orElseThrow();
  }

  private static String text(Record record, String field) {
    Dataset dataset =
        SmallDatasets.all().stream().filter(d -> d.id().equals(record.dataset())).findFirst().get();
    return record.values().get(dataset.position(field)).canonical();
  }
}
