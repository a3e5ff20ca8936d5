package lawtally.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lawtally.definition.Job;
import lawtally.definition.Job.Thresholds;
import lawtally.definition.Label;
import lawtally.definition.Severity;
import lawtally.indicator.CheckResult;
import lawtally.indicator.Coverage.State;
import lawtally.intake.Issue;
import lawtally.intake.Place;
import lawtally.quality.Gate.Status;
import lawtally.tally.RowCounts;
import org.junit.jupiter.api.Test;

class GateRuleTest {
  private static final Job.Gate RULES =
      new Job.Gate(thresholds("0.05", 3, null, 1), thresholds("0.01", 1, 1, null));

  private final List<Submission> submissions = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();
  private final List<CheckResult> checks = new ArrayList<>();
  private RowCounts rows = rows(1000, 0);

  @Test
  void nothingWrongIsGreen() {
    submitted("D01", State.DATA);
    submitted("D02", State.ZERO_REPORT);
    submitted("D03", State.NOT_APPLICABLE);

    assertThat(gate()).isEqualTo(new Gate(Status.GREEN, List.of()));
  }

  @Test
  void oneDepartmentThatSentNothingIsAmberAndThreeAreRed() {
    submitted("D01", State.MISSING);
    assertThat(gate().status()).isEqualTo(Status.AMBER);

    submitted("D02", State.MISSING);
    assertThat(gate().status()).isEqualTo(Status.AMBER);

    submitted("D03", State.MISSING);
    assertThat(gate().status()).isEqualTo(Status.RED);
    assertThat(reasons()).containsExactly("缺 3 个部门（D01、D02、D03）");
    assertThat(gate().reasons().get(0).en())
        .isEqualTo("Nothing from 3 department(s) (D01, D02, D03)");
  }

  @Test
  void aDepartmentCountsOnceHoweverMuchItOwes() {
    submitted("D01", State.MISSING);
    submitted("D01", State.MISSING);
    submitted("D01", State.MISSING);

    assertThat(reasons()).containsExactly("缺 1 个部门（D01）");
  }

  @Test
  void departmentsThatSentOnlyAPartAreAmberAndNeverRed() {
    for (String code : List.of("D01", "D02", "D03", "D04")) {
      submitted(code, State.DATA);
      submitted(code, State.MISSING);
    }

    assertThat(gate().status()).isEqualTo(Status.AMBER);
    assertThat(reasons()).containsExactly("4 个部门少报 4 项数据（D01、D02、D03等）");
  }

  @Test
  void aZeroReportIsASubmission() {
    submitted("D01", State.ZERO_REPORT);
    submitted("D01", State.MISSING);

    assertThat(reasons()).containsExactly("1 个部门少报 1 项数据（D01）");
  }

  @Test
  void aRejectRateThatReachesItsThresholdIsEnough() {
    rows = rows(1000, 9);
    assertThat(gate().status()).isEqualTo(Status.GREEN);

    rows = rows(1000, 10);
    assertThat(gate().status()).isEqualTo(Status.AMBER);

    rows = rows(1000, 50);
    assertThat(gate().status()).isEqualTo(Status.RED);
    assertThat(reasons()).containsExactly("读入 1000 行，退回 50 行（5.00%）");
  }

  @Test
  void conflictsAreCountedByWhatIsDisputedNotByRows() {
    conflict(0, 5, 0, 9);
    conflict(0, 9, 0, 5);
    conflict(1, 3, 0, 5);
    assertThat(reasons()).containsExactly("1 个冲突未处理");

    conflict(2, 7, 3, 8);
    conflict(3, 8, 2, 7);
    assertThat(reasons()).containsExactly("2 个冲突未处理");
    assertThat(gate().status()).isEqualTo(Status.AMBER);
  }

