package lawtally.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults of a job's files: each names file, line and remedy, and all come at once. */
class FaultyDefinitionsTest {
  private static final String JOB = "jobs/small/job.yaml";
  private static final String PENALTIES = "jobs/small/datasets/penalties.yaml";
  private static final String INDICATORS = "jobs/small/indicators.yaml";
  private static final String CHECKS = "jobs/small/checks.yaml";
  private static final String TABLES = "jobs/small/tables.yaml";
  private static final String CHARTS = "jobs/small/charts.yaml";
  private static final String SUMMARY = "jobs/small/summary.md";

  @TempDir Path folder;
  private SmallHome home;

  @BeforeEach
  void aJobWithoutFaults() {
    home = new SmallHome(folder);
  }

  @Test
  void aJobWithoutFaultsLoads() {
    assertThat(home.faults()).isEmpty();
  }

  @Test
  void anUnknownKeyIsRefusedWithTheNearestOne() {
    home.replace(PENALTIES, "recognise: [number", "recognize: [number");

    assertThat(home.faults())
        .containsExactly(
            PENALTIES + ":1: 缺少 recognise；请补上", PENALTIES + ":4: 没有 recognize 这个键；是不是 recognise？");
  }

  @Test
  void aRetentionThatMeansNothingIsRefused() {
    home.append(JOB, "retention: { revision: 5, revisions: 0, drafts: -1, years: ten }\n");

    assertThat(home.faults())
        .containsExactly(
            JOB + ":12: retention: 没有 revision 这个键；是不是 revisions？",
            JOB + ":12: retention.drafts: 这里应当是不小于 0 的整数",
            JOB + ":12: retention.revisions: 这里应当是不小于 1 的整数",
            JOB + ":12: retention.years: 这里应当是不小于 1 的整数");
  }

  @Test
  void aMissingFieldNamesWhereItBelongs() {
    home.replace(INDICATORS, "unit: 万元, ", "");

    assertThat(home.faults()).containsExactly(INDICATORS + ":2: [1]: 缺少 unit；请补上");
    assertThat(home.faults(Language.EN))
        .containsExactly(INDICATORS + ":2: [1]: `unit` is missing; add it");
  }

  @Test
  void aFieldThatDoesNotExistIsRefusedWithTheNearestOne() {
    home.replace(INDICATORS, "sum: penalties.fine,", "sum: penalties.fines,");

    assertThat(home.faults())
        .containsExactly(INDICATORS + ":2: [1].sum: penalties 没有字段 fines；是不是 fine？");
    assertThat(home.faults(Language.EN))
        .containsExactly(
            INDICATORS + ":2: [1].sum: no field `fines` in `penalties`; did you mean `fine`?");
  }

  @Test
  void aDatasetOrIndicatorThatDoesNotExistIsRefused() {
    home.replace(INDICATORS, "count: penalties, by: category", "count: penaltys, by: category");
    home.replace(CHARTS, "indicator: penalties.decided", "indicator: penalties.decide");

    assertThat(home.faults())
        .containsExactly(
            CHARTS + ":1: [0].indicator: 没有指标 penalties.decide；是不是 penalties.decided？",
            INDICATORS + ":1: [0].count: 没有数据集 penaltys；是不是 penalties？");
  }

  @Test
  void aChartMayOnlyTakeAFormThatFitsWhatItShows() {
    home.append(
        CHARTS,
        "- { id: a, title: 甲, kind: line, indicator: penalties.decided, x: department }\n"
            + "- { id: b, title: 乙, kind: multiples, indicator: penalties.decided, x: year }\n"
            + "- { id: c, title: 丙, kind: multiples, x: month,\n"
            + "    indicators: [penalties.decided, penalties.fines] }\n");

    assertThat(home.faults())
        .containsExactly(
            CHARTS + ":2: [1].kind: kind: line 的图只能配 x: month, year",
            CHARTS + ":3: [2].kind: kind: multiples 的图只能配 x: month",
            CHARTS + ":5: [3].indicators: kind: multiples 的图最多画 1 个指标；请分成几张图");
  }

