package lawtally.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import lawtally.intake.RawRecord;
import lawtally.record.TestKit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Results do not depend on how rows were cut into slices, or on which slice came first. */
class SlicingTest {
  private static final String PENALTIES = "行政相对人名称,行政处罚决定书文号,处罚类别,罚款金额,处罚决定日期,处罚机关";

  @Property(tries = 40)
  void theSameRowsInAnySlicesAndOrderGiveTheSame(
      @ForAll("penalties") @Size(max = 14) List<String> first,
      @ForAll("penalties") @Size(max = 6) List<String> second,
      @ForAll("inspections") @Size(max = 6) List<String> inspections,
      @ForAll @IntRange(max = 10) int total,
      @ForAll long cut,
      @ForAll @IntRange(min = 1, max = 6) int slices) {
    TestKit kit =
        TestKit.of2020()
            .file("penalties", "a.csv", lines(PENALTIES, first, "合计,,," + total * 100 + ",,"))
            .correction("penalties", "更正.csv", lines(PENALTIES, second))
            .file("inspections", "b.csv", lines("检查单位,检查日期,检查对象", inspections))
            .rulings("dataset,department,key,keep_file,keep_line\npenalties,区卫健局,1号,a.csv,3\n");
    TestKit.Result whole = kit.count();
    TestKit.Result cutUp = kit.count(cut(kit.rows(), new Random(cut), slices));
    assertThat(cutUp.slices()).isEqualTo(whole.slices());
    assertThat(cutUp.counts()).isEqualTo(whole.counts());
    assertThat(cutUp.totals()).isEqualTo(whole.totals());
    assertThat(cutUp.resolution()).isEqualTo(whole.resolution());
    assertThat(cutUp.tally()).isEqualTo(whole.tally());
    assertThat(whole.rows().balanced()).isTrue();
    assertThat(whole.tally().cells().values()).allMatch(c -> c.count() > 0 && c.sum() >= 0);
  }

  /** Rows in any order, into slices of any size, empty ones too. */
  private static List<List<RawRecord>> cut(List<RawRecord> rows, Random random, int slices) {
    List<RawRecord> shuffled = new ArrayList<>(rows);
    Collections.shuffle(shuffled, random);
    List<List<RawRecord>> all = new ArrayList<>();
    for (int i = 0; i < slices; i++) {
      all.add(new ArrayList<>());
    }
    shuffled.forEach(row -> all.get(random.nextInt(slices)).add(row));
    return all;
  }

  private static String[] lines(String header, List<String> rows, String... more) {
    List<String> all = new ArrayList<>(List.of(header));
    all.addAll(rows);
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  @Provide
  Arbitrary<List<String>> penalties() {
    Arbitrary<String> party = Arbitraries.of("甲", "乙", "丙");
    Arbitrary<String> number = Arbitraries.of("1号", "2号", "3号");
    Arbitrary<String> category = Arbitraries.of("罚款", "警告；罚款", "吊销许可证", "责令改正", "不明");
    Arbitrary<String> fine = Arbitraries.of("100", "200", "", "多");
    Arbitrary<String> day = Arbitraries.of("2020-03-01", "2020-04-01", "2019-12-31");
    Arbitrary<String> authority = Arbitraries.of("区卫健局", "西区卫健局", "区市场监管局");
    return Combinators.combine(party, number, category, fine, day, authority)
        .as((p, n, c, f, d, a) -> String.join(",", p, n, c, f, d, a))
        .list();
  }

  @Provide
  Arbitrary<List<String>> inspections() {
    return Combinators.combine(
            Arbitraries.of("区卫健局", "区市场监管局"),
            Arbitraries.of("2020-03-01", "2020-05-01", "2021-01-01"),
            Arbitraries.of("某医院", "某学校"))
        .as((u, d, o) -> String.join(",", u, d, o))
        .list();
  }
}
