package lawtally.report.page;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import lawtally.definition.Indicator;
import lawtally.definition.Language;
import lawtally.definition.Seeds;
import lawtally.indicator.CheckResult;
import lawtally.indicator.Reconciliation;
import lawtally.report.Report;
import lawtally.report.prose.FigureText;
import lawtally.report.prose.Numerals;

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

  private List<Map<String, Object>> differing() {
    return report.reconciliation().lines().stream()
        .filter(l -> l.outcome() == Reconciliation.Outcome.DIFFERS)
        .map(this::line)
        .toList();
  }

  private Map<String, Object> line(Reconciliation.Line line) {
    Seeds.Published published = line.published();
    String ours =
        line.ours()
            .map(v -> Numerals.exact(v, decimals(published.figure())))
            .orElse(FigureText.NOTHING);
    return Map.of(
        "name", name(published.figure()),
        "published", published.written(),
        "range", range(published),
        "ours", ours);
  }

  /** 301—309 where the published form stands for more than one number. */
  private static String range(Seeds.Published published) {
    String lower = published.lower().stripTrailingZeros().toPlainString();
    String upper = published.upper().stripTrailingZeros().toPlainString();
    return lower.equals(upper) ? lower : lower + "—" + upper;
  }

  private String name(String id) {
    return report.job().indicator(id).map(Indicator::title).map(t -> t.in(language)).orElse(id);
  }

  private int decimals(String id) {
    return report.job().indicator(id).map(Indicator::decimals).orElse(2);
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
