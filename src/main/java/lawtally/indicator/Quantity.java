package lawtally.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import lawtally.definition.Indicator;
import lawtally.definition.Label;
import lawtally.definition.Language;

/** Figures in words: 行政处罚决定 137 件. */
final class Quantity {
  private Quantity() {}

  /** Number and unit; a rate is rounded to its decimals unless that would hide what is told. */
  static Label of(BigDecimal number, Indicator indicator) {
    String plain = Plain.text(number);
    if (!Units.isShare(indicator.unit().zh())) {
      boolean isNumber = Character.isDigit((indicator.unit().en() + " ").charAt(0));
      return Words.of(
          isNumber ? "check.quantity-times" : "check.quantity", plain, indicator.unit());
    }
    return Label.of(plain + indicator.unit().zh());
  }

  static BigDecimal rounded(BigDecimal number, Indicator indicator) {
    return Units.isShare(indicator.unit().zh())
        ? Plain.of(number.setScale(indicator.decimals(), RoundingMode.HALF_UP))
        : number;
  }

  static Label named(BigDecimal number, Indicator indicator) {
    return Words.of("check.named", indicator.title(), of(number, indicator));
  }

  static Label list(List<Label> labels) {
    return new Label(joined(labels, Language.ZH, "、"), joined(labels, Language.EN, ", "));
  }

  private static String joined(List<Label> labels, Language language, String between) {
    return labels.stream().map(l -> l.in(language)).collect(Collectors.joining(between));
  }
}
