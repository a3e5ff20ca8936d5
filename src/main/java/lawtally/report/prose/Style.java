package lawtally.report.prose;

import java.math.BigDecimal;
import java.util.function.BiFunction;
import lawtally.definition.Language;

/** The styles in which a template may write a figure; in a template by {@link #word()}. */
enum Style {
  EXACT("exact", (f, v) -> Numerals.exact(v, f.indicator().decimals())),
  /** Amounts in yuan; the sentence writes 元. A rate is never written with 余. */
  ABOUT("about", (f, v) -> f.rate() ? exact(f, v) : Numerals.about(count(f, v))),
  ABOUT_WAN("about_wan", (f, v) -> f.rate() ? exact(f, v) : Numerals.aboutWan(count(f, v))),
  /** An amount with its unit; a count without. */
  WAN("wan", (f, v) -> f.money() ? Numerals.money(f.yuan(v)) : Numerals.wan(v)),
  PERCENT("percent", (f, v) -> exact(f, v) + "%"),
  /** The clause that compares with the year before. */
  CHANGE(
      "change",
      (f, v) ->
          Comparison.of(f)
              .map(c -> c.say(Language.ZH))
              .orElse(String.valueOf(Marks.NO_COMPARISON)));

  private final String word;
  private final BiFunction<YearFigure, BigDecimal, String> form;

  Style(String word, BiFunction<YearFigure, BigDecimal, String> form) {
    this.word = word;
    this.form = form;
  }

  String word() {
    return word;
  }

  /** With its marks. */
  String write(YearFigure figure) {
    return Marks.FIGURE
        + figure
            .now()
            .map(value -> form.apply(figure, value))
            .orElse(String.valueOf(Marks.NO_DATA));
  }

  private static String exact(YearFigure figure, BigDecimal value) {
    return Numerals.exact(value, figure.indicator().decimals());
  }

  private static BigDecimal count(YearFigure figure, BigDecimal value) {
    return figure.money() ? figure.yuan(value) : value;
  }
}
