package lawtally.report.prose;

import java.util.regex.Pattern;

/**
 * Characters of the private use area that a template leaves in its text, so that what has no data
 * can be taken out sentence by sentence. None reaches a reader.
 */
final class Marks {
  /** In place of a figure without data: the sentence goes. */
  static final char NO_DATA = '\uE000';

  /** In place of a comparison without last year's figure: the clause goes. */
  static final char NO_COMPARISON = '\uE001';

  /** Before a figure. */
  static final char FIGURE = '\uE002';

  /** What an indicator that is not of this year writes in any style. */
  static final String WITHOUT_DATA = "" + FIGURE + NO_DATA;

  static final char NARRATIVE_BEGINS = '\uE003';
  static final char NARRATIVE_ENDS = '\uE004';

  private static final Pattern NARRATIVE = Pattern.compile("\uE003[^\uE004]*\uE004");

  private Marks() {}

  static boolean in(char mark, String text) {
    return text.indexOf(mark) >= 0;
  }

  /** The text, as long as before, with marks in place of what a person wrote. */
  static String withoutNarrative(String text) {
    return NARRATIVE
        .matcher(text)
        .replaceAll(m -> String.valueOf(NARRATIVE_ENDS).repeat(m.group().length()));
  }

  static String none(String text) {
    return text.replaceAll("[\uE000-\uE004]", "");
  }
}
