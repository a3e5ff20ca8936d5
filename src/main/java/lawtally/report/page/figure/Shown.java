package lawtally.report.page.figure;

import java.math.BigDecimal;
import lawtally.definition.Language;
import lawtally.report.prose.Numerals;
import lawtally.report.prose.YearFigure;

/** A figure set large, thousands grouped, and its unit set small beside it. */
public record Shown(String number, String unit) {
  public static final Shown NOTHING = new Shown("", "");
  private static final int GROUP = 3;

  public static Shown of(YearFigure figure, BigDecimal value, Language language) {
    if (figure.money()) {
      return money(figure.yuan(value), language);
    }
    String number = Numerals.exact(value, figure.indicator().decimals());
    return new Shown(grouped(number), figure.indicator().unit().in(language));
  }

  /** In Chinese with 万 or 亿, in English in yuan. */
  private static Shown money(BigDecimal yuan, Language language) {
    if (language == Language.EN) {
      return new Shown(grouped(Numerals.exact(yuan, 2)), language.say("report.page.yuan"));
    }
    String written = Numerals.money(yuan);
    int digits = (int) written.chars().takeWhile(c -> c < 0x80).count();
    return new Shown(grouped(written.substring(0, digits)), written.substring(digits));
  }

  private static String grouped(String number) {
    int point = number.indexOf('.');
    StringBuilder grouped = new StringBuilder(number);
    int first = number.startsWith("-") ? 1 : 0;
    for (int i = (point < 0 ? number.length() : point) - GROUP; i > first; i -= GROUP) {
      grouped.insert(i, ',');
    }
    return grouped.toString();
  }

  /** Number and unit in one. */
  public String whole() {
    return unit.isEmpty() || unit.charAt(0) > 0x7F || unit.equals("%")
        ? number + unit
        : number + " " + unit;
  }
}
