package lawtally.definition;

import java.text.Normalizer;

/** Writes of one name that differ only in form become one: for headers, names and keys. */
public final class Folding {

  private Folding() {}

  /**
   * NFKC, brackets （）()〔〕[]【】 made one, blanks and line breaks removed, case folded. What is folded
   * stays as it is when it is folded again.
   */
  public static String fold(String text) {
    if (isPlain(text)) {
      return text;
    }
    String folded = once(text);
    // Characters that something stood between may now be one.
    while (!Normalizer.isNormalized(folded, Normalizer.Form.NFKC)) {
      folded = once(folded);
    }
    return folded;
  }

  private static String once(String text) {
    String s = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder out = new StringBuilder(s.length());
    s.codePoints()
        .forEach(
            c -> {
              if (c == '〔' || c == '[' || c == '【' || c == '{' || c == '（') {
                out.append('(');
              } else if (c == '〕' || c == ']' || c == '】' || c == '}' || c == '）') {
                out.append(')');
              } else if (!Character.isWhitespace(c)
                  && !Character.isSpaceChar(c)
                  && Character.getType(c) != Character.FORMAT
                  && Character.getType(c) != Character.CONTROL) {
                out.appendCodePoint(Character.toLowerCase(c));
              }
            });
    return out.toString();
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain =
          c > ' '
              && c < 0x7f
              && !(c >= 'A' && c <= 'Z')
              && c != '['
              && c != ']'
              && c != '{'
              && c != '}';
      if (!plain) {
        return false;
      }
    }
    return true;
  }
}
