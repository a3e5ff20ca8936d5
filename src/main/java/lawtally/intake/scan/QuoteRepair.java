package lawtally.intake.scan;

import lawtally.intake.Dialect;

/**
 * Rewrites a record so that it obeys RFC 4180 with double quotes and means what {@link Quoting}
 * makes of it: blanks around quoted fields go, quotes inside unquoted text, after a closing quote
 * or never closed are taken as written.
 */
final class QuoteRepair {
  /** The quote of RFC 4180. */
  static final char RFC_QUOTE = '"';

  private final char delimiter;
  private final char quote;
  private final char escape;
  private final boolean regular;

  QuoteRepair(Dialect dialect) {
    this.delimiter = dialect.delimiter();
    this.quote = dialect.quote();
    this.escape = dialect.hasEscape() ? dialect.escape() : Dialect.NONE;
    this.regular = quote == RFC_QUOTE && escape == Dialect.NONE;
  }

  /** Whether a record may need it. */
  boolean concerns(String text) {
    return text.indexOf(RFC_QUOTE) >= 0
        || !regular
            && (quote != Dialect.NONE && text.indexOf(quote) >= 0
                || escape != Dialect.NONE && text.indexOf(escape) >= 0);
  }

  /** The same text if nothing is to be mended. */
  String repaired(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    int from = 0;
    int state = Quoting.FIELD;
    for (int i = 0; i < text.length(); i++) {
      int symbol = symbol(text.charAt(i));
      int next = Quoting.after(state, symbol);
      if (symbol == Quoting.DELIMITER && next == Quoting.FIELD) {
        mend(text.substring(from, i), state, out);
        out.append(delimiter);
        from = i + 1;
      }
      state = next;
    }
    mend(text.substring(from), state, out);
    return out.toString();
  }

  private void mend(String field, int state, StringBuilder out) {
    boolean quoted = state == Quoting.QUOTE_SEEN || state == Quoting.CLOSED;
    if (quoted && regular) {
      out.append(withoutBlanks(field));
    } else if (quoted) {
      String bare = withoutBlanks(field);
      quote(within(bare.substring(1, bare.length() - 1)), out);
    } else if (state == Quoting.STRAY) {
      quote(inner(field), out);
    } else {
      String content = unescaped(field, Dialect.NONE);
      if (needsQuotes(content)) {
        quote(content, out);
      } else {
        out.append(content);
      }
    }
  }

  private boolean needsQuotes(String content) {
    return content.indexOf(RFC_QUOTE) >= 0 || content.indexOf(delimiter) >= 0;
  }

  /** “他说"好"” in quotes of its own: the outer pair was meant to quote. */
  private String inner(String field) {
    String bare = withoutBlanks(field);
    int last = bare.length() - 1;
    boolean wrapped = last > 0 && bare.charAt(last) == quote;
    return wrapped ? within(bare.substring(1, last)) : field;
  }

  /** What stands within quotes means. */
  private String within(String content) {
    return unescaped(content, quote);
  }

  /**
   * An escape goes where it was needed; D:\台账 keeps its backslash.
   *
   * @param doubled of which two are one
   */
  private String unescaped(String content, char doubled) {
    if (content.indexOf(quote) < 0 && content.indexOf(escape) < 0) {
      return content;
    }
    StringBuilder out = new StringBuilder(content.length());
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      char next = i + 1 < content.length() ? content.charAt(i + 1) : Dialect.NONE;
      if (c != Dialect.NONE && (c == escape ? isEscapable(next) : c == doubled && c == next)) {
        i++;
      }
      out.append(content.charAt(i));
    }
    return out.toString();
  }

  private boolean isEscapable(char c) {
    return c == escape || c == quote || c == delimiter;
  }

  private static void quote(String content, StringBuilder out) {
    out.append(RFC_QUOTE);
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      out.append(c);
      if (c == RFC_QUOTE) {
        out.append(c);
      }
    }
    out.append(RFC_QUOTE);
  }

  private String withoutBlanks(String field) {
    int from = 0;
    int to = field.length();
    while (from < to && symbol(field.charAt(from)) == Quoting.BLANK) {
      from++;
    }
    while (to > from && symbol(field.charAt(to - 1)) == Quoting.BLANK) {
      to--;
    }
    return field.substring(from, to);
  }

  private int symbol(char c) {
    if (c == delimiter) {
      return Quoting.DELIMITER;
    }
    if (c == quote && quote != Dialect.NONE) {
      return Quoting.QUOTE;
    }
    if (c == escape && escape != Dialect.NONE) {
      return Quoting.ESCAPE;
    }
    return c == ' ' || c == '\t' ? Quoting.BLANK : Quoting.OTHER;
  }
}
