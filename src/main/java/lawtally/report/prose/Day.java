package lawtally.report.prose;

import java.time.LocalDate;
import lawtally.definition.Language;

/** A date as documents write it: 2021年1月5日, 2021-01-05. */
public final class Day {
  private Day() {}

  public static String of(LocalDate day, Language language) {
    return language.say(
        "report.day", day.getYear(), day.getMonthValue(), day.getDayOfMonth(), day.toString());
  }
}
