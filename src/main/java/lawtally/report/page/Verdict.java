package lawtally.report.page;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import lawtally.definition.Language;
import lawtally.report.Report;

/** 能否签发: the first thing a bureau head wants to know. */
final class Verdict {
  private final Report report;

  Verdict(Report report) {
    this.report = report;
  }

  Map<String, Object> values() {
    String status = report.gate().status().name().toLowerCase(Locale.ROOT);
    return Map.of(
        "status", status,
        "word", say("status." + status),
        "sentence", sentence(status),
        "edition", report.edition().name(),
        "date", date(),
        "reason", report.edition().reason(),
        "by", report.edition().by());
  }

  private String sentence(String status) {
    List<String> reasons = report.gate().reasons().stream().map(r -> r.in(language())).toList();
    if (reasons.isEmpty()) {
      return say("verdict." + status + ".plain");
    }
    return say(
        "verdict." + status, reasons.stream().collect(Collectors.joining(say("list-separator"))));
  }

  private String date() {
    ZonedDateTime at = report.edition().startedAt();
    return say(
        "date",
        at.getYear(),
        at.getMonthValue(),
        at.getDayOfMonth(),
        "%02d:%02d".formatted(at.getHour(), at.getMinute()),
        at.toLocalDate().toString());
  }

  private Language language() {
    return report.language();
  }

  private String say(String key, Object... arguments) {
    return language().say("report.page." + key, arguments);
  }
}
