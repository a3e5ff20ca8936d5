package lawtally;

import static lawtally.record.SmallSeeds.column;
import static lawtally.record.SmallSeeds.department;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lawtally.definition.Applies;
import lawtally.definition.CrossCheck;
import lawtally.definition.Job;
import lawtally.definition.Label;
import lawtally.definition.Seeds;
import lawtally.definition.Seeds.Department;
import lawtally.definition.Seeds.PenaltyLayouts;
import lawtally.definition.Seeds.PenaltyLayouts.Column;
import lawtally.definition.Severity;
import lawtally.definition.TableDefinition;
import lawtally.indicator.CheckResult;
import lawtally.indicator.CheckRunner;
import lawtally.indicator.Coverage.State;
import lawtally.indicator.Figure;
import lawtally.indicator.Figures;
import lawtally.indicator.StatTable;
import lawtally.indicator.TableBuilder;
import lawtally.record.SmallDatasets;
import lawtally.record.SmallJob;
import lawtally.record.SmallSeeds;
import lawtally.record.TestKit;
import org.junit.jupiter.api.Test;

/**
 * Tables that three places have published (行政处罚实施情况统计表): two come back from rows made for them,
 * each in the columns of its own layout; the third breaks the rules, and the cross-check says so.
 */
class PublishedTablesTest {
  private static final String HEADER = "行政相对人名称,行政处罚决定书文号,处罚类别,罚款金额,处罚决定日期,处罚机关";
  private static final TableDefinition TABLE =
      new TableDefinition(
          "penalties-by-department",
          "T1",
          Label.of("行政处罚实施情况统计表"),
          Label.of("宗、万元"),
          TableDefinition.Rows.DEPARTMENT,
          List.of(
              new TableDefinition.Each("penalties.decided"),
              new TableDefinition.Figure(Label.of("合计（宗）"), "penalties.decided", Optional.empty()),
              new TableDefinition.Figure(
                  Label.of("罚没金额（万元）"), "penalties.amount", Optional.empty())),
          true,
          Label.of(""),
          Applies.ALWAYS);

  /** 浙江省庆元县 2024: columns merged in their own way; the amount in 万元. */
  private static final List<Column> QINGYUAN =
      List.of(
          column(1, "warning", "警告、通报批评", 1, "warning", "criticism"),
          column(2, "fine", "罚款", 2, "fine"),
          column(3, "confiscation", "没收违法所得、没收非法财物", 3, "confiscate_gains", "confiscate_goods"),
          column(4, "suspension", "暂扣许可证、执照，降低资质等级", 4, "suspend_licence", "downgrade"),
          column(5, "revocation", "吊销许可证、执照", 7, "revoke_licence"),
          column(6, "restriction", "限制开展生产经营活动", 5, "restrict_business"),
          column(7, "closure", "责令停产停业、责令关闭、限制从业", 6, "suspend_business", "close", "ban"),
          column(8, "detention", "行政拘留", 8, "detention"),
          column(9, "other", "其他行政处罚", 0, "other"));

  /** 郑州市城市管理局 2020: no column 行政拘留, a power that it does not have. */
  private static final List<Column> ZHENGZHOU =
      List.of(
          column(1, "warning", "警告", 1, "warning"),
          column(2, "fine", "罚款", 2, "fine"),
          column(3, "confiscation", "没收违法所得、没收非法财物", 3, "confiscate_gains", "confiscate_goods"),
          column(4, "suspension", "暂扣许可证、执照", 4, "suspend_licence"),
          column(5, "business_suspension", "责令停产停业", 5, "suspend_business"),
          column(6, "revocation", "吊销许可证、执照", 6, "revoke_licence"),
          column(7, "other", "其他行政处罚", 0, "other"));

  /** 曲阜市自然资源和规划局 2021. */
  private static final List<Column> QUFU =
      List.of(
          column(1, "fine", "罚款", 1, "fine"),
          column(2, "gains", "没收违法所得", 2, "confiscate_gains"),
          column(3, "goods", "没收非法财物", 3, "confiscate_goods"),
          column(4, "business_suspension", "责令停产停业", 4, "suspend_business"));

