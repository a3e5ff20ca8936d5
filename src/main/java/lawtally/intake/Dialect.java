package lawtally.intake;

/**
 * How a file separates fields.
 *
 * @param encoding how bytes are characters
 * @param bom bytes of the byte order mark at the head
 * @param delimiter never a line end
 * @param quote an ASCII character, or {@link #NONE}: nothing quotes
 * @param escape what makes a quote within quotes text: the quote itself where quotes are doubled,
 *     another ASCII character such as a backslash, or {@link #NONE}: nothing does
 */
public record Dialect(Encoding encoding, int bom, char delimiter, char quote, char escape) {
  /** In the place of a character: there is none. */
  public static final char NONE = '\0';

  /** Quotes within quotes are doubled. */
  public Dialect(Encoding encoding, int bom, char delimiter, char quote) {
    this(encoding, bom, delimiter, quote, quote);
  }

  /** Whether a character of its own escapes. */
  public boolean hasEscape() {
    return escape != NONE && escape != quote;
  }

  /** The encodings departments use. */
  public enum Encoding {
    UTF_8("UTF-8"),
    GB18030("GB18030"),
    UTF_16LE("UTF-16LE"),
    UTF_16BE("UTF-16BE");

    private final String charset;

    Encoding(String charset) {
      this.charset = charset;
    }

    public java.nio.charset.Charset charset() {
      return java.nio.charset.Charset.forName(charset);
    }
  }
}
