package lawtally.intake.scan;

/**
 * Rewrites a record so that it obeys RFC 4180 and means what {@link Quoting} makes of it: blanks
 * around quoted fields go, quotes inside unquoted text, after a closing quote or never closed are
 * taken as written.
 */
final class QuoteRepair {
  private final char delimiter;
  private final char quote;

  QuoteRepair(char delimiter, char quote) {
    this.delimiter = delimiter;
    this.quote = quote;
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
    if (state == Quoting.QUOTE_SEEN || state == Quoting.CLOSED) {
      out.append(withoutBlanks(field));
    } else if (field.indexOf(quote) < 0) {
      out.append(field);
    } else {
      quote(state == Quoting.STRAY ? inner(field) : field, out);
    }
  }

  /** “他说"好"” in quotes of its own: the outer pair was meant to quote. */
  private String inner(String field) {
    String bare = withoutBlanks(field);
    int last = bare.length() - 1;
    boolean wrapped = last > 0 && bare.charAt(last) == quote;
    String pair = String.valueOf(quote).repeat(2);
    return wrapped ? bare.substring(1, last).replace(pair, String.valueOf(quote)) : field;
  }

  private void quote(String content, StringBuilder out) {
    out.append(quote);
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      out.append(c);
      if (c == quote) {
        out.append(c);
      }
    }
    out.append(quote);
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
    if (c == quote) {
      return Quoting.QUOTE;
    }
    return c == ' ' || c == '\t' ? Quoting.BLANK : Quoting.OTHER;
  }
}