  @Test
  void qingyuans2024ComesBackFromRowsMadeForIt() {
    List<Department> departments =
        List.of(department("P1", "县公安局"), department("P2", "县市场监管局"), department("P3", "县综合执法局"));
    Made made = new Made(2024, QINGYUAN, departments);
    // What each column is written as in exports: several categories where the rule has to choose.
    made.rows("P1", 6_000, "警告").rows("P2", 6_000, "通报批评").rows("P3", 175, "警告；其他-补办");
    made.rows("P1", 80_000, "罚款").rows("P2", 10_000, "警告；罚款").rows("P3", 4_929, "罚款、警告");
    made.rows("P2", 200, "罚款；没收违法所得").rows("P3", 35, "没收非法财物；警告");
    made.rows("P1", 180, "暂扣许可证；罚款").rows("P3", 9, "罚款；降低资质等级");
    made.rows("P1", 100, "吊销许可证；责令停产停业").rows("P2", 1, "吊销许可证件");
    made.rows("P2", 5, "责令停产停业").rows("P3", 4, "责令关闭；罚款").rows("P3", 2, "限制从业");
    made.rows("P1", 504, "行政拘留；罚款；吊销许可证");
    made.rows("P3", 12, "其他");
    made.amount("P1", "10000000.00").amount("P2", "5037000.55").amount("P3", "2500899.45");

    assertThat(made.table())
        .isEqualTo(
            """
            单位|警告、通报批评|罚款|没收违法所得、没收非法财物|暂扣许可证、执照，降低资质等级|吊销许可证、执照|限制开展生产经营活动|责令停产停业、责令关闭、限制从业|行政拘留|其他行政处罚|合计（宗）|罚没金额（万元）
            县公安局|6000|80000|0|180|100|0|0|504|0|86784|1000
            县市场监管局|6000|10000|200|0|1|0|5|0|0|16206|503.700055
            县综合执法局|175|4929|35|9|0|0|6|0|12|5166|250.089945
            合计|12175|94929|235|189|101|0|11|504|12|108156|1753.79
            """);
    assertThat(made.checks()).extracting(CheckResult::holds).containsExactly(true);
  }

  @Test
  void zhengzhous2020ComesBackAndAPowerThatIsNotThereHasNoColumn() {
    Made made = new Made(2020, ZHENGZHOU, List.of(department("Z1", "市城市管理局")));
    made.rows("Z1", 200, "罚款").rows("Z1", 93, "警告；罚款").amount("Z1", "118175000");
    assertThat(made.table())
        .isEqualTo(
            """
            单位|警告|罚款|没收违法所得、没收非法财物|暂扣许可证、执照|责令停产停业|吊销许可证、执照|其他行政处罚|合计（宗）|罚没金额（万元）
            市城市管理局|0|293|0|0|0|0|0|293|11817.5
            合计|0|293|0|0|0|0|0|293|11817.5
            """);
  }