  @Test
  void filesThatNobodyCouldReadHoldTheReportBack() {
    issues.add(new Issue(Severity.ERROR, "workbook", Place.ofFile(3), "", List.of()));
    issues.add(
        new Issue(Severity.ERROR, "missing-label", new Place(4, 2, 2, 0, 0), "x", List.of("甲")));
    issues.add(
        new Issue(Severity.ERROR, "missing-label", new Place(4, 2, 2, 0, 0), "y", List.of("乙")));
    issues.add(
        new Issue(Severity.ERROR, "file-too-large", Place.NOWHERE, "", List.of("a.csv", "512")));
    issues.add(new Issue(Severity.WARNING, "not-csv", Place.NOWHERE, "", List.of("b.docx")));
    issues.add(new Issue(Severity.ERROR, "required", new Place(5, 2, 2, 0, 0), "party", List.of()));

    assertThat(gate().status()).isEqualTo(Status.AMBER);
    assertThat(reasons()).containsExactly("3 个文件未能读取");
  }

  @Test
  void duplicatesAreNoConflicts() {
    issues.add(
        new Issue(Severity.NOTE, "duplicate", new Place(0, 5, 5, 0, 0), "", List.of("0", "9")));

    assertThat(gate().status()).isEqualTo(Status.GREEN);
  }

  @Test
  void aCrossCheckThatFailsInSeveralDepartmentsIsOneThatDoesNotHold() {
    checks.add(check("parts", Severity.ERROR, "", false));
    checks.add(check("parts", Severity.ERROR, "D14", false));
    checks.add(check("swing", Severity.WARNING, "", false));
    checks.add(check("rate", Severity.ERROR, "", true));

    assertThat(gate().status()).isEqualTo(Status.RED);
    assertThat(reasons()).containsExactly("1 项勾稽关系不成立");
  }

  @Test
  void redBeatsAmberAndItsReasonsComeFirst() {
    submitted("D01", State.MISSING);
    conflict(0, 5, 0, 9);
    rows = rows(100, 20);

    assertThat(gate().status()).isEqualTo(Status.RED);
    assertThat(reasons()).containsExactly("读入 100 行，退回 20 行（20.00%）", "缺 1 个部门（D01）", "1 个冲突未处理");
  }

  @Test
  void withoutThresholdsNothingIsHeldBack() {
    submitted("D01", State.MISSING);
    conflict(0, 5, 0, 9);
    rows = rows(10, 10);
    Thresholds none = thresholds(null, null, null, null);

    Gate gate = new GateRule(new Job.Gate(none, none)).decide(rows, submissions, issues, checks);

    assertThat(gate.status()).isEqualTo(Status.GREEN);
  }

  @Test
  void aYearWithoutARowIsNotRejected() {
    rows = RowCounts.NONE;

    assertThat(gate().status()).isEqualTo(Status.GREEN);
  }

  private Gate gate() {
    return new GateRule(RULES).decide(rows, submissions, issues, checks);
  }

  private List<String> reasons() {
    return gate().reasons().stream().map(Label::zh).toList();
  }

  private void submitted(String department, State state) {
    submissions.add(new Submission(department, Label.of(department), "penalties", state, 0, 0, 0));
  }

  private void conflict(int file, long line, int otherFile, long otherLine) {
    issues.add(
        new Issue(
            Severity.WARNING,
            "conflict",
            new Place(file, line, line, 0, 0),
            "",
            List.of(Integer.toString(otherFile), Long.toString(otherLine))));
  }

  private static CheckResult check(String id, Severity severity, String department, boolean holds) {
    return new CheckResult(id, severity, department, holds, Label.of(""));
  }

  private static RowCounts rows(long read, long rejected) {
    return new RowCounts(read, read - rejected, rejected, 0, 0, 0, 0, 0, 0);
  }

  private static Thresholds thresholds(
      @org.jspecify.annotations.Nullable String rate,
      @org.jspecify.annotations.Nullable Integer missing,
      @org.jspecify.annotations.Nullable Integer conflicts,
      @org.jspecify.annotations.Nullable Integer checks) {
    return new Thresholds(
        Optional.ofNullable(rate).map(BigDecimal::new),
        Optional.ofNullable(missing),
        Optional.ofNullable(conflicts),
        Optional.ofNullable(checks));
  }
}
