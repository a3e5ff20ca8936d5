package lawtally.report.page;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import lawtally.definition.Language;
import lawtally.indicator.CheckResult;
import lawtally.indicator.Reconciliation;
import lawtally.report.Report;
import lawtally.report.prose.PublicDifference;

/** Do the figures agree with each other, and with those already public? */
final class Agreement {
  private final Report report;
  private final Language language;

  Agreement(Report report) {
    this.report = report;
    this.language = report.language();
  }

  Map<String, Object> values() {
    Reconciliation reconciliation = report.reconciliation();
    long published = reconciliation.lines().size();
    return Map.of(
        "published", published,
        "checkable", reconciliation.checkable(),
        "agreeing", reconciliation.agreeing(),
        "elsewhere", published - reconciliation.checkable(),
        "differing", differing(),
        "checks", checks(c -> true),
        "failed", checks(c -> !c.holds()),
        "findings", failed());
  }

  private List<Map<String, String>> differing() {
    return PublicDifference.of(report.reconciliation(), report.job(), language).stream()
        .map(
            d ->
                Map.of(
                    "name", d.name(),
                    "published", d.published(),
                    "range", d.range(),
                    "ours", d.ours()))
        .toList();
  }

  /** A check that was made of every department is one check. */
  private long checks(Predicate<CheckResult> which) {
    return report.checks().stream().filter(which).map(CheckResult::id).distinct().count();
  }

  private List<Map<String, Object>> failed() {
    return report.checks().stream()
        .filter(c -> !c.holds())
        .sorted(Comparator.comparing(CheckResult::severity))
        .map(this::finding)
        .toList();
  }

  private Map<String, Object> finding(CheckResult check) {
    String severity = check.severity().name().toLowerCase(Locale.ROOT);
    return Map.of(
        "severity", severity,
        "code", check.department(),
        "severity_word", language.say("report.page.severity." + severity),
        "department", department(check.department()),
        "text", check.finding().in(language));
  }

  private String department(String code) {
    if (code.isEmpty()) {
      return language.say("report.page.whole");
    }
    return report.seeds().departmentName(code).in(language);
  }
}
