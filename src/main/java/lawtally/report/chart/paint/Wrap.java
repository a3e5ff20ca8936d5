package lawtally.report.chart.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Breaks a text into lines of about equal length: Chinese between any two characters but not before
 * a closing mark, other words at blanks.
 */
final class Wrap {
  private static final String NEVER_FIRST = "，。、；：！？）〕」』》”%";
  private static final String COUNTED = "年月日";
  private static final String NEVER_LAST = "（〔「『《“";

  private final ToDoubleFunction<String> width;

  Wrap(ToDoubleFunction<String> width) {
    this.width = width;
  }

  /** The fewest lines that are not wider than {@code limit}, filled from the first. */
  List<String> filled(String text, double limit) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (width.applyAsDouble(rest) > limit && rest.length() > 1) {
      int end = breakWithin(rest, limit);
      lines.add(rest.substring(0, end).strip());
      rest = rest.substring(end).strip();
    }
    lines.add(rest);
    return lines;
  }

  /** As {@link #filled}, but the lines about as long as each other. */
  List<String> balanced(String text, double limit) {
    List<String> lines = filled(text, limit);
    double narrow = width.applyAsDouble(text) / lines.size();
    while (lines.size() > 1 && narrow < limit) {
      List<String> tried = filled(text, narrow);
      if (tried.size() == lines.size()) {
        return tried;
      }
      narrow += Math.max(1, limit / 50);
    }
    return lines;
  }

  /** Whether the text can be wrapped without breaking a word or number. */
  boolean keepsWords(String text, double limit) {
    String rest = text;
    while (width.applyAsDouble(rest) > limit) {
      int end = breakWithin(rest, limit);
      if (end >= rest.length() || !mayBreak(rest, end)) {
        return false;
      }
      rest = rest.substring(end).strip();
    }
    return true;
  }

  private int breakWithin(String text, double limit) {
    int fits = 1;
    while (fits < text.length() && width.applyAsDouble(text.substring(0, fits + 1)) <= limit) {
      fits++;
    }
    for (int end = fits; end > 0; end--) {
      if (mayBreak(text, end)) {
        return end;
      }
    }
    boolean split = fits < text.length() && Character.isLowSurrogate(text.charAt(fits));
    return split ? fits + 1 : fits;
  }

  private static boolean mayBreak(String text, int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    if (Character.isLowSurrogate(after)
        || NEVER_FIRST.indexOf(after) >= 0
        || NEVER_LAST.indexOf(before) >= 0) {
      return false;
    }
    boolean inWord = isLatin(before) && isLatin(after);
    boolean counted = Character.isDigit(before) && COUNTED.indexOf(after) >= 0;
    return !inWord && !counted;
  }

  private static boolean isLatin(char c) {
    return c > ' ' && c < 0x2E80 && c != '—';
  }
}
