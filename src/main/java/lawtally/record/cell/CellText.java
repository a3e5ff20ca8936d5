package lawtally.record.cell;

import java.util.Set;

/** The characters of a cell, before they mean anything. */
public final class CellText {
  private static final int LONGEST_NOTHING = 8;
  private static final Set<String> NOTHING_WORDS =
      Set.of(
          "无", "空", "空白", "(无)", "(空)", "null", "(null)", "none", "nil", "n/a", "na", "#n/a", "暂无",
          "“”", "\"\"", "''");

  private CellText() {}

  /**
   * Without blanks at both ends (ideographic and no-break ones too), and without what spreadsheets
   * put around text to keep it text: {@code ="…"} and a leading apostrophe.
   */
  public static String strip(String cell) {
    int from = 0;
    int to = cell.length();
    boolean wrapped = true;
    while (wrapped) {
      while (from < to && isBlank(cell.charAt(from))) {
        from++;
      }
      while (to > from && isBlank(cell.charAt(to - 1))) {
        to--;
      }
      wrapped = false;
      if (to - from >= 3 && cell.startsWith("=\"", from) && cell.charAt(to - 1) == '"') {
        from += 2;
        to--;
        wrapped = true;
      } else if (to - from > 1 && cell.charAt(from) == '\'') {
        from++;
        wrapped = true;
      }
    }
    return cell.substring(from, to);
  }

  /** Whether nothing is left of the cell once it is stripped. */
  public static boolean isBlank(String cell) {
    return strip(cell).isEmpty();
  }

  static boolean isBlank(char c) {
    return c <= ' '
        || c == '\u00a0'
        || c == '\u3000'
        || c == '\ufeff'
        || (c >= '\u2000' && c <= '\u200f')
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u202f'
        || c == '\u2060';
  }

  /** Whether a stripped cell says that there is nothing: empty, 无, /, —, — —, null, N/A, 空. */
  public static boolean meansNothing(String text) {
    if (text.isEmpty()) {
      return true;
    }
    if (text.length() > LONGEST_NOTHING) {
      return false;
    }
    char first = text.charAt(0);
    if (isStroke(first)) {
      return onlyStrokes(text) || text.equals("\\N");
    }
    if (first >= '0' && first <= '9') {
      return false;
    }
    return NOTHING_WORDS.contains(plain(text).toLowerCase(java.util.Locale.ROOT));
  }

  private static boolean onlyStrokes(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isStroke(text.charAt(i)) && !isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isStroke(char c) {
    return switch (c) {
      case '/', '\\', '-', '_', '\uff0f', '\uff3c', '\uff0d', '\uff3f' -> true;
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\u2500' -> true;
      case '\u4e00', '\u30fc', '\u3007' -> false;
      default -> false;
    };
  }

  /** Full-width letters, digits and marks as ASCII, blanks removed, every dash a hyphen. */
  static String plain(String text) {
    boolean already = true;
    for (int i = 0; i < text.length() && already; i++) {
      char c = text.charAt(i);
      already = c > ' ' && c < 0x7f || c >= '\u4e00' && c <= '\u9fff';
    }
    if (already) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = half(text.charAt(i));
      if (!isBlank(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** The half-width form of a character; dashes and the minus sign as a hyphen. */
  static char half(char c) {
    if (c >= '\uff01' && c <= '\uff5e') {
      return (char) (c - 0xfee0);
    }
    if (c == '\u2212' || c >= '\u2010' && c <= '\u2015') {
      return '-';
    }
    return c;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /**
   * Whether Excel has replaced a long number by its approximation: 9.15104E+17. Without the sign,
   * as other programs write it, only behind a decimal point: 2020E12 may be a number of a document.
   */
  static boolean isScientific(String plain) {
    int e = Math.max(plain.indexOf('E'), plain.indexOf('e'));
    if (e < 1 || e == plain.length() - 1 || !isDigit(plain.charAt(0))) {
      return false;
    }
    boolean pointed = plain.lastIndexOf('.', e) > 0;
    int exponent = plain.charAt(e + 1) == '+' ? e + 2 : pointed ? e + 1 : plain.length();
    boolean digits = exponent < plain.length();
    for (int i = exponent; i < plain.length(); i++) {
      digits &= isDigit(plain.charAt(i));
    }
    for (int i = 0; i < e; i++) {
      digits &= isDigit(plain.charAt(i)) || plain.charAt(i) == '.';
    }
    return digits;
  }
}
