package lawtally.quality;

import static lawtally.quality.Inbox.HEALTH;
import static lawtally.quality.Inbox.MARKET;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lawtally.definition.Label;
import lawtally.definition.Severity;
import lawtally.intake.Issue;
import lawtally.intake.Place;
import lawtally.record.TestKit;
import org.junit.jupiter.api.Test;

class IssueWordingTest {
  private final Inbox inbox =
      Inbox.ofThreeBureaus()
          .file("区卫健局/处罚.csv", "penalties", 10, 1)
          .file("区市监局/处罚（更正）.csv", "penalties", 10, 1)
          .unread("区市监局/台账.csv");

  @Test
  void aLineNamesTheDepartmentThatHandedItInFileFieldFaultAndRemedy() {
    IssueLine line = line(issue(Severity.ERROR, "not-a-date", row(0, 17), "decided_on"));

    assertThat(line.department()).isEqualTo(HEALTH);
    assertThat(line.dataset()).isEqualTo("penalties");
    assertThat(line.file()).isEqualTo("区卫健局/处罚.csv");
    assertThat(line.place().line()).isEqualTo(17);
    assertThat(line.field()).isEqualTo("decided_on");
    assertThat(line.fieldTitle())
        .isEqualTo(
            Inbox.job()
                .dataset("penalties")
                .orElseThrow()
                .field("decided_on")
                .orElseThrow()
                .title());
    assertThat(line.message()).isEqualTo(new Label("不是日期", "Not a date"));
    assertThat(line.remedy().zh()).contains("2020-11-12");
  }

  @Test
  void anotherRowIsNamedByItsFileAndLine() {
    IssueLine line = line(issue(Severity.WARNING, "conflict", row(0, 5), "", "1", "9"));

    assertThat(line.message().zh()).contains("区市监局/处罚（更正）.csv 第 9 行");
    assertThat(line.message().en()).contains("line 9 of 区市监局/处罚（更正）.csv");
  }

  @Test
  void aRuleOfTheDatasetSpeaksWithItsOwnMessage() {
    var dataset = Inbox.job().dataset("penalties").orElseThrow();
    String rule = dataset.rules().get(0).id();
    String exempt = dataset.notCounted().get(0).id();

    assertThat(line(issue(Severity.WARNING, rule, row(0, 5), "")).message())
        .isEqualTo(dataset.rules().get(0).message());
    assertThat(line(issue(Severity.NOTE, exempt, row(0, 5), "")).message())
        .isEqualTo(dataset.notCounted().get(0).message());
  }

  @Test
  void aRuleOfTheDatasetAsksForWhatItsSeverityAsks() {
    String rule = Inbox.job().dataset("penalties").orElseThrow().rules().get(0).id();

    assertThat(line(issue(Severity.ERROR, rule, row(0, 5), "")).remedy().zh())
        .isEqualTo("请改正后重新报送");
    assertThat(line(issue(Severity.WARNING, rule, row(0, 5), "")).remedy().zh()).contains("书面说明");
    assertThat(line(issue(Severity.NOTE, rule, row(0, 5), "")).remedy().zh()).isEmpty();
  }

  @Test
  void aFileThatWasNotAcceptedIsNamedByItsPath() {
    IssueLine line =
        line(issue(Severity.WARNING, "not-csv", Place.NOWHERE, "", "区市监局/2020年处罚.xlsx"));

    assertThat(line.file()).isEqualTo("区市监局/2020年处罚.xlsx");
    assertThat(line.department()).isEqualTo(MARKET);
    assertThat(line.dataset()).isEmpty();
  }

  @Test
  void aFileThatCannotBeReadStillHasItsDepartment() {
    IssueLine line = line(issue(Severity.ERROR, "source-error", Place.ofFile(2), ""));

    assertThat(line.file()).isEqualTo("区市监局/台账.csv");
    assertThat(line.department()).isEqualTo(MARKET);
    assertThat(line.fieldTitle().zh()).isEmpty();
  }

  @Test
  void aRulingThatCannotBeFollowedIsToldByItsLineInRulings() {
    IssueLine line =
        line(
            issue(
                Severity.WARNING,
                "ruling-not-understood",
                new Place(-1, 0, 3, 0, 0),
                "",
                "keep_file"));

    assertThat(line.file()).isEqualTo("rulings.csv");
    assertThat(line.place().line()).isEqualTo(3);
    assertThat(line.department()).isEmpty();
    assertThat(line.message().zh()).contains("keep_file 列有误");
    assertThat(line(issue(Severity.WARNING, "rulings-unreadable", Place.NOWHERE, "")).file())
        .isEqualTo("rulings.csv");
  }

  @Test
  void anUnknownRuleIsStillTold() {
    assertThat(line(issue(Severity.WARNING, "made-up", row(0, 5), "")).message().zh())
        .isEqualTo("不符合规则 made-up");
  }

  @Test
  void linesStandInTheOrderOfFilesAndRecordsAndElseAsFound() {
    List<IssueLine> lines =
        inbox
            .wording()
            .lines(
                List.of(
                    issue(Severity.ERROR, "required", row(1, 4), "party"),
                    issue(Severity.ERROR, "required", row(0, 9), "party"),
                    issue(Severity.ERROR, "required", row(0, 3), "party"),
                    issue(Severity.ERROR, "not-a-date", row(0, 3), "decided_on"),
                    issue(Severity.ERROR, "empty-file", Place.ofFile(1), "")));

    assertThat(lines)
        .extracting(l -> l.place().file() + ":" + l.place().line() + " " + l.rule())
        .containsExactly(
            "0:3 required", "0:3 not-a-date", "0:9 required", "1:0 empty-file", "1:4 required");
  }

  @Test
  void noIssueOfARealRunQuotesACell() {
    String person = "张三丰";
    String secret = "不是日期的私密内容";
    TestKit kit =
        TestKit.of2020()
            .file(
                "litigation",
                "区卫健局/应诉.csv",
                "案号,审级,开庭日期",
                person + ",一审," + secret,
                person + "," + secret + ",2020-03-04");
    List<Issue> issues = kit.count().issues();

    List<IssueLine> lines =
        new Inbox().file("区卫健局/应诉.csv", "litigation", 2, 2).wording().lines(issues);

    assertThat(lines).isNotEmpty();
    assertThat(lines.toString()).doesNotContain(person, secret);
  }

  private IssueLine line(Issue issue) {
    return inbox.wording().lines(List.of(issue)).get(0);
  }

  private static Place row(int file, long line) {
    return new Place(file, line, line, line * 100, 80);
  }

  private static Issue issue(
      Severity severity, String rule, Place place, String field, String... arguments) {
    return new Issue(severity, rule, place, field, List.of(arguments));
  }
}
