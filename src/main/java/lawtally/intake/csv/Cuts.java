package lawtally.intake.csv;

import java.util.ArrayList;
import java.util.List;
import lawtally.intake.Dialect;

/** Where two fields may have run together: where what stands left and right is of two kinds. */
final class Cuts {
  private static final int MOST = 200;

  /** Within a run of digits a cut is looked for only near the ends. */
  private static final int NEAR = 12;

  private Cuts() {}

  static List<Integer> of(String text, Dialect dialect) {
    List<Integer> cuts = new ArrayList<>();
    for (int i = 1; i < text.length() && cuts.size() < MOST; i++) {
      char left = text.charAt(i - 1);
      char right = text.charAt(i);
      if (Character.isWhitespace(left) || Character.isWhitespace(right)) {
        continue;
      }
      char kind = Shape.kind(left);
      boolean digits = kind == '9' && (i < NEAR || text.length() - i < NEAR);
      if (kind != Shape.kind(right) || digits || isQuote(left, dialect) || isSentence(left)) {
        cuts.add(i);
      }
    }
    return cuts;
  }

  /** The less a place looks like the end of one and the beginning of another, the more. */
  static double cost(String text, int cut, Dialect dialect) {
    char left = text.charAt(cut - 1);
    char right = text.charAt(cut);
    if (isQuote(left, dialect) || isQuote(right, dialect)) {
      return 0;
    }
    char before = Shape.kind(left);
    char after = Shape.kind(right);
    if (before == 'A' && after == 'a') {
      // Within a word that begins with a capital.
      return 1.5;
    }
    if (after == 'A' && before != '9' || before == '9' != (after == '9')) {
      return 0.1;
    }
    return isSentence(left) ? 0.3 : 0.5;
  }

  private static boolean isSentence(char c) {
    return ".!?。！？)）".indexOf(c) >= 0;
  }

  private static boolean isQuote(char c, Dialect dialect) {
    return c == dialect.quote();
  }
}
