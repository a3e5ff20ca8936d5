package lawtally.cli;

import java.lang.Character.UnicodeScript;
import java.util.List;

/** Texts below each other on a terminal, where a Chinese character is as wide as two Latin ones. */
final class Columns {
  private static final int FULL_WIDTH_FORMS = 0xff01;
  private static final int FULL_WIDTH_FORMS_END = 0xff60;
  private static final int CHINESE_PUNCTUATION = 0x3000;
  private static final int CHINESE_PUNCTUATION_END = 0x303f;

  private Columns() {}

  /** How many Latin characters would take the same room. */
  static int width(String text) {
    return text.codePoints().map(point -> isWide(point) ? 2 : 1).sum();
  }

  /** Each with blanks behind it, so that all are as wide as the widest. */
  static List<String> even(List<String> texts) {
    int widest = texts.stream().mapToInt(Columns::width).max().orElse(0);
    return texts.stream().map(text -> text + " ".repeat(widest - width(text))).toList();
  }

  private static boolean isWide(int point) {
    return UnicodeScript.of(point) == UnicodeScript.HAN
        || point >= CHINESE_PUNCTUATION && point <= CHINESE_PUNCTUATION_END
        || point >= FULL_WIDTH_FORMS && point <= FULL_WIDTH_FORMS_END;
  }
}
