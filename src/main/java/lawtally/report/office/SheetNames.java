package lawtally.report.office;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Names for the sheets of one workbook, as near to what is asked for as spreadsheets allow: at most
 * 31 characters, none of {@code [ ] : * ? / \}, no apostrophe at either end, not the reserved word
 * History, and no two the same in whatever case.
 */
final class SheetNames {
  private static final int LONGEST = 31;
  private static final String RESERVED = "history";
  private static final String UNNAMED = "Sheet";

  private final Set<String> taken = new HashSet<>(Set.of(RESERVED));

  String next(String wanted) {
    String name = valid(wanted);
    String unique = name;
    for (int n = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); n++) {
      String number = " (" + n + ")";
      unique = shortened(name, LONGEST - number.length()) + number;
    }
    return unique;
  }

  private static String valid(String wanted) {
    StringBuilder name = new StringBuilder();
    wanted
        .codePoints()
        .filter(c -> !Character.isISOControl(c) && Character.isDefined(c) && !isSurrogate(c))
        .map(c -> "[]:*?/\\".indexOf(c) >= 0 ? '-' : c)
        .forEach(name::appendCodePoint);
    String valid = trimmed(shortened(trimmed(name.toString()), LONGEST));
    return valid.isEmpty() ? UNNAMED : valid;
  }

  private static boolean isSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  private static String trimmed(String name) {
    int from = 0;
    int to = name.length();
    while (from < to && isEdge(name.charAt(from))) {
      from++;
    }
    while (to > from && isEdge(name.charAt(to - 1))) {
      to--;
    }
    return name.substring(from, to);
  }

  private static boolean isEdge(char c) {
    return c == '\'' || Character.isWhitespace(c);
  }

  /** No character is cut in two. */
  private static String shortened(String name, int length) {
    if (name.length() <= length) {
      return name;
    }
    boolean inside = Character.isHighSurrogate(name.charAt(length - 1));
    return name.substring(0, inside ? length - 1 : length);
  }
}
