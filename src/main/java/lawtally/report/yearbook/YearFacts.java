package lawtally.report.yearbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import lawtally.definition.CrossCheck;
import lawtally.definition.Language;
import lawtally.definition.Severity;
import lawtally.indicator.CheckResult;
import lawtally.indicator.Coverage.State;
import lawtally.indicator.ScopeChanges;
import lawtally.quality.Submission;
import lawtally.report.Report;
import lawtally.report.prose.IssueText;
import lawtally.report.prose.PublicDifference;

/**
 * What a yearbook tells that no indicator does: the files that its figures come from, who sent
 * nothing, which findings were explained. By their names in {@code yearbook.md}; an empty text says
 * that there is nothing of the kind, and its sentence is left out. Chinese, as the text is.
 */
final class YearFacts {
  /** More departments or findings are counted, and listed elsewhere. */
  private static final int LISTED = 12;

  private final Report report;
  private final Map<String, String> facts = new LinkedHashMap<>();

  private YearFacts(Report report) {
    this.report = report;
  }

  static Map<String, String> of(Report report) {
    YearFacts facts = new YearFacts(report);
    facts.put("number", report.year());
    facts.sources();
    facts.submissions();
    facts.findings();
    facts.published();
    return facts.facts;
  }

  private void put(String name, long number) {
    put(name, Long.toString(number));
  }

  private void put(String name, String text) {
    facts.put("year." + name, text);
  }

  private void sources() {
    long read = sum(Report.Input::read);
    long counted = sum(Report.Input::counted);
    long returned = sum(Report.Input::rejected);
    put("files", report.inputs().size());
    put("read", read);
    put("counted", counted);
    put("returned", returned);
    put("not_counted", read - counted - returned);
  }

  private long sum(ToLongFunction<Report.Input> rows) {
    return report.inputs().stream().mapToLong(rows).sum();
  }

  private void submissions() {
    put(
        "departments",
        report.submissions().stream().map(Submission::departmentName).distinct().count());
    put("missing", departments(State.MISSING));
    put("zero_reports", departments(State.ZERO_REPORT));
    put("not_applicable", datasets(State.NOT_APPLICABLE));
  }

  /** 区水务局（行政处罚、行政应诉）. */
  private String departments(State state) {
    Map<String, List<String>> datasets =
        report.submissions().stream()
            .filter(s -> s.state() == state)
            .collect(
                Collectors.groupingBy(
                    s -> s.departmentName().zh(),
                    LinkedHashMap::new,
                    Collectors.mapping(this::dataset, Collectors.toList())));
    List<String> named =
        datasets.entrySet().stream()
            .map(
                e ->
                    say(
                        "of-department",
                        e.getKey(),
                        String.join(Language.ZH.say("report.page.list-separator"), e.getValue())))
            .toList();
    return listed(named, Language.ZH.say("report.page.list-separator"), "more-departments");
  }

  /** 行政应诉案件（18个部门）: many departments lack many powers. */
  private String datasets(State state) {
    Map<String, Long> departments =
        report.submissions().stream()
            .filter(s -> s.state() == state)
            .collect(
                Collectors.groupingBy(this::dataset, LinkedHashMap::new, Collectors.counting()));
    return departments.entrySet().stream()
        .map(e -> say("of-dataset", e.getKey(), e.getValue()))
        .collect(Collectors.joining(Language.ZH.say("report.page.list-separator")));
  }

  private String dataset(Submission submission) {
    return report
        .job()
        .dataset(submission.dataset())
        .map(d -> d.title().zh())
        .orElse(submission.dataset());
  }

  private void findings() {
    Set<String> notes = Set.of(ScopeChanges.SCOPE, ScopeChanges.DEPARTMENT);
    Set<String> swings =
        report.job().checks().stream()
            .filter(CrossCheck.Swing.class::isInstance)
            .map(CrossCheck::id)
            .collect(Collectors.toSet());
    put("not_comparable", found(c -> notes.contains(c.id())));
    put("explained", found(c -> c.severity() == Severity.NOTE && !notes.contains(c.id())));
    put("unexplained", found(c -> c.severity() == Severity.WARNING && swings.contains(c.id())));
    put("faults", found(c -> c.severity() == Severity.ERROR));
  }

  private String found(Predicate<CheckResult> which) {
    List<String> texts =
        report.checks().stream()
            .filter(c -> !c.holds())
            .filter(which)
            .map(c -> IssueText.withoutStop(c.finding().zh()))
            .distinct()
            .toList();
    return listed(texts, say("separator"), "more-findings");
  }

  private void published() {
    long all = report.reconciliation().lines().size();
    put("published", all == 0 ? "" : Long.toString(all));
    put("checkable", all == 0 ? "" : Long.toString(report.reconciliation().checkable()));
    put("agreeing", all == 0 ? "" : Long.toString(report.reconciliation().agreeing()));
    List<String> differing =
        PublicDifference.of(report.reconciliation(), report.job(), Language.ZH).stream()
            .map(d -> say("differs", d.name(), d.published(), d.ours()))
            .toList();
    put("differing", listed(differing, say("separator"), "more-findings"));
  }

  private static String listed(List<String> texts, String separator, String more) {
    String shown = texts.stream().limit(LISTED).collect(Collectors.joining(separator));
    return texts.size() <= LISTED ? shown : say(more, shown, texts.size());
  }

  private static String say(String key, Object... arguments) {
    return Language.ZH.say("report.yearbook." + key, arguments);
  }
}
