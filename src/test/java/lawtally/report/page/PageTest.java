package lawtally.report.page;

import static lawtally.report.page.PageTexts.page;
import static lawtally.report.page.PageTexts.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lawtally.definition.Indicator;
import lawtally.definition.Label;
import lawtally.definition.Language;
import lawtally.definition.Seeds;
import lawtally.indicator.Figure;
import lawtally.indicator.Figures;
import lawtally.quality.Gate;
import lawtally.report.InventedYear;
import lawtally.report.Report;
import lawtally.report.Summary;
import lawtally.report.SummaryWriter;
import lawtally.report.chart.Chart;
import lawtally.report.office.LongNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PageTest {
  private static final InventedYear INVENTED = new InventedYear();
  private static final String CHINESE = page(INVENTED.report(Language.ZH, Gate.Status.RED));
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  @ParameterizedTest
  @CsvSource({
    "GREEN, 可送审, 没有需要处理的问题，可以送审。",
    "AMBER, 有提示, 可以送审，先看提示：缺 1 个部门、2 个冲突未处理。",
    "RED, 草稿, 还不能签发：缺 1 个部门、2 个冲突未处理。"
  })
  void saysFirstWhetherItMayBeSigned(Gate.Status status, String word, String sentence) {
    String text = text(page(INVENTED.report(Language.ZH, status)));
    assertThat(text.indexOf(word)).isBetween(0, text.indexOf("主要数据"));
    assertThat(text).contains(word + " " + sentence);
  }

  @Test
  void putsTheBlocksInTheOrderInWhichTheyAreAskedFor() {
    List<String> blocks = new ArrayList<>();
    Matcher matcher = Pattern.compile("<section id=\"([^\"]+)\"").matcher(chinese());
    while (matcher.find()) {
      blocks.add(matcher.group(1));
    }
    assertThat(blocks)
        .containsExactly(
            "key-figures", "text", "charts", "tables", "owed", "quality", "agreement", "sources");
  }

  @Test
  void showsEveryKeyFigureWithItsUnit() {
    Report report = INVENTED.report(Language.ZH, Gate.Status.GREEN);
    String text = text(page(report));
    for (String id : report.job().keyFigures()) {
      Indicator indicator = report.job().indicator(id).orElseThrow();
      assertThat(text).contains(indicator.title().zh());
      String number =
          report.figures().total(id).flatMap(Figure::value).orElseThrow().toBigInteger().toString();
      assertThat(text.replace(",", "")).contains(number);
    }
    assertThat(text).contains("件 比上年");
  }

  @Test
  void showsHowManyAreBehindARate() {
    String text = text(page(with(figure("litigation.appearance_rate", "100", "3", "3"), Map.of())));
    assertThat(text).contains("行政机关负责人出庭应诉率 100 % 3件中3件 上年无可比数据");
  }

  @Test
  void saysThatThereIsNoDataInsteadOfZero() {
    Figure missing = nothing("transfers.cases", Figure.Status.MISSING);
    Figure undefined = nothing("litigation.appearance_rate", Figure.Status.UNDEFINED);
    assertThat(text(page(with(missing, Map.of())))).contains("移送涉嫌犯罪案件 无数据 未报");
    assertThat(text(page(with(undefined, Map.of())))).contains("行政机关负责人出庭应诉率 无数据 没有基数，不计算");
  }

  @Test
  void neverShowsWhatAProgramWouldSayForNothing() {
    for (Language language : Language.values()) {
      assertThat(text(page(INVENTED.report(language, Gate.Status.RED))))
          .doesNotContainPattern("\\bnull\\b")
          .doesNotContain("NaN")
          .doesNotContain("Optional")
          .doesNotContain("{{")
          .doesNotContainPattern("[\uE000-\uF8FF]");
    }
  }

  @Test
  void isCompleteInItself() {
    String html = chinese();
    assertThat(html)
        .doesNotContainPattern("<script[^>]*\\ssrc")
        .doesNotContain("<link")
        .doesNotContain("<iframe")
        .doesNotContain("@import")
        .doesNotContainPattern("\\ssrc\\s*=")
        .doesNotContainPattern("href=\"(//|[a-z]+:)")
        .doesNotContainPattern("url\\((?!#|data:)")
        .contains("<svg");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void usesNothingThatABrowserOf2020DoesNotKnow(Language language) {
    String html = page(INVENTED.report(language, Gate.Status.RED));
    String css = html.substring(html.indexOf("<style>"), html.indexOf("</style>"));
    assertThat(css)
        .doesNotContain(":has(")
        .doesNotContain(":is(")
        .doesNotContain("@container")
        .doesNotContain("aspect-ratio")
        .doesNotContain("inset:")
        .doesNotContain("&")
        .doesNotContain("flex");
    assertThat(Script.load().text())
        .doesNotContain("?.", "??", "=>", "`", "replaceAll", "structuredClone", ".at(", "||=")
        .doesNotContain("hasOwn", "replaceChildren", "import(");
  }

  @Test
  void letsRunNoScriptButItsOwn() {
    String html = chinese();
    Script script = Script.load();
    assertThat(html)
        .contains("; script-src '" + script.hash() + "'\"")
        .contains("<script>" + script.text() + "</script>");
    assertThat(html.split("<script", -1)).hasSize(3);
  }

  @Test
  void escapesNamesAndText() {
    Report report = with(nothing("transfers.cases", Figure.Status.MISSING), Map.of());
    Summary summary = new Summary("（五）<i>", List.of("全年<script>alert(1)</script>\"137\"件。"));
    Chart chart =
        new Chart(
            "c",
            Label.of("t"),
            Label.of("a \"b\" <c>"),
            "<?xml version='1.0'?><svg width=\"800\" height=\"450\"></svg>",
            new byte[0],
            new byte[0]);
    String html = new Page(report, summary, List.of(chart)).html();
    assertThat(html)
        .contains("全年&lt;script&gt;alert(1)&lt;/script&gt;&quot;137&quot;件。")
        .contains("（五）&lt;i&gt;")
        .contains("aria-label=\"a &quot;b&quot; &lt;c&gt;\"><svg viewBox=\"0 0 800 450\"></svg>")
        .doesNotContain("<?xml");
  }

  @Test
  void listsWhatToCallDepartmentsFor() {
    Report report = INVENTED.report(Language.ZH, Gate.Status.RED);
    Seeds.Department silent =
        report.seeds().departments().stream()
            .filter(d -> d.expects().contains("penalties"))
            .reduce((a, b) -> b)
            .orElseThrow();
    String owed = section(page(report), "owed");
    assertThat(owed).contains(silent.name()).contains("行政处罚、");
  }

  @Test
  void listsThePublishedFiguresThatDiffer() {
    Report report = INVENTED.report(Language.ZH, Gate.Status.RED);
    String agreement = section(page(report), "agreement");
    long checkable = report.reconciliation().checkable();
    long other = report.reconciliation().lines().size() - checkable;
    assertThat(agreement)
        .contains("%d 项可核对，其余 %d 项不属本节".formatted(checkable, other))
        .contains("罚没金额比上年增长 62%，需要说明");
    assertThat(agreement.split("<tr><th scope=\"row\"", -1))
        .hasSize((int) (checkable - report.reconciliation().agreeing()) + 1);
  }

  @Test
  void namesTheFilesBehindTheFigures() {
    assertThat(section(chinese(), "sources"))
        .contains("0123456789ab<")
        .contains("jobs/enforcement/job.yaml")
        .contains("指标解释与口径表");
  }

  @Test
  void leadsFromEveryFigureToWhatItIsAndWhereItComesFrom() {
    Report report = INVENTED.report(Language.ZH, Gate.Status.RED);
    String html = page(report);
    for (Indicator indicator : report.job().indicators()) {
      assertThat(section(html, "key-figures")).contains("href=\"#indicator-" + indicator.id());
    }
    assertThat(section(html, "tables")).contains("<a href=\"#indicator-officers.listed\">公示人数</a>");
    String sources = section(html, "sources");
    assertThat(text(entry(sources, "penalties.decided")))
        .contains("数据： 行政处罚 （%d 个文件，".formatted(report.inputs().size()))
        .contains("lawtally trace penalties.decided --job enforcement --year 2020 --revision r003");
    assertThat(text(entry(sources, "litigation.appearance_rate")))
        .contains("算法： 行政机关负责人出庭应诉 ÷ 开庭审理的行政诉讼案件 。");
    assertThat(entry(sources, "penalties.decided")).contains("href=\"#dataset-penalties\"");
    assertThat(sources).contains("<tr id=\"file-1\">").contains("<a href=\"#file-1\">1</a>");
  }

  @Test
  void givesEveryChartItsTable() {
    Report report = INVENTED.report(Language.ZH, Gate.Status.GREEN);
    List<Chart> charts =
        report.job().charts().stream()
            .map(
                c ->
                    new Chart(
                        c.id(), c.title(), c.title(), "<svg></svg>", new byte[0], new byte[0]))
            .toList();
    String html = new Page(report, new SummaryWriter(report).write(), charts).html();
    String section = section(html, "charts");
    assertThat(section.split("<table", -1)).hasSize(charts.size() + 1);
    String first = section.substring(section.indexOf("<table"), section.indexOf("</table>"));
    String march =
        report
            .figures()
            .find("penalties.decided", "", 3, "")
            .flatMap(Figure::value)
            .orElseThrow()
            .toPlainString();
    assertThat(text(first)).contains("各月行政处罚决定数", "2020年 1月").containsPattern("3月 \\d+ " + march);
    // Small plots could not be read at half the row.
    assertThat(section)
        .contains("<figure id=\"chart-penalties-by-department-and-month\" class=\"wide\">")
        .contains("<figure id=\"chart-penalties-by-month\">");
  }

  @Test
  void hasNoLinkInsideThePageThatLeadsNowhere() {
    String html = chinese();
    Matcher link = Pattern.compile("href=\"#([^\"]*)\"").matcher(html);
    while (link.find()) {
      assertThat(html).contains(" id=\"" + link.group(1) + "\"");
    }
  }

  private static String entry(String sources, String indicator) {
    int start = sources.indexOf("id=\"indicator-" + indicator + "\"");
    return sources.substring(start, sources.indexOf("</tbody>", start));
  }

  @Test
  void setsTheKindsOfNothingApartInTables() {
    String tables = section(chinese(), "tables");
    assertThat(tables)
        .contains("<td class=\"n\">0</td>")
        .contains("<td class=\"n\">—</td>")
        .contains("<td class=\"n\"></td>")
        .contains("<tr class=\"total\"><th scope=\"row\">合计</th>");
  }

  @Test
  void speaksEnglishButForTheOfficialTextAndNames() {
    String html = page(INVENTED.report(Language.EN, Gate.Status.RED));
    assertThat(text(html))
        .startsWith(
            "Skip to the figures Xiqu District, Panzhihua Administrative enforcement statistics, 2020 Draft It cannot be signed yet: ");
    for (String tag : List.of("h2", "nav", "header", "thead", "h3 class", "footer")) {
      Matcher matcher =
          Pattern.compile("<" + tag + "[ >].*?</" + tag.split(" ")[0] + ">", Pattern.DOTALL)
              .matcher(html.replace("夜间运行", "").replace(section(html, "tables"), ""));
      while (matcher.find()) {
        assertThat(text(matcher.group())).doesNotContainPattern(HAN);
      }
    }
  }

  @Test
  void isTheSameFromTheSameReport() {
    assertThat(page(INVENTED.report(Language.ZH, Gate.Status.RED))).isEqualTo(chinese());
  }

  private static String chinese() {
    return CHINESE;
  }

  private static String section(String html, String id) {
    int start = html.indexOf("<section id=\"" + id + "\"");
    return html.substring(start, html.indexOf("</section>", start));
  }

  /** What one reads, words separated by single blanks. */
  private static Figure nothing(String id, Figure.Status status) {
    return new Figure(id, "", 0, "", Optional.empty(), Optional.empty(), Optional.empty(), status);
  }

  private static Figure figure(String id, String value, String numerator, String denominator) {
    return new Figure(
        id,
        "",
        0,
        "",
        Optional.of(new BigDecimal(value)),
        Optional.of(new BigDecimal(numerator)),
        Optional.of(new BigDecimal(denominator)),
        Figure.Status.VALUE);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void saysThatAJobDefinesNoChartsAndNamesNoKeyFigures(Language language) {
    Report report = LongNames.withoutKeyFigures(INVENTED.report(language, Gate.Status.GREEN));

    assertThat(text(page(report)))
        .contains(
            language.say("report.page.no-charts"), language.say("report.page.no-key-figures"));
  }

  /** The invented year with a single figure and nothing to compare it with. */
  private static Report with(Figure figure, Map<String, String> narrative) {
    Report r = INVENTED.report(Language.ZH, Gate.Status.GREEN);
    return new Report(
        r.job(),
        r.seeds(),
        r.language(),
        r.edition(),
        new Figures(r.year(), List.of(figure)),
        new TreeMap<>(),
        List.of(),
        r.checks(),
        r.reconciliation(),
        r.submissions(),
        r.gate(),
        r.issues(),
        r.inputs(),
        r.definitions(),
        narrative);
  }
}
