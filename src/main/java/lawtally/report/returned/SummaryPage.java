package lawtally.report.returned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lawtally.definition.Language;
import lawtally.definition.Severity;
import lawtally.indicator.CheckResult;
import lawtally.indicator.Coverage.State;
import lawtally.quality.IssueLine;
import lawtally.quality.OwedLines;
import lawtally.quality.Submission;
import lawtally.report.Report;
import lawtally.report.page.PageTemplate;
import lawtally.report.prose.IssueText;

/**
 * {@code summary.html}: what one department sent, what it owes, and what is wrong where, on a page
 * that a clerk can forward. Quotes no cell.
 */
final class SummaryPage {
  private final Report report;
  private final Language language;
  private final IssueText text;

  SummaryPage(Report report) {
    this.report = report;
    this.language = report.language();
    this.text = new IssueText(language);
  }

  /**
   * @param returned names of the files beside this page, by the path of the file they come from
   */
  String html(Recipient recipient, Map<String, List<String>> returned) {
    PageTemplate template = new PageTemplate(language, "report.returned");
    Map<String, Object> page = new HashMap<>(new Heading(report).values(recipient));
    page.put("css", template.fill("sheet.css", Map.of()));
    page.putAll(verdict(recipient));
    page.put("submissions", submissions(recipient));
    page.put("files", files(recipient));
    page.put("problems", new Problems(report.job(), language).byFile(recipient.lines(), returned));
    page.put("checks", checks(recipient));
    page.put("confirms", recipient.confirms() && recipient.sentSomething());
    return template.fill("returned.html", page);
  }

  private Map<String, Object> verdict(Recipient recipient) {
    long missing = recipient.submissions().stream().filter(SummaryPage::isMissing).count();
    List<IssueLine> inFiles =
        recipient.lines().stream().filter(line -> !line.file().isEmpty()).toList();
    long errors = count(inFiles, Severity.ERROR);
    long warnings = count(inFiles, Severity.WARNING);
    boolean due = missing + errors > 0;
    return Map.of(
        "status", due ? "red" : warnings > 0 ? "amber" : "green",
        "missing", missing,
        "errors", errors,
        "warnings", warnings,
        "returned_rows", recipient.files().stream().mapToLong(Report.Input::rejected).sum());
  }

  private static boolean isMissing(Submission submission) {
    return submission.state() == State.MISSING;
  }

  private static long count(List<IssueLine> lines, Severity severity) {
    return lines.stream().filter(line -> line.severity() == severity).count();
  }

  private List<Map<String, Object>> submissions(Recipient recipient) {
    return recipient.submissions().stream()
        .map(
            s ->
                Map.<String, Object>of(
                    "dataset", report.datasetTitle(s.dataset()),
                    "state", word(s.state()),
                    "state_word", say("state." + word(s.state())),
                    "rows", s.rows(),
                    "rejected", s.rejected(),
                    "to_do", owed(recipient, s)))
        .toList();
  }

  private static String word(State state) {
    return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private String owed(Recipient recipient, Submission submission) {
    return recipient.lines().stream()
        .filter(line -> line.dataset().equals(submission.dataset()))
        .filter(
            line -> line.rule().equals(OwedLines.MISSING) || line.rule().equals(OwedLines.UNUSABLE))
        .map(text::whole)
        .findFirst()
        .orElse("");
  }

  private List<Map<String, Object>> files(Recipient recipient) {
    List<Map<String, Object>> files = new ArrayList<>();
    for (Report.Input input : recipient.files()) {
      files.add(
          Map.of(
              "name", FileIssues.name(input.path()),
              "dataset",
                  input.datasets().isEmpty() ? say("not-recognised") : report.datasetTitles(input),
              "read", input.read(),
              "counted", input.counted(),
              "rejected", input.rejected(),
              "rest", input.read() - input.counted() - input.rejected()));
    }
    return files;
  }

  /** Relations between figures of this department that do not hold. */
  private List<Map<String, Object>> checks(Recipient recipient) {
    return report.checks().stream()
        .filter(check -> !check.holds() && !recipient.code().isEmpty())
        .filter(check -> check.department().equals(recipient.code()))
        .map(this::check)
        .toList();
  }

  private Map<String, Object> check(CheckResult check) {
    String severity = check.severity().name().toLowerCase(Locale.ROOT);
    return Map.of(
        "severity", severity,
        "severity_word", language.say("report.page.severity." + severity),
        "text", check.finding().in(language));
  }

  private String say(String key, Object... arguments) {
    return language.say("report.returned." + key, arguments);
  }
}