  @Test
  void aRateOfWhatIsCountedOtherwiseCannotBeComparedEither() {
    home.replace(
        INDICATORS, "count: penalties, by", "count: penalties, comparable_since: 2019, by");

    Job job = home.job();
    assertThat(job.indicator("penalties.simple_rate").orElseThrow().comparableSince())
        .contains(2019);
    assertThat(job.indicator("penalties.simple").orElseThrow().comparableSince()).isEmpty();
  }

  @Test
  void whatChangedIsSaidOnlyOfAYearFromWhichItDid() {
    home.replace(INDICATORS, "count: penalties, by", "count: penalties, change_note: 另计, by");

    assertThat(home.faults())
        .containsExactly(INDICATORS + ":1: [0].change_note: change_note 只能与 comparable_since 一起用");
  }

  @Test
  void anEnglishNameOfACodeThatTheFieldDoesNotHaveIsRefused() {
    home.replace(
        PENALTIES,
        "codes: { 简易程序: [简易], 普通程序: [一般程序] }",
        "codes: { 简易程序: [简易], 普通程序: [一般程序] }\n    codes_en: { 简易程: Summary }");

    assertThat(home.faults())
        .containsExactly(
            PENALTIES + ":20: fields[7].codes_en.简易程: 字段 procedure 没有取值“简易程”；是不是 简易程序？");
  }

  @Test
  void smallChartsOfMonthsNeedFiguresOfMonths() {
    home.append(
        INDICATORS,
        "- { id: penalties.share, title: 占比, unit: \"%\","
            + " ratio: { of: penalties.fines, to: penalties.decided } }\n");
    home.append(
        CHARTS, "- { id: a, title: 甲, kind: multiples, indicator: penalties.share, x: month }\n");

    assertThat(home.faults())
        .containsExactly(CHARTS + ":2: [1].indicator: 指标 penalties.share 没有各月的数，不能按月画；请改用计数或合计的指标");
  }

  @Test
  void brokenYamlNamesItsLine() {
    home.replace(INDICATORS, "title: 罚款, unit", "title: 罚款: 元, unit");

    assertThat(home.faults()).hasSize(1);
    assertThat(home.faults().get(0)).startsWith(INDICATORS + ":2: YAML 写法有误（").contains("引号");
  }

  @Test
  void aBrokenDatasetIsSaidOnceAndNotAgainWhereItIsUsed() {
    home.write(PENALTIES, "dataset: penalties\ntitle: [\n");

    assertThat(home.faults()).hasSize(1);
    assertThat(home.faults().get(0)).startsWith(PENALTIES + ":").contains("YAML");
  }

  @Test
  void anIdMayStandOnlyOnceInAYear() {
    home.append(INDICATORS, "- { id: penalties.fines, title: 罚款, unit: 元, sum: penalties.fine }\n");
    home.append(
        CHARTS, "- { id: by-month, title: 甲, kind: line, indicator: penalties.fines, x: year }\n");

    assertThat(home.faults())
        .containsExactly(
            CHARTS + ":2: [1].id: id by-month 已经用过；请换一个，或者用 since、until 让两者年份不重叠",
            INDICATORS + ":6: [5].id: id penalties.fines 已经用过；请换一个，或者用 since、until 让两者年份不重叠");
  }

  @Test
  void anIndicatorMayChangeFromOneYearToTheNext() {
    home.replace(
        INDICATORS, "sum: penalties.fine, decimals: 2", "sum: penalties.fine, until: 2020");
    home.append(
        INDICATORS,
        "- { id: penalties.fines, title: 罚款金额, unit: 元, sum: penalties.fine, since: 2021 }\n");

    assertThat(home.faults()).isEmpty();
    Job job = home.job();
    assertThat(job.in(2020).indicator("penalties.fines").orElseThrow().unit().zh()).isEqualTo("万元");
    assertThat(job.in(2021).indicator("penalties.fines").orElseThrow().unit().zh()).isEqualTo("元");
  }

  @Test
  void ratiosThatRestOnEachOtherAreRefused() {
    home.append(
        INDICATORS,
        """
        - { id: a.one, title: 甲, unit: "%", ratio: { of: a.two, to: penalties.decided } }
        - { id: a.two, title: 乙, unit: "%", ratio: { of: [penalties.simple, a.one], to: penalties.decided } }
        """);

    assertThat(home.faults())
        .containsExactly(
            INDICATORS + ":6: [5].ratio: 比率互相引用，成了环：a.one → a.two → a.one；请改掉其中一个",
            INDICATORS + ":7: [6].ratio: 比率互相引用，成了环：a.two → a.one → a.two；请改掉其中一个");
  }

