package lawtally.tally;

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
    return value.canonical();
  }

  /** Part of a key: ways of writing that differ only in form are one. */
  static String folded(Value value) {
    return Folding.fold(value.canonical());
  }
}
