package lawtally.report.page;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import lawtally.definition.Language;
import lawtally.report.Report;

/** 能否签发: the first thing a bureau head wants to know. */
public final class Verdict {
  private final Report report;

  Verdict(Report report) {
    this.report = report;
  }

  Map<String, Object> values() {
    String status = status(report);
    return Map.of(
        "status", status,
        "word", word(report),
        "sentence", sentence(report, Integer.MAX_VALUE),
        "edition", report.edition().name(),
        "date", date(),
        "reason", report.edition().reason(),
        "by", report.edition().by());
  }

  /** 可送审, 有提示 or 草稿. */
  public static String word(Report report) {
    return report.language().say("report.page.status." + status(report));
  }

  private static String status(Report report) {
    return report.gate().status().name().toLowerCase(Locale.ROOT);
  }

  /**
   * Whether it can be signed, and why not.
   *
   * @param most reasons to tell; of more it says how many there are
   */
  public static String sentence(Report report, int most) {
    Language language = report.language();
    String key = "report.page.verdict." + status(report);
    List<String> reasons = report.gate().reasons().stream().map(r -> r.in(language)).toList();
    if (reasons.isEmpty()) {
      return language.say(key + ".plain");
    }
    String told =
        reasons.stream()
            .limit(most)
            .collect(Collectors.joining(language.say("report.page.list-separator")));
    return language.say(
        key,
        reasons.size() <= most
            ? told
            : language.say("report.page.more-reasons", told, reasons.size()));
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
