package lawtally.report.office.word;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The heading that a paragraph is or begins with. Official documents tell levels by typeface alone:
 * 一、 in 黑体, （一） in 楷体, 1. and （1） in 仿宋 as the text. A heading that text follows on the same line
 * ends with its 。
 *
 * @param text with its number, as it stands in the paragraph
 */
record Heading(String text, Face face) {
  private static final String NUMBER = "[一二三四五六七八九十]+";
  private static final Pattern FIRST = Pattern.compile(NUMBER + "、[^。]*。?");
  private static final Pattern SECOND = Pattern.compile("（" + NUMBER + "）[^。]*。?");

  static Optional<Heading> of(String paragraph) {
    return at(FIRST, paragraph, Face.HEI).or(() -> at(SECOND, paragraph, Face.KAI));
  }

  /** 0 for the highest, as Word counts levels of its outline. */
  int level() {
    return face == Face.HEI ? 0 : 1;
  }

  private static Optional<Heading> at(Pattern pattern, String paragraph, Face face) {
    Matcher matcher = pattern.matcher(paragraph);
    return matcher.lookingAt() ? Optional.of(new Heading(matcher.group(), face)) : Optional.empty();
  }
}
