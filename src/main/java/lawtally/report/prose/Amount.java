package lawtally.report.prose;

import java.math.BigDecimal;
import lawtally.definition.Language;

/** A number with its unit as documents write it, exactly: 137件, 95.86%, 2.1万元. */
public final class Amount {
  private Amount() {}

  /**
   * @param figure whose unit and decimals it has
   * @param value in that unit
   */
  public static String of(YearFigure figure, BigDecimal value, Language language) {
    if (figure.money()) {
      BigDecimal yuan = figure.yuan(value);
      return language == Language.EN
          ? language.say("report.yuan", Numerals.exact(yuan, 2))
          : Numerals.money(yuan);
    }
    String number = Numerals.exact(value, figure.indicator().decimals());
    String unit = figure.indicator().unit().in(language);
    boolean close = figure.rate() || unit.isEmpty();
    return close ? number + unit : language.say("report.with-unit", number, unit);
  }
}
