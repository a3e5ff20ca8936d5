package lawtally.report.chart.content;

import java.math.BigDecimal;
import java.util.List;
import lawtally.definition.Label;
import lawtally.definition.Language;
import lawtally.report.chart.style.Limits;

/** The charts' own texts in the report's language. */
record Wording(Language language) {
  private static final int LATIN_UP_TO = 0x2E80;
  private static final double LATIN = 0.5;

  /** The text of {@code report.chart.<key>}. */
  String say(String key, Object... arguments) {
    return language.say("report.chart." + key, arguments);
  }

  String of(Label label) {
    return label.in(language);
  }

  /** {@code 1月}, Jan. */
  String month(int month) {
    return say("month." + month);
  }

  /** A number with its unit, unscaled: 1,234件. */
  String amount(BigDecimal value, int decimals, String unit) {
    return say(amountKey(unit), new Measure(unit, 0, decimals).trimmed(value), unit).strip();
  }

  /** In English, 614.58 × 10 000 yuan and 95.87%, but 12 cases. */
  private static String amountKey(String unit) {
    if (unit.equals("%")) {
      return "amount.percent";
    }
    boolean number = !unit.isEmpty() && Character.isDigit(unit.charAt(0));
    return number ? "amount.of-many" : "amount";
  }

  /** All of a few names; of many the first and how many there are. */
  String list(List<String> names) {
    if (names.size() <= Limits.NAMES) {
      return String.join(say("and"), names);
    }
    return say("and-more", String.join(say("and"), names.subList(0, Limits.NAMES)), names.size());
  }

  /** About how wide a text is, in Chinese characters. */
  static double width(String text) {
    return text.codePoints().mapToDouble(c -> c < LATIN_UP_TO ? LATIN : 1).sum();
  }

  String year(int year) {
    return say("year", year);
  }
}
