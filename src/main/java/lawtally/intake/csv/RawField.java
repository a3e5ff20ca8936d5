package lawtally.intake.csv;

import lawtally.intake.Dialect;

/**
 * A stretch of a broken record taken for one field.
 *
 * @param content what it would say
 * @param cost how much must be wrong for it to be one: 0 is as it should be
 * @param quoted whether its delimiters stand within quotes
 */
record RawField(String content, double cost, boolean quoted) {
  /** What a quote costs that is not where quotes belong. */
  static final double STRAY_QUOTE = 1.5;

  private static final double ONE_SIDED = 3;
  private static final double BARE_QUOTE = 1;

  static RawField of(String raw, Dialect dialect) {
    char quote = dialect.quote();
    if (quote == Dialect.NONE || raw.indexOf(quote) < 0) {
      return new RawField(raw, 0, false);
    }
    String bare = raw.strip();
    boolean opens = bare.charAt(0) == quote;
    boolean closes = bare.length() > 1 && bare.charAt(bare.length() - 1) == quote;
    if (opens && closes) {
      return within(bare.substring(1, bare.length() - 1), dialect);
    }
    if (!opens && !closes) {
      return new RawField(raw, BARE_QUOTE, false);
    }
    boolean delimited = bare.indexOf(dialect.delimiter()) >= 0;
    if (!delimited) {
      // Nothing needed quotes: the one that is there is taken as written.
      return new RawField(raw, ONE_SIDED, false);
    }
    String content = opens ? bare.substring(1) : bare.substring(0, bare.length() - 1);
    return new RawField(within(content, dialect).content(), ONE_SIDED, true);
  }

  /** What stands between two quotes: a pair of quotes, or an escaped one, is one. */
  private static RawField within(String inner, Dialect dialect) {
    char quote = dialect.quote();
    char escape = dialect.hasEscape() ? dialect.escape() : quote;
    StringBuilder content = new StringBuilder(inner.length());
    boolean stray = false;
    for (int i = 0; i < inner.length(); i++) {
      char c = inner.charAt(i);
      boolean pair = i + 1 < inner.length() && inner.charAt(i + 1) == quote;
      if (pair && (c == escape || c == quote)) {
        i++;
        content.append(quote);
      } else {
        stray |= c == quote;
        content.append(c);
      }
    }
    return new RawField(content.toString(), stray ? STRAY_QUOTE : 0, true);
  }
}
