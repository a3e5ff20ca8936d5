package lawtally.intake;

/**
 * How a file separates fields.
 *
 * @param encoding how bytes are characters
 * @param bom bytes of the byte order mark at the head
 */
public record Dialect(Encoding encoding, int bom, char delimiter, char quote) {

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