  @Test
  void aRatioOfItselfIsRefused() {
    home.replace(INDICATORS, "of: penalties.simple,", "of: penalties.simple_rate,");

    assertThat(home.faults())
        .containsExactly(
            INDICATORS
                + ":4: [3].ratio: 比率互相引用，成了环：penalties.simple_rate → penalties.simple_rate；请改掉其中一个");
  }

  @Test
  void aFieldCannotBeUsedBeforeItsFirstYear() {
    home.replace(
        PENALTIES, "titles: [罚款金额], type: amount,", "titles: [罚款金额], type: amount, since: 2021,");

    assertThat(home.faults())
        .containsExactly(
            PENALTIES
                + ":26: rules[0].then[0].fine: fine 从 2021 年起才有，这里用得更早；请给这一项加上 since: 2021"
                    .replace("then[0]", "then"),
            INDICATORS + ":2: [1].sum: fine 从 2021 年起才有，这里用得更早；请给这一项加上 since: 2021");
  }

  @Test
  void aFieldMayBeUsedFromItsFirstYearOn() {
    home.replace(
        PENALTIES, "titles: [罚款金额], type: amount,", "titles: [罚款金额], type: amount, since: 2021,");
    home.replace(PENALTIES, "severity: warning", "severity: warning\n    since: 2021");
    home.replace(INDICATORS, "sum: penalties.fine,", "sum: penalties.fine, since: 2022,");

    assertThat(home.faults()).isEmpty();
    assertThat(home.job().in(2020).datasets().get(0).position("fine")).isEqualTo(-1);
  }

  @Test
  void aDerivedFieldCannotBeOlderThanWhatItIsMadeOf() {
    home.replace(
        PENALTIES, "titles: [公示日期], type: date }", "titles: [公示日期], type: date, since: 2021 }");

    assertThat(home.faults())
        .containsExactly(
            PENALTIES
                + ":22: derive[1].workdays_between[1]: published_on 从 2021 年起才有，这里用得更早；请给这一项加上 since: 2021");
    home.replace(
        PENALTIES, "[decided_on, published_on] }", "[decided_on, published_on], since: 2021 }");
    assertThat(home.faults()).isEmpty();
  }

  @Test
  void whatRestsOnAnIndicatorCannotBeOlderThanIt() {
    home.replace(
        INDICATORS, "where: { procedure: 简易程序 } }", "where: { procedure: 简易程序 }, since: 2021 }");

    assertThat(home.faults())
        .containsExactly(
            CHECKS + ":1: [0].at_most[0]: penalties.simple 从 2021 年起才有，这里用得更早；请给这一项加上 since: 2021",
            INDICATORS
                + ":4: [3].ratio.of: penalties.simple 从 2021 年起才有，这里用得更早；请给这一项加上 since: 2021");
  }

  @Test
  void valuesOfTheWrongKindAreRefused() {
    home.replace(INDICATORS, "decimals: 2", "decimals: 二");
    home.replace(JOB, "reject_rate: 5%", "reject_rate: 0.05");
    home.replace(JOB, "open: [2020, 2021]", "open: [2020, 21]");
    home.replace(TABLES, "total: true", "total: 是");
    home.replace(PENALTIES, "type: amount", "type: money");

    assertThat(home.faults())
        .containsExactlyInAnyOrder(
            INDICATORS + ":2: [1].decimals: 这里应当是不小于 0 的整数",
            JOB + ":9: gate.red.reject_rate: 这里应当是百分数，如 5%",
            JOB + ":7: years.open[1]: 这里应当是年份，如 2021",
            TABLES + ":8: [0].total: 这里应当写 true 或 false",
            PENALTIES
                + ":13: fields[4].type: 不能写“money”；可以写 string、text、integer、number、amount、percent、date、period、boolean、code、list");
  }

  @Test
  void aKeyMayStandOnlyOnce() {
    home.replace(JOB, "body: 某区", "body: 某区\nbody: 某市");

    assertThat(home.faults()).containsExactly(JOB + ":5: body: body 写了两次；请删去一个");
  }

