package lawtally;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lawtally.definition.Seeds.Published;
import lawtally.definition.Severity;
import lawtally.indicator.CheckResult;
import lawtally.indicator.Figure;
import lawtally.indicator.Figures;
import lawtally.indicator.IndicatorsCsv;
import lawtally.quality.Gate;
import lawtally.report.SummaryWriter;
import lawtally.report.prose.Numerals;
import lawtally.sample.PlainRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample of 2020 gives the figures that were published, and the report writes them so. */
class GoldenFiguresTest {
  private static final String SECTION = "执法";

  private static PlainRun last;
  private static PlainRun run;
  private static Optional<Figures> previous;
  private static Figures figures;
  private static String summary;

  @BeforeAll
  static void countBothYears() {
    last = PlainRun.ofSample(2019);
    run = PlainRun.ofSample(2020);
    previous = Optional.of(last.figures());
    figures = IndicatorsCsv.read(IndicatorsCsv.write(run.job(), run.seeds(), run.figures()), 2020);
    summary = new SummaryWriter(run.report(previous)).write().markdown();
  }

  static Stream<Published> published() {
    return run.seeds().published().get(2020).stream().filter(GoldenFiguresTest::isOurs);
  }

  private static boolean isOurs(Published figure) {
    return figure.section().equals(SECTION)
        || figure.figure().equals("penalties.major_filed")
        || figure.figure().startsWith("health.")
        || figure.figure().startsWith("spring_thunder.");
  }

  @ParameterizedTest
  @MethodSource("published")
  void givesThePublishedFigure(Published published) {
    assertThat(value(published.figure())).isBetween(published.lower(), published.upper());
  }

  @ParameterizedTest
  @MethodSource("published")
  void writesAFigureThatIsAboutAsTheReportWroteIt(Published published) {
    BigDecimal value = value(published.figure());

    if (published.precision().equals("about")) {
      assertThat(Numerals.about(value) + published.unit()).isEqualTo(published.written());
    }
  }

  private static BigDecimal value(String indicator) {
    return figures.total(indicator).flatMap(Figure::value).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "重大行政处罚决定报备23件",
        "公开执法信息137条",
        "公示行政执法人员460名",
        "全区25个单位设有法制机构",
        "专（兼）职法制工作者46人",
        "移送涉嫌犯罪案件2件",
        "按时办复率100%",
        "行政诉讼案件3件",
        "行政机关负责人出庭应诉3件",
        "出庭应诉率100%",
        "总体满意度为95.86%",
        "公开政府信息21000余条",
        "公开重点领域信息200余条",
        "信息公开目录指南5篇",
        "目录更新率100%",
        "对16家行政执法部门开展监督检查",
        "城市管理、农业农村、卫生健康三个部门",
        "2020年11月12日，接受省级行政执法“三项制度”",
        "出动执法人员2000余人次",
        "检查企业和个体户6000余户",
        "各类市场300余个、学校食堂11个、网站123个",
        "整治重点区域21处",
        "投诉举报46件，联合执法3次，行政指导和行政约谈3次",
        "监督员3000余人次",
        "经营场所1100余户次",
        "卫生违法案件55起，其中医疗机构31起、公共场所22起、职业健康2起",
        "罚款2.1万元"
      })
  void writesTheFigureIntoItsSentence(String words) {
    assertThat(summary).contains(words);
  }

  @Test
  void agreesWithEveryPublishedFigureThatCanBeChecked() {
    assertThat(run.reconciliation().checkable()).isGreaterThanOrEqualTo(published().count());
    assertThat(run.reconciliation().agreeing()).isEqualTo(run.reconciliation().checkable());
  }

  @Test
  void bothYearsMayBeSentForReviewAndNeitherIsRed() {
    assertThat(last.gate(Optional.empty()).status()).isEqualTo(Gate.Status.AMBER);
    assertThat(run.gate(previous).status()).isEqualTo(Gate.Status.AMBER);
  }

  @Test
  void noCrossCheckFindsAnError() {
    List<CheckResult> all = new ArrayList<>(last.checks(Optional.empty()));
    all.addAll(run.checks(previous));

    assertThat(all)
        .filteredOn(c -> c.severity() == Severity.ERROR)
        .isNotEmpty()
        .allMatch(CheckResult::holds);
  }

  @Test
  void everyMajorPenaltyIsFiledWithinFifteenDays() {
    assertThat(value("major_filings.on_time")).isEqualByComparingTo("23");
  }

  @Test
  void everyRowIsAccountedForInBothYears() {
    assertThat(last.counts().values()).allMatch(counts -> counts.balanced());
    assertThat(run.counts().values()).allMatch(counts -> counts.balanced());
  }

  @Test
  void theMonthOfTheEpidemicIsVisiblyLow() {
    BigDecimal february = month(2);

    assertThat(february).isLessThan(month(1).divide(BigDecimal.valueOf(3)));
    assertThat(february).isLessThan(month(3).divide(BigDecimal.valueOf(2)));
  }

  private static BigDecimal month(int month) {
    return figures.find("penalties.decided", "", month, "").flatMap(Figure::value).orElseThrow();
  }
}
