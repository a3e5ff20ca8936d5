package lawtally.report.office.word;

import java.time.ZonedDateTime;
import java.util.Locale;
import lawtally.definition.Language;
import lawtally.report.Report;

/** Which edition a document belongs to, in the words of the page. */
final class Edition {
  private Edition() {}

  /** 可送审, 有提示 or 草稿. */
  static String status(Report report) {
    String status = report.gate().status().name().toLowerCase(Locale.ROOT);
    return report.language().say("report.page.status." + status);
  }

  /** 2021年1月5日, 2021-01-05. */
  static String day(Report report) {
    ZonedDateTime day = report.edition().day();
    Language language = report.language();
    return language.say(
        "report.word.day",
        day.getYear(),
        day.getMonthValue(),
        day.getDayOfMonth(),
        day.toLocalDate().toString());
  }
}
