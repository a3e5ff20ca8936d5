package lawtally.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import lawtally.definition.Job;
import lawtally.definition.Seeds;
import lawtally.intake.Form;
import lawtally.intake.Issue;
import lawtally.intake.Place;
import lawtally.intake.RawRecord;
import lawtally.intake.RawRecord.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of one row. */
class RowReaderTest {
  private static final String HEADER =
      "序号,行政相对人名称,行政相对人类别,统一社会信用代码,行政处罚决定书文号,处罚类别,罚款金额,处罚决定日期,公示截止期,处罚机关";

  @Test
  void aGoodRowIsACandidateWithTypedValues() {
    Record record =
        TestKit.of2020()
            .file(
                "penalties",
                "x.csv",
                HEADER,
                "1,某公司,,,\"区卫罚〔2020〕1号\",罚款,\"1,000.00\",2020年3月1日,2099/12/31,区卫健局")
            .record();
    assertThat(record.department()).isEqualTo("D14");
    assertThat(record.year()).isEqualTo(2020);
    assertThat(record.month()).isEqualTo(3);
    assertThat(text(record, "fine")).isEqualTo("100000");
    assertThat(text(record, "amount")).isEqualTo("100000");
    assertThat(text(record, "category")).isEqualTo("fine");
    assertThat(text(record, "public_until")).isEqualTo("2099-12-31");
  }

  @Test
  void aBadRowTellsAllItsFaultsAtOnceEachWithItsField() {
    assertThat(issues("1,,企业,,1号,罚金,一千,2020-13-01,,某公司"))
        .extracting(Issue::field, Issue::rule)
        .containsExactlyInAnyOrder(
            tuple("categories", "unknown-code"),
            tuple("fine", "not-a-number"),
            tuple("decided_on", "impossible-date"),
            tuple("party", "required"),
            tuple("party_code", "required-when"),
            tuple("authority", "unlisted-department"));
  }

  @Test
  void aFieldThatCannotBeReadIsNotAlsoCalledMissing() {
    assertThat(issues("1,某公司,,,1号,罚款,7,昨天,,区卫健局"))
        .extracting(Issue::rule)
        .containsExactly("not-a-date");
  }

  @ParameterizedTest
  @CsvSource({
    "-1, 2020-03-01, 2020-12-31, below-minimum",
    "7, 2020-03-01, 2020-02-01, publication-ends-before-decision",
  })
  void whatTheDefinitionsForbidIsReturned(String fine, String decided, String until, String rule) {
    assertThat(issues("1,某公司,,,1号,罚款," + fine + "," + decided + "," + until + ",区卫健局"))
        .extracting(Issue::rule)
        .contains(rule);
  }

  @Test
  void aWarningLetsTheRowCount() {
    Outcome outcome = outcome("1,某公司,,,1号,罚款,,2020-03-01,,区卫健局");
    assertThat(((Outcome.Candidate) outcome).warnings())
        .extracting(Issue::rule, Issue::field)
        .containsExactly(tuple("fine-without-amount", "fine"));
  }