  @Test
  void qufus2021FailsItsCrossCheckBecauseTenDecisionsStandUnderAllTheirCategories() {
    List<Figure> asPublished =
        List.of(
            figure("", "10"),
            figure("fine", "10"),
            figure("gains", "2"),
            figure("goods", "1"),
            figure("business_suspension", "10"));
    Made qufu = new Made(2021, QUFU, List.of(department("Q1", "市自然资源和规划局")));
    List<CheckResult> results =
        new CheckRunner(qufu.job()).run(new Figures(2021, asPublished), Optional.empty());
    assertThat(results).hasSize(1);
    assertThat(results.get(0).holds()).isFalse();
    assertThat(results.get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(results.get(0).finding().zh()).contains("23").contains("10").contains("13");
  }

  @Test
  void theSameTenDecisionsCountedByTheRulesAreTen() {
    Made made = new Made(2021, QUFU, List.of(department("Q1", "市自然资源和规划局")));
    made.rows("Q1", 7, "罚款；责令停产停业")
        .rows("Q1", 2, "罚款；没收违法所得；责令停产停业")
        .rows("Q1", 1, "罚款；没收非法财物；责令停产停业");
    assertThat(made.table()).endsWith("合计|0|0|0|10|10|0\n");
    assertThat(made.checks()).extracting(CheckResult::holds).containsExactly(true);
  }

  private static Figure figure(String category, String value) {
    return new Figure(
        "penalties.decided",
        "",
        0,
        category,
        Optional.of(new BigDecimal(value)),
        Optional.empty(),
        Optional.empty(),
        Figure.Status.VALUE);
  }

  /** Rows made for a table, a file a department. */
  private static final class Made {
    private final int year;
    private final Seeds seeds;
    private final List<List<String>> files = new ArrayList<>();
    private Optional<Figures> counted = Optional.empty();

    Made(int year, List<Column> columns, List<Department> departments) {
      this.year = year;
      this.seeds =
          SmallSeeds.with(
              new PenaltyLayouts(
                  List.of(
                      new PenaltyLayouts.Layout(
                          "own", LocalDate.of(2000, 1, 1), Optional.empty(), columns))),
              departments);
      departments.forEach(d -> files.add(new ArrayList<>(List.of(HEADER))));
    }

    private List<String> file(String department) {
      int at = seeds.departments().stream().map(Department::code).toList().indexOf(department);
      return files.get(at);
    }

    /** Decisions without an amount. */
    Made rows(String department, int number, String categories) {
      List<String> file = file(department);
      for (int i = 0; i < number; i++) {
        int at = file.size();
        String day = year + "/" + (at % 12 + 1) + "/" + (at % 28 + 1);
        file.add("某公司," + at + "号," + categories + ",," + day + "," + department);
      }
      return this;
    }

    /** Spreads an amount in yuan over all decisions of the department, to the fen. */
    Made amount(String department, String yuan) {
      List<String> file = file(department);
      long fen = new BigDecimal(yuan).movePointRight(2).longValueExact();
      long each = fen / (file.size() - 1);
      for (int i = 1; i < file.size(); i++) {
        long part = i == 1 ? fen - each * (file.size() - 2) : each;
        file.set(
            i, file.get(i).replace(",,", "," + BigDecimal.valueOf(part, 2).toPlainString() + ","));
      }
      return this;
    }

    Job job() {
      return SmallJob.of(
          SmallDatasets.all(),
          SmallJob.indicators(),
          List.of(
              new CrossCheck.Categories(
                  "penalties-categories",
                  Severity.ERROR,
                  Label.of("各类处罚之和不等于合计"),
                  Applies.ALWAYS,
                  "penalties.decided")));
    }

    /** Counted once, after all rows are made. */
    private Figures figures() {
      if (counted.isEmpty()) {
        counted = Optional.of(count());
      }
      return counted.get();
    }

    private Figures count() {
      TestKit kit = new TestKit(job(), seeds, year);
      for (int i = 0; i < files.size(); i++) {
        kit.file("penalties", "处罚%d.csv".formatted(i), files.get(i).toArray(String[]::new));
        kit.came(seeds.departments().get(i).code(), "penalties", State.DATA);
      }
      return kit.figures();
    }

    List<CheckResult> checks() {
      return new CheckRunner(job()).run(figures(), Optional.empty());
    }

    /** The table as text: a line a row, 0 as 0, decimals as far as they go. */
    String table() {
      StatTable table = new TableBuilder(job(), seeds, figures()).build(TABLE);
      Stream<String> rows =
          table.rows().stream()
              .map(
                  row ->
                      Stream.concat(
                              row.heads().stream().map(Label::zh),
                              row.cells().stream().map(Made::text))
                          .collect(Collectors.joining("|")));
      String header = table.headers().stream().map(Label::zh).collect(Collectors.joining("|"));
      return Stream.concat(Stream.of(header), rows).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String text(StatTable.Cell cell) {
      if (cell instanceof StatTable.Number number) {
        return number
            .figure()
            .value()
            .map(v -> v.signum() == 0 ? "0" : v.stripTrailingZeros().toPlainString())
            .orElse("");
      }
      return ((StatTable.Text) cell).text().zh();
    }
  }
}
