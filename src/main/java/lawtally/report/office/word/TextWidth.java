package lawtally.report.office.word;

/**
 * How wide a text is in 仿宋 and 黑体, counted in halves of a character: Chinese characters and their
 * punctuation are square, digits and Latin letters half as wide.
 */
final class TextWidth {
  private static final int FIRST_CHINESE = 0x2E80;
  private static final String ALSO_SQUARE = "—…“”‘’×·";

  private TextWidth() {}

  static int halves(String text) {
    return text.codePoints()
        .map(c -> c >= FIRST_CHINESE || ALSO_SQUARE.indexOf(c) >= 0 ? 2 : 1)
        .sum();
  }
}
