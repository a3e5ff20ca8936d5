package lawtally.report.returned;

import java.time.LocalDate;
import java.util.Map;
import lawtally.definition.Language;
import lawtally.quality.Gate;
import lawtally.report.Report;

/** What stands at the head of every page for a department. */
final class Heading {
  private final Report report;

  Heading(Report report) {
    this.report = report;
  }

  Map<String, Object> values(Recipient recipient) {
    Language language = report.language();
    LocalDate day = report.edition().startedAt().toLocalDate();
    return Map.of(
        "lang", language == Language.ZH ? "zh-CN" : "en",
        "body", report.job().body().in(language),
        "job", report.job().title().in(language),
        "year", Integer.toString(report.year()),
        "department", recipient.name(),
        "known", recipient.department().isPresent(),
        "edition", report.edition().name(),
        "date",
            language.say(
                "report.returned.date",
                day.getYear(),
                day.getMonthValue(),
                day.getDayOfMonth(),
                day.toString()),
        "draft", report.gate().status() == Gate.Status.RED);
  }
}