  @Test
  void aConditionMayOnlyAskForValuesThatTheFieldCanHold() {
    home.replace(INDICATORS, "procedure: 简易程序", "procedure: 简易程续");

    assertThat(home.faults())
        .containsExactly(INDICATORS + ":3: [2].where.procedure: 字段 procedure 没有取值“简易程续”；是不是 简易程序？");
  }

  @Test
  void aConditionMustFitTheTypeOfItsField() {
    home.replace(
        PENALTIES, "then: { fine: { minimum: 0.01 } }", "then: { content: { minimum: 0.01 } }");
    home.replace(
        PENALTIES, "when: { categories: { has: fine } }", "when: { procedure: { has: 简易程序 } }");

    assertThat(home.faults())
        .containsExactly(
            PENALTIES + ":25: rules[0].when.procedure.has: procedure 的类型是 code，这里只能用 list",
            PENALTIES + ":26: rules[0].then.content: content 的类型是 text，这里只能用 number, amount");
  }

  @Test
  void aBoundThatIsANumberIsTaughtItsName() {
    home.replace(PENALTIES, "fine: { minimum: 0.01 } }", "fine: { at_least: 0.01 } }");

    assertThat(home.faults())
        .containsExactly(
            PENALTIES + ":26: rules[0].then.fine.at_least: at_least 后面应当是另一个字段；数字请用 minimum");
  }

  @Test
  void aHeaderMayBelongToOnlyOneField() {
    home.replace(PENALTIES, "titles: [处罚内容]", "titles: [处罚内容, 处罚类别]");

    assertThat(home.faults())
        .containsExactly(
            PENALTIES + ":12: fields[3].titles[1]: 表头“处罚类别”既属于 categories，又属于 content；请只留一处");
  }

  @Test
  void aWordMayMeanOnlyOneCode() {
    home.replace(PENALTIES, "普通程序: [一般程序]", "普通程序: [简易]");

    assertThat(home.faults())
        .containsExactly(PENALTIES + ":19: fields[7].codes.普通程序[0]: “简易”既属于 简易程序，又属于 普通程序；请只留一处");
  }

  @Test
  void aPlaceInTheTextMustNameAnIndicatorAndAKnownStyle() {
    home.append(SUMMARY, "罚款{{ penalties.fine | wann }}，占{{ penalties.simple_rate | percent }}。\n");
    home.append(
        SUMMARY,
        "{% if true %}旧{% endif %}{# 备注 {{ }} #}{{ narrative.outlook | about }}{{ penalties.decided\n");

    assertThat(home.faults())
        .containsExactly(
            SUMMARY + ":3: penalties.fine: 没有指标 penalties.fine；是不是 penalties.fines？",
            SUMMARY + ":3: penalties.fine: 没有写法 wann；是不是 wan？",
            SUMMARY + ":4: {{ }} 没有配对；每处要在同一行内写完",
            SUMMARY + ":4: 正文里不能写程序；只能用 {{ 指标 | 写法 }}",
            SUMMARY + ":4: narrative.outlook: 写法 about 只能用于指标");
  }

  @Test
  void anIndicatorOfALaterYearMayStandInTheText() {
    home.append(
        INDICATORS,
        "- { id: penalties.ordinary, title: 普通程序, unit: 件, count: penalties, since: 2021 }\n");
    home.append(SUMMARY, "适用普通程序{{ penalties.ordinary }}件。\n");

    assertThat(home.faults()).isEmpty();
  }

  @Test
  void noIndicatorMayTakeTheNameOfTheNarrative() {
    home.replace(INDICATORS, "id: openness.items", "id: narrative.items");

    assertThat(home.faults())
        .containsExactly(
            INDICATORS + ":5: [4].id: id narrative.items 不能用 narrative 或 year 开头；正文里它另有用处");
  }

  @Test
  void aTableMayOnlySplitWhatHasCategories() {
    home.replace(
        TABLES,
        "{ each: category, of: penalties.decided }",
        "{ each: category, of: penalties.fines }");
    home.replace(TABLES, "category: fine }", "category: fines }");

    assertThat(home.faults())
        .containsExactly(
            TABLES + ":5: [0].columns[0].of: 指标 penalties.fines 没有分类；请给它加上 by",
            TABLES + ":7: [0].columns[2].category: 指标 penalties.decided 没有分类“fines”；是不是 fine？");
  }

