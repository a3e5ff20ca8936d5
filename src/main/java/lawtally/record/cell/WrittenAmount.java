package lawtally.record.cell;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Money in the characters of receipts: 人民币壹万贰仟元整, 叁佰元伍角. */
final class WrittenAmount {
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?:人民币)?([%1$s]{1,20})[元圆](?:零?([%2$s])角)?(?:零?([%2$s])分)?[整正]?"
              .formatted(ChineseNumeral.CHARACTERS, ChineseNumeral.DIGIT));

  private WrittenAmount() {}

  /** In fen; empty if it is no such amount. */
  static OptionalLong fen(String plain) {
    if (!ChineseNumeral.mayBegin(plain)) {
      return OptionalLong.empty();
    }
    Matcher amount = AMOUNT.matcher(plain);
    if (!amount.matches()) {
      return OptionalLong.empty();
    }
    OptionalLong yuan = ChineseNumeral.read(amount.group(1));
    if (yuan.isEmpty() || yuan.getAsLong() >= AmountCell.LIMIT / 100) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(
        yuan.getAsLong() * 100 + digit(amount.group(2)) * 10 + digit(amount.group(3)));
  }

  private static long digit(@Nullable String character) {
    return character == null ? 0 : ChineseNumeral.read(character).orElse(0);
  }
}
