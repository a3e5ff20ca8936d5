package lawtally.report.bundle;

import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lawtally.definition.Definitions.DefinitionFile;
import lawtally.definition.Label;
import lawtally.definition.Language;
import lawtally.definition.Severity;
import lawtally.indicator.Coverage.State;
import lawtally.indicator.Figure;
import lawtally.indicator.Figure.Status;
import lawtally.indicator.Reconciliation;
import lawtally.indicator.Sample;
import lawtally.indicator.StatTable;
import lawtally.intake.Place;
import lawtally.quality.Gate;
import lawtally.quality.IssueLine;
import lawtally.quality.Submission;
import lawtally.report.Report;
import lawtally.report.Summary;
import lawtally.report.chart.Chart;

/** A small report of 2020, first edition. */
final class SampleReport {
  static final String PAGE = "<!doctype html><title>行政执法</title>";
  static final Summary SUMMARY =
      new Summary("（五）行政执法", List.of("全年作出行政处罚决定137件。", "开庭审理行政诉讼案件3件。"));

  private SampleReport() {}

  static Report chinese() {
    return in(Language.ZH);
  }

  static Report in(Language language) {
    Sample sample =
        Sample.of(Sample.decided(), Sample.amount())
            .count("penalties.decided", Sample.HEALTH, 3, "fine", 2)
            .came(Sample.HEALTH, "penalties", State.DATA);
    return new Report(
        sample.job(),
        Sample.seeds(),
        language,
        new Report.Edition(
            1, ZonedDateTime.parse("2021-01-05T02:30:00+08:00"), "夜间运行", "样本操作员", "0.1.0"),
        sample.figures(),
        new TreeMap<>(),
        List.of(table()),
        List.of(),
        new Reconciliation(List.of()),
        submissions(),
        new Gate(Gate.Status.AMBER, List.of(new Label("缺 1 个部门", "Nothing from 1 department"))),
        List.of(rejectedDate(), refusedFile()),
        List.of(
            new Report.Input(
                "区卫生健康局/行政处罚.csv",
                "ab".repeat(32),
                812,
                List.of("penalties"),
                Sample.HEALTH,
                3,
                2,
                1)),
        List.of(new DefinitionFile("jobs/enforcement/job.yaml", "enforcement", "cd".repeat(32))),
        Map.of());
  }

  static List<Chart> charts() {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G'};
    return List.of(
        new Chart(
            "penalties-by-month",
            Label.of("各月行政处罚决定数"),
            Label.of("三月最多"),
            "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
            png,
            png));
  }

  private static StatTable table() {
    return new StatTable(
        "penalties-by-department",
        "表一",
        Label.of("行政处罚实施情况统计表"),
        Label.of("宗"),
        List.of(Label.of("部门"), Label.of("罚款"), Label.of("罚没金额（万元）")),
        List.of(
            row("区卫生健康局", Status.VALUE, "2", "2.1"),
            row("区市场监督管理局", Status.ZERO_REPORT, "0", "0"),
            row("区水务局", Status.MISSING, "", ""),
            row("区气象局", Status.NOT_APPLICABLE, "", ""),
            row("=合计", Status.VALUE, "2", "2.1")),
        true,
        Label.of("口径：按决定日期"));
  }

  private static StatTable.Row row(String head, Status status, String count, String amount) {
    return new StatTable.Row(
        List.of(Label.of(head)), List.of(cell(status, count, 0), cell(status, amount, 2)));
  }

  private static StatTable.Cell cell(Status status, String value, int decimals) {
    Optional<BigDecimal> number =
        value.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(value));
    return new StatTable.Number(
        new Figure("x", "", 0, "", number, Optional.empty(), Optional.empty(), status), decimals);
  }

  private static List<Submission> submissions() {
    return List.of(
        new Submission(Sample.HEALTH, Label.of("区卫生健康局"), "penalties", State.DATA, 1, 3, 1),
        new Submission(
            Sample.MARKET, Label.of("区市场监督管理局"), "penalties", State.ZERO_REPORT, 1, 0, 0),
        new Submission(Sample.WATER, Label.of("区水务局"), "penalties", State.MISSING, 0, 0, 0),
        new Submission(
            Sample.WATER, Label.of("区水务局"), "litigation", State.NOT_APPLICABLE, 0, 0, 0));
  }

  private static IssueLine rejectedDate() {
    return new IssueLine(
        Severity.ERROR,
        "not-a-date",
        "penalties",
        Sample.HEALTH,
        "区卫生健康局/行政处罚.csv",
        new Place(0, 4, 17, 600, 120),
        "decided_on",
        new Label("处罚决定日期", "Date of decision"),
        new Label("不是日期", "is not a date"),
        new Label("请写成 2020-11-12 的样子", "Write it like 2020-11-12"));
  }

  private static IssueLine refusedFile() {
    return new IssueLine(
        Severity.WARNING,
        "not-csv",
        "",
        Sample.WATER,
        "区水务局/处罚.xlsx",
        Place.NOWHERE,
        "",
        Label.of(""),
        new Label("不是 CSV 文件。", "Not a CSV file."),
        new Label("请用 WPS 另存为 CSV（UTF-8）", "Save it as CSV (UTF-8)"));
  }
}