  @Test
  void rowsOfCategoriesWantAnIndicatorThatHasSome() {
    home.append(
        TABLES,
        """
        - id: by-category
          title: 分类表
          rows: category
          columns:
            - { title: 罚款, indicator: penalties.fines }
        """);

    assertThat(home.faults())
        .containsExactly(TABLES + ":11: [1].rows: 指标 penalties.fines 没有分类；请给它加上 by");
  }

  @Test
  void aCheckIsOfOneKind() {
    home.replace(
        CHECKS,
        "categories_of: penalties.decided",
        "within: { indicator: penalties.decided, minimum: 5, maximum: 1 }, whole: penalties.decided");
    home.append(CHECKS, "- { id: none, severity: fatal }\n");

    assertThat(home.faults())
        .containsExactly(
            CHECKS + ":2: [1].whole: whole 只能与 parts 一起用",
            CHECKS + ":2: [1].within.maximum: minimum 大于 maximum",
            CHECKS
                + ":4: [3]: 下列各项必须有一项，也只能有一项：parts, categories_of, at_most, within, change_over, needs, appears_from, repeats_from, month_over");
  }

  @Test
  void aMissingOrMisnamedFileIsNamed() throws Exception {
    Files.move(folder.resolve(INDICATORS), folder.resolve("jobs/small/indicator.yaml"));

    assertThat(home.faults())
        .contains(
            INDICATORS + ": 没有这个文件",
            "jobs/small/indicator.yaml: 任务文件夹里没有这样的文件；请改名或移走；是不是 indicators.yaml？");
  }

  @Test
  void aFileThatIsNotUtf8IsNamed() throws Exception {
    Files.write(folder.resolve(JOB), home.read(JOB).getBytes(Charset.forName("GB18030")));

    assertThat(home.faults()).containsExactly(JOB + ": 文件不是 UTF-8 编码；请另存为 UTF-8");
  }

  @Test
  void aJobIsCalledLikeItsFolder() {
    home.replace(JOB, "job: small", "job: smal");

    assertThat(home.faults()).containsExactly(JOB + ":2: job: 任务名 smal 与文件夹名 small 不一致；请改成 small");
  }

  @Test
  void aHomeWithoutJobsIsRefused() {
    assertThatThrownBy(() -> Definitions.load(folder.resolve("nowhere")))
        .isInstanceOfSatisfying(
            FaultyDefinitionsException.class,
            faulty ->
                assertThat(faulty.faults())
                    .extracting(fault -> fault.in(Language.EN))
                    .contains(
                        "jobs: there is no job; each job has a folder of its own under jobs/ with a job.yaml"));
  }

  @Test
  void allFaultsOfAllFilesComeAtOnceByFileAndLine() {
    home.replace(INDICATORS, "count: penalties, by: category", "count: penalties, by: categry");
    home.replace(INDICATORS, "figure: openness.items", "figure: openness.item");
    home.replace(PENALTIES, "statistical_date: decided_on", "statistical_date: decided");
    home.replace(CHECKS, "unless_below: 10", "unless_bellow: 10");
    home.replace("seeds/departments.csv", "penalties;returns=n/a", "penalty;returns=n/a");

    List<String> faults = home.faults();
    assertThat(faults)
        .containsExactly(
            CHECKS + ":3: [2]: 没有 unless_bellow 这个键；是不是 unless_below？",
            PENALTIES + ":5: statistical_date: penalties 没有字段 decided；是不是 decided_on？",
            INDICATORS + ":1: [0].by: penalties 没有字段 categry；是不是 category？",
            INDICATORS + ":5: [4].where.figure: 字段 figure 没有取值“openness.item”；是不是 openness.items？",
            "seeds/departments.csv:3: expects: 没有数据集 penalty；是不是 penalties？");
  }

  @Test
  void everyFaultIsWordedInBothLanguages() {
    home.replace(CHECKS, "unless_below: 10", "unless_bellow: 10");

    assertThat(home.faults(Language.EN))
        .containsExactly(
            CHECKS + ":3: [2]: there is no key `unless_bellow`; did you mean `unless_below`?");
    assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(home.faults(Language.EN).get(0)))
        .isTrue();
  }
}