  @Test
  void theFieldsOwnLengthIsCountedInCharactersAsPeopleSeeThem() {
    String longest = "𠮷".repeat(200);
    assertThat(outcome("1," + longest + ",,,1号,罚款,7,2020-03-01,,区卫健局"))
        .isInstanceOf(Outcome.Candidate.class);
    assertThat(issues("1," + longest + "长,,,1号,罚款,7,2020-03-01,,区卫健局"))
        .extracting(Issue::rule, Issue::arguments)
        .containsExactly(tuple("too-long", List.of("200")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "　 ",
        ",,,,,,,,,",
        "3,无,/,—,,,,,,",
        "合计,,,,,,1200,,,",
        "小计：,,,,,,1200,,,",
        "1,合计,,,,,1200,,,",
        ",合计：21件,,,,,1200,,,",
        "21,合计21件,,,,,1200,,,",
        "单位负责人：,,审核人：,,填表人：,,,,,",
        "单位负责人：张某,,审核人：李某,,填表人：,王某,联系电话：,8888,填表日期：,2021年1月5日",
        "填报人：,张某,联系电话,8888,填表日期,2021-01-05,,,,",
        "填报单位：区卫健局,,,,,,,,,",
        "说明：本表按决定日期填写,,,,,,,,,",
        "注：无,,,,,,,,,",
        "备注,,,,,,,,,",
        "例,某公司,企业,,1号,罚款,7,2020-03-01,,区卫健局",
        "示例（不计入）,某公司,企业,,1号,罚款,7,2020-03-01,,区卫健局",
        "2020年行政处罚信息表,,,,,,,,,",
        "附件2,,,,,,,,,",
        "本单位2020年度无行政处罚,,,,,,,,,",
        "零报告,,,,,,,,,",
        "序号,行政相对人名称,行政相对人类别,统一社会信用代码,行政处罚决定书文号,处罚类别,罚款金额,处罚决定日期,公示截止期,处罚机关",
        "1,2,3,4,5,6,7,8,9,10",
        "栏次,1,2,3,4,5,6,7,8,9",
      })
  void whatIsNoDataIsOutsideTheBalance(String row) {
    assertThat(outcome(row)).isInstanceOf(Outcome.Layout.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1,合计商贸有限公司,,,1号,罚款,7,2020-03-01,,区卫健局",
        "备注,某公司,,,1号,罚款,7,2020-03-01,,区卫健局",
        "说明：某案,某公司,企业,,1号,罚款,7,2020-03-01,,区卫健局",
        "注：某案,某公司,企业,,1号,罚款,7,2020-03-01,,区卫健局",
        "人员：某某,某公司,企业,,1号,罚款,7,2020-03-01,,区卫健局",
        "1,某公司,,,,,,,,",
        ",某公司",
        ",,,,1号,罚款,,,,",
      })
  void whatMayBeDataIsNeverDroppedInSilence(String row) {
    assertThat(outcome(row)).isNotInstanceOf(Outcome.Layout.class);
  }

  @Test
  void aRowWiderThanItsHeaderIsReturnedUnlessTheRestIsBlank() {
    String row = "1,某公司,,,1号,罚款,7,2020-03-01,,区卫健局";
    assertThat(outcome(row + ",, ,=\"\"")).isInstanceOf(Outcome.Candidate.class);
    assertThat(issues(row + ",,多余"))
        .extracting(Issue::rule, Issue::arguments)
        .containsExactly(tuple("extra-cell", List.of("10", "12")));
  }

  @Test
  void aRowShiftedByADelimiterIsToldOfAsSuchThoughItsSurplusIsBlank() {
    assertThat(issues("1,某公司,,,1号,罚款,经查,7,区卫健局,,"))
        .extracting(Issue::rule)
        .hasSizeGreaterThan(2)
        .endsWith("extra-cell");
    assertThat(issues("1,某公司,,,1号,罚款,若干,2020-03-01,,区卫健局,,"))
        .extracting(Issue::rule)
        .containsExactly("not-a-number");
  }

  @Test
  void aRowWithoutItsLastColumnsCountsIfTheyNeedNotBeFilled() {
    String header = "姓名,所属单位,执法证件号,证件状态,备注";
    Outcome outcome = TestKit.of2020().file("officers", "x.csv", header, "甲,区卫健局,C1,有效").outcome();
    assertThat(((Outcome.Candidate) outcome).warnings())
        .extracting(Issue::rule)
        .containsExactly("missing-cell");
    assertThat(issues("1,某公司,,,1号,罚款,7,2020-03-01"))
        .extracting(Issue::rule)
        .containsExactly("missing-cell");
  }

  @ParameterizedTest
  @EnumSource(names = {"UNCLOSED_QUOTE", "UNDECODABLE", "TOO_LONG"})
  void aRowThatTheScannerCouldNotEndIsReturned(Flaw flaw) {
    Job job = SmallJob.job();
    Seeds seeds = SmallSeeds.seeds();
    Form form =
        new SmallFile("penalties", "x.csv", List.of(HEADER), false)
            .form(0, job.dataset("penalties").orElseThrow());
    // The scanner gives no text of a record that is too long.
    String text = flaw == Flaw.TOO_LONG ? "" : "\"甲,";
    RawRecord raw = new RawRecord(new Place(0, 2, 2, 10, 5), text, flaw);
    Outcome outcome = new RowReader(job, seeds, 2020, form).read(raw);
    assertThat(((Outcome.Rejected) outcome).issues()).hasSize(1);
    assertThat(outcome.place()).isEqualTo(raw.place());
  }

  @Test
  void aRejectedRowIsRejectedBeforeItIsOfAnotherYearOrNoPenalty() {
    assertThat(outcome("1,,,,1号,责令改正,,2019-03-01,,区卫健局")).isInstanceOf(Outcome.Rejected.class);
    assertThat(outcome("1,甲,,,1号,责令改正,,2019-03-01,,区卫健局")).isInstanceOf(Outcome.NotCounted.class);
    assertThat(outcome("1,甲,,,1号,罚款,1,2019-03-01,,区卫健局")).isInstanceOf(Outcome.OtherYear.class);
  }

  @Test
  void twoColumnsOfCategoriesFeedOneList() {
    String header = "行政相对人名称,行政处罚决定书文号,处罚类别1,处罚类别2,处罚决定日期,处罚机关";
    Record record =
        TestKit.of2020()
            .file("penalties", "x.csv", header, "某公司,1号,警告,吊销许可证；警告,2020-03-01,区卫健局")
            .record();
    assertThat(text(record, "categories")).isEqualTo("warning;revoke_licence");
    assertThat(text(record, "category")).isEqualTo("revocation");
  }

  @Test
  void theSameRowAlwaysGivesTheSameOutcome() {
    TestKit kit =
        TestKit.of2020()
            .file(
                "penalties",
                "x.csv",
                HEADER,
                "1,某公司,,,1号,罚款,若干,昨天,,区卫健局",
                "1,某公司,,,1号,罚款,,2020-03-01,,区卫健局",
                "1,某公司,,,1号,罚款,若干,昨天,,区卫健局");
    assertThat(kit.outcomes()).isEqualTo(kit.outcomes());
    assertThat(((Outcome.Rejected) kit.outcomes().get(2)).issues())
        .extracting(Issue::rule)
        .containsExactly("not-a-number", "not-a-date");
  }

  @Test
  void aRosterStandsOnTheLastDayOfTheYear() {
    Record record =
        TestKit.of2020().file("officers", "x.csv", "姓名,所属单位,执法证件号,证件状态", "甲,区卫健局,C1,有效").record();
    assertThat(record.month()).isEqualTo(12);
    assertThat(record.year()).isEqualTo(2020);
  }

  @Test
  void aCaseNotYetHeardBelongsToTheFoldersYear() {
    Record record =
        TestKit.of2020().file("litigation", "x.csv", "案号,审级,被诉行政机关,开庭日期", "1号,一审,区卫健局,").record();
    assertThat(record.year()).isEqualTo(2020);
  }

  private static List<Issue> issues(String row) {
    return ((Outcome.Rejected) outcome(row)).issues();
  }

  private static Outcome outcome(String row) {
    return TestKit.of2020().file("penalties", "x.csv", HEADER, row).outcome();
  }

  private static String text(Record record, String field) {
    return record.values().get(SmallDatasets.penalties().position(field)).canonical();
  }
}
