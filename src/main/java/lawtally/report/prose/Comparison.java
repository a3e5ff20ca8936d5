package lawtally.report.prose;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import lawtally.definition.Indicator;
import lawtally.definition.Language;

/**
 * A figure against the year before, as the statistics offices word it: 增加 with a number, 增长 with a
 * percentage, rates in 个百分点; from unrounded values, half up. More or fewer is never good or bad.
 */
public final class Comparison {
  private static final BigDecimal SMALL = BigDecimal.TEN;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

  private static final String YEARS = "report.change.";
  private static final String WITHIN = "report.change.within.";

  private final String wording;
  private final YearFigure figure;
  private final BigDecimal now;
  private final BigDecimal last;

  private Comparison(String wording, YearFigure figure, BigDecimal now, BigDecimal last) {
    this.wording = wording;
    this.figure = figure;
    this.now = now;
    this.last = last;
  }

  /** Empty when one of the two years has no figure. */
  public static Optional<Comparison> of(YearFigure figure) {
    return of(YEARS, figure);
  }

  /** Of a part of the year against the same part of the year before: 同比, not 比上年. */
  public static Optional<Comparison> within(YearFigure figure) {
    return of(WITHIN, figure);
  }

  private static Optional<Comparison> of(String wording, YearFigure figure) {
    return figure.now().flatMap(n -> figure.last().map(l -> new Comparison(wording, figure, n, l)));
  }

  /** 比上年增长14.2%, up 14.2% on last year. */
  public String say(Language language) {
    if (now.compareTo(last) == 0) {
      return language.say(wording + "same");
    }
    if (figure.rate()) {
      return points(language);
    }
    return last.signum() == 0 || small() ? number(language) : percent(language);
  }

  private String points(Language language) {
    String size = Numerals.exact(difference(), figure.indicator().decimals());
    if (size.equals("0")) {
      return language.say(wording + "nearly");
    }
    return language.say(wording + (up() ? "points-up" : "points-down"), size);
  }

  /** Of three cases after two nobody says that they grew by half. */
  private boolean small() {
    return size(now).compareTo(SMALL) < 0 || size(last).compareTo(SMALL) < 0;
  }

  private BigDecimal size(BigDecimal value) {
    return (figure.money() ? figure.yuan(value) : value).abs();
  }

  private String number(Language language) {
    String key = wording + (up() ? "more" : "fewer");
    return language.say(
        last.signum() == 0 ? key + "-from-zero" : key, Amount.of(figure, difference(), language));
  }

  private String percent(Language language) {
    BigDecimal exactly = difference().multiply(HUNDRED).divide(last.abs(), MathContext.DECIMAL128);
    BigDecimal percent = exactly.setScale(1, RoundingMode.HALF_UP);
    if (percent.signum() == 0) {
      return language.say(wording + "nearly");
    }
    if (up() && percent.compareTo(HUNDRED) >= 0) {
      return times(exactly, language);
    }
    return language.say(wording + verb(), Numerals.exact(percent, 1));
  }

  private String times(BigDecimal exactly, Language language) {
    if (exactly.compareTo(THOUSAND) > 0) {
      return language.say(wording + "before", Amount.of(figure, last, language));
    }
    if (exactly.compareTo(HUNDRED) == 0) {
      return language.say(wording + "doubled");
    }
    BigDecimal more = exactly.divide(HUNDRED).setScale(1, RoundingMode.HALF_UP);
    return language.say(
        wording + "times", Numerals.exact(more, 1), Numerals.exact(more.add(BigDecimal.ONE), 1));
  }

  private String verb() {
    boolean rises = figure.indicator().verb() == Indicator.Verb.RISE;
    return up() ? (rises ? "rise" : "grow") : (rises ? "fall" : "shrink");
  }

  private boolean up() {
    return now.compareTo(last) > 0;
  }

  private BigDecimal difference() {
    return now.subtract(last).abs();
  }
}
