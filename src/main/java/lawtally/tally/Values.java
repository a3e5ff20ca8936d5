package lawtally.tally;

import java.util.List;
import java.util.OptionalLong;
import lawtally.definition.Folding;
import lawtally.record.Value;

/**
 * Values as the tally needs them: as a number to add, as the name of a category, as part of a key.
 */
final class Values {
  private static final int LONGEST_NAME = 100;

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

  /** Name of the category; of several codes the first. */
  static String category(Value value) {
    if (value instanceof Value.Codes codes) {
      return codes.codes().isEmpty() ? "" : name(codes.codes().get(0));
    }
    return name(value.canonical());
  }

  /** All categories of a value, each once. */
  static List<String> categories(Value value) {
    if (value instanceof Value.Codes codes) {
      return codes.codes().stream().map(Values::name).distinct().toList();
    }
    String one = category(value);
    return one.isEmpty() ? List.of() : List.of(one);
  }

  /** A category may come from free text: one line of it, no longer than a name can be. */
  private static String name(String text) {
    boolean plain = text.length() <= LONGEST_NAME;
    for (int i = 0; i < text.length() && plain; i++) {
      plain = !Character.isISOControl(text.charAt(i));
    }
    if (plain) {
      return text;
    }
    StringBuilder name = new StringBuilder();
    text.codePoints()
        .filter(c -> !Character.isISOControl(c))
        .limit(LONGEST_NAME)
        .forEach(name::appendCodePoint);
    return name.toString();
  }

  /** Part of a key: ways of writing that differ only in form are one. */
  static String folded(Value value) {
    return Folding.fold(value.canonical());
  }

  /** What the value is compared by: its codes, or its folded text; nothing of nothing. */
  static List<String> texts(Value value) {
    if (value instanceof Value.Nothing) {
      return List.of();
    }
    if (value instanceof Value.Codes codes) {
      return codes.codes();
    }
    return List.of(folded(value));
  }
}
