package lawtally.quality;

import static lawtally.quality.Inbox.HEALTH;
import static lawtally.quality.Inbox.JUSTICE;
import static lawtally.quality.Inbox.MARKET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import lawtally.definition.Label;
import lawtally.indicator.Coverage;
import lawtally.indicator.Coverage.State;
import lawtally.tally.RowCounts;
import org.junit.jupiter.api.Test;

class SubmissionsTest {

  @Test
  void dataZeroReportMissingAndNotApplicableAreToldApart() {
    List<Submission> all =
        Inbox.ofThreeBureaus()
            .zeroReport("区司法局/执法人员.csv", "officers")
            .file("区市场监督管理局/处罚.csv", "penalties", 12, 2)
            .submissions();

    assertThat(all)
        .extracting(
            Submission::department,
            Submission::dataset,
            Submission::state,
            Submission::files,
            Submission::rows,
            Submission::rejected)
        .containsExactly(
            tuple(JUSTICE, "penalties", State.NOT_APPLICABLE, 0, 0L, 0L),
            tuple(JUSTICE, "officers", State.ZERO_REPORT, 1, 0L, 0L),
            tuple(HEALTH, "penalties", State.MISSING, 0, 0L, 0L),
            tuple(MARKET, "penalties", State.DATA, 1, 12L, 2L));
  }

  @Test
  void severalFilesOfOneDepartmentAddUp() {
    List<Submission> all =
        Inbox.ofThreeBureaus()
            .file("区卫健局/1月.csv", "penalties", 10, 1)
            .file("区卫健局/2月.csv", "penalties", 5, 0)
            .submissions();

    assertThat(line(all, HEALTH, "penalties"))
        .isEqualTo(new Submission(HEALTH, Label.of("区卫生健康局"), "penalties", State.DATA, 2, 15, 1));
  }

  @Test
  void aFileBelongsToTheDepartmentOfItsFolderUnderAnyOfItsNames() {
    assertThat(sender("区卫健局/处罚.csv", "")).isEqualTo(HEALTH);
    assertThat(sender("14 区卫健局（报送）/处罚.csv", "")).isEqualTo(HEALTH);
    assertThat(sender("区卫健局/处罚.csv", "区市监局")).isEqualTo(HEALTH);
  }

  @Test
  void aFileInNoFolderBelongsToTheReporterAboveItsHeaderOrTheOneInItsName() {
    assertThat(sender("处罚.csv", "区市监局")).isEqualTo(MARKET);
    assertThat(sender("附件2：西区卫健局2020年行政处罚信息表（定稿）2.csv", "")).isEqualTo(HEALTH);
    assertThat(sender("其他/处罚.csv", "区市监局")).isEqualTo(MARKET);
  }

  @Test
  void aFileOfNobodyCountsForTheDepartmentsOfItsRowsAndIsListedLast() {
    List<Submission> all =
        Inbox.ofThreeBureaus()
            .file("汇总.csv", "penalties", 7, 0)
            .cell("penalties.decided", HEALTH, 4)
            .submissions();

    assertThat(line(all, HEALTH, "penalties").state()).isEqualTo(State.DATA);
    Submission last = all.get(all.size() - 1);
    assertThat(last)
        .isEqualTo(
            new Submission(
                "",
                new Label("（未注明单位）", "(department not stated)"),
                "penalties",
                State.DATA,
                1,
                7,
                0));
    assertThat(Submissions.coverage(all).states())
        .doesNotContainKey(new Coverage.Key("", "penalties"));
  }

  @Test
  void aDepartmentWithoutThePowerThatSendsOthersRowsStaysNotApplicable() {
    List<Submission> all =
        Inbox.ofThreeBureaus().file("区司法局/全区处罚.csv", "penalties", 7, 0).submissions();

    assertThat(line(all, JUSTICE, "penalties"))
        .isEqualTo(
            new Submission(JUSTICE, Label.of("区司法局"), "penalties", State.NOT_APPLICABLE, 1, 7, 0));
  }

  @Test
  void aFileOfWhichEveryRowIsRejectedIsNoData() {
    List<Submission> all =
        Inbox.ofThreeBureaus().file("区卫健局/处罚.csv", "penalties", 3, 3).submissions();

    assertThat(line(all, HEALTH, "penalties"))
        .isEqualTo(new Submission(HEALTH, Label.of("区卫生健康局"), "penalties", State.MISSING, 1, 3, 3));
  }

  @Test
  void aFileWithRowsOfAnotherYearAloneIsNoData() {
    RowCounts lastYears = new RowCounts(4, 0, 0, 0, 0, 0, 0, 4, 0);
    List<Submission> all =
        Inbox.ofThreeBureaus()
            .file("区卫健局/处罚.csv", "penalties", Optional.empty(), false, lastYears)
            .submissions();

    assertThat(line(all, HEALTH, "penalties").state()).isEqualTo(State.MISSING);
  }

  @Test
  void rowsThatAreNotPenaltiesAreDataAllTheSame() {
    RowCounts orders = new RowCounts(4, 0, 0, 0, 0, 0, 4, 0, 0);
    List<Submission> all =
        Inbox.ofThreeBureaus()
            .file("区卫健局/处罚.csv", "penalties", Optional.empty(), false, orders)
            .submissions();

    assertThat(line(all, HEALTH, "penalties").state()).isEqualTo(State.DATA);
  }

  @Test
  void aDepartmentOwesOnlyWhileItExists() {
    List<String> owes = List.of("penalties", "officers");
    List<Submission> all =
        new Inbox()
            .department("OLD", "区安监局", owes, List.of(), true, "", "2019-03-31")
            .department("GONE", "区环保局", owes, List.of(), true, "", "2020-06-30")
            .department("NEW", "区医保局", owes, List.of(), true, "2021-01-01", "")
            .submissions();

    assertThat(all)
        .extracting(Submission::department, Submission::dataset)
        .containsExactly(tuple("GONE", "penalties"));
  }

  @Test
  void aDepartmentThatIsNotCountedOwesNothing() {
    List<Submission> all =
        new Inbox()
            .department("D99", "区派驻机构", List.of("penalties"), List.of(), false, "", "")
            .submissions();

    assertThat(all).isEmpty();
  }

  @Test
  void figuresLearnWhatCame() {
    Coverage coverage =
        Submissions.coverage(
            Inbox.ofThreeBureaus().zeroReport("区卫健局/零报告.csv", "penalties").submissions());

    assertThat(coverage.state(HEALTH, "penalties")).contains(State.ZERO_REPORT);
    assertThat(coverage.state(JUSTICE, "penalties")).contains(State.NOT_APPLICABLE);
    assertThat(coverage.state(MARKET, "penalties")).isEmpty();
  }

  private static String sender(String path, String reporter) {
    RowCounts rows = new RowCounts(1, 1, 0, 0, 0, 0, 0, 0, 0);
    List<Submission> all =
        Inbox.ofThreeBureaus()
            .file(path, "litigation", Optional.of(reporter).filter(r -> !r.isEmpty()), false, rows)
            .submissions();
    return all.stream()
        .filter(s -> s.dataset().equals("litigation"))
        .findFirst()
        .orElseThrow()
        .department();
  }

  private static Submission line(List<Submission> all, String department, String dataset) {
    return all.stream()
        .filter(s -> s.department().equals(department) && s.dataset().equals(dataset))
        .findFirst()
        .orElseThrow();
  }
}
