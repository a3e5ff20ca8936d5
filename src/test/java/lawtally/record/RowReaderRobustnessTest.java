package lawtally.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import lawtally.definition.Dataset;
import lawtally.definition.Definitions;
import lawtally.intake.Issue;
import lawtally.tally.RowCounts;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Whatever stands in a row, it becomes an outcome, never an exception. */
class RowReaderRobustnessTest {
  private static final Definitions COMMITTED = Definitions.load(Path.of(""));
  private static final String PENALTIES =
      "行政相对人名称,行政相对人类别,统一社会信用代码,行政处罚决定书文号,处罚类别,处罚内容,罚款金额（万元）,处罚决定日期,处罚机关,别的";

  @Property(tries = 150)
  void anyTextIsAnOutcomeAndTheRowsBalance(@ForAll String row, @ForAll("rows") String likely) {
    RowCounts rows =
        TestKit.of2020()
            .file("penalties", "区卫健局/处罚.csv", PENALTIES, row, likely)
            .file("returns", "区卫健局/报表.csv", "指标名称,1月,1—6月累计,全年", row, likely)
            .file("litigation", "区卫健局/应诉.csv", "案号,审级,被诉行政机关,开庭日期,负责人是否出庭", row, likely)
            .count()
            .rows();
    assertThat(rows.balanced()).isTrue();
    assertThat(rows.read() + rows.layout()).isEqualTo(6);
  }

  @Property(tries = 100)
  void noIssueCarriesWhatACellSays(@ForAll("cells") List<String> cells) {
    String marked = cells.stream().map(c -> "张三丰" + c).collect(Collectors.joining(","));
    for (Outcome outcome :
        TestKit.of2020().file("penalties", "x.csv", PENALTIES, marked).outcomes()) {
      if (outcome instanceof Outcome.Rejected rejected) {
        assertThat(rejected.issues()).extracting(Issue::toString).noneMatch(s -> s.contains("张三丰"));
      }
    }
  }

  @Property(tries = 60)
  void theCommittedDatasetsMakeAnOutcomeOfAnyRowToo(@ForAll("wide") List<String> cells) {
    TestKit kit = new TestKit(COMMITTED.jobs().get(0).in(2020), COMMITTED.seeds(), 2020);
    List<Dataset> datasets = COMMITTED.jobs().get(0).in(2020).datasets();
    for (Dataset dataset : datasets) {
      List<String> titles = dataset.fields().stream().map(f -> f.titles().get(0)).toList();
      String row = String.join(",", cells.subList(0, titles.size()));
      kit.file(dataset.id(), "区卫健局/" + dataset.id(), String.join(",", titles), row, row);
    }
    RowCounts rows = kit.count().rows();
    assertThat(rows.balanced()).isTrue();
    assertThat(rows.read() + rows.layout()).isEqualTo(2L * datasets.size());
  }

  /** Enough cells for the widest dataset. */
  @Provide
  Arbitrary<List<String>> wide() {
    return cell().list().ofSize(60);
  }

  @Provide
  Arbitrary<String> rows() {
    return cells().map(cells -> String.join(",", cells));
  }

  @Provide
  Arbitrary<List<String>> cells() {
    return cell().list().ofMaxSize(12);
  }

  /** What real cells hold, and what they should not. */
  private static Arbitrary<String> cell() {
    Arbitrary<String> odd =
        Arbitraries.of(
            "=\"\"",
            "=\"0123\"",
            "'",
            "''",
            "'=1",
            "\"",
            "\"a\nb\"",
            "\"a\"\"b\"",
            "\"a\" b",
            "　",
            "无",
            "— —",
            "合计",
            "9.15104E+17",
            "2020-02-30",
            "2020年11月12日",
            "1-6月",
            "99999999999999999999",
            "0.000000000000000000001",
            "万亿亿亿亿亿",
            "-",
            "罚款；警告",
            "其他-补办",
            "暂扣或者吊销许可证件",
            "\0",
            "\uD800",
            "区卫健局",
            "openness.items",
            "一审",
            "3.5万",
            "１２",
            "1,2");
    Arbitrary<String> any = Arbitraries.strings().ofMaxLength(12);
    return Arbitraries.oneOf(odd, odd, any);
  }

  @Test
  void aRowThatBeginsWithAnEmptyFormulaIsRead() {
    Outcome outcome =
        TestKit.of2020()
            .file("officers", "x.csv", "序号,姓名,所属单位,执法证件号,证件状态", "=\"\",李四,区卫健局,C1,有效")
            .outcome();
    assertThat(outcome).isInstanceOf(Outcome.Candidate.class);
  }

  @Test
  void aRowOfManyApostrophesIsAnOutcome() {
    String many = "'".repeat(200_000);
    assertThat(
            TestKit.of2020()
                .file("officers", "x.csv", "姓名,所属单位,执法证件号,证件状态", many + "," + many + ",a,b")
                .outcome())
        .isInstanceOf(Outcome.Rejected.class);
  }
}
