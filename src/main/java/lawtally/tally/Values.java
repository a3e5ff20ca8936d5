package lawtally.tally;

import java.util.Locale;
import java.util.OptionalLong;
import lawtally.definition.Folding;
import lawtally.record.Value;

/**
 * Values as the tally needs them: as a number to add, as the name of a category, as part of a key.
 */
final class Values {

  private Values() {}

  /** In the smallest unit: fen, ones, ten-thousandths; empty where there is nothing to add. */
  static OptionalLong amount(Value value) {
    if (value instanceof Value.Fen fen) {
      return OptionalLong.of(fen.fen());
    }
    if (value instanceof Value.Whole whole) {
      return OptionalLong.of(whole.number());
    }
    if (value instanceof Value.Decimal decimal) {
      return OptionalLong.of(decimal.tenThousandths());
    }
    return OptionalLong.empty();
  }

  /** Name of the category: of several codes the first, since a thing counts in one place. */
  static String category(Value value) {
    if (value instanceof Value.Codes codes) {
      return codes.codes().isEmpty() ? "" : codes.codes().get(0);
    }
    return text(value);
  }

  /** Part of a key: ways of writing that differ only in form are one. */
  static String folded(Value value) {
    return Folding.fold(text(value));
  }

  /** As text, different for different values of one type; nothing is empty. */
  static String text(Value value) {
    if (value instanceof Value.Text text) {
      return text.text();
    }
    if (value instanceof Value.Whole whole) {
      return Long.toString(whole.number());
    }
    if (value instanceof Value.Decimal decimal) {
      return java.math.BigDecimal.valueOf(decimal.tenThousandths(), 4)
          .stripTrailingZeros()
          .toPlainString();
    }
    if (value instanceof Value.Fen fen) {
      return java.math.BigDecimal.valueOf(fen.fen(), 2).stripTrailingZeros().toPlainString();
    }
    if (value instanceof Value.Day day) {
      return day.day().toString();
    }
    if (value instanceof Value.Period period) {
      return period.month() == 0
          ? Integer.toString(period.year())
          : String.format(Locale.ROOT, "%d-%02d", period.year(), period.month());
    }
    if (value instanceof Value.Flag flag) {
      return Boolean.toString(flag.yes());
    }
    if (value instanceof Value.Codes codes) {
      return String.join(";", codes.codes());
    }
    return "";
  }
}
