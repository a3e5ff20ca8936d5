package lawtally.intake.scan;

import java.nio.charset.Charset;
import lawtally.intake.Dialect;

/** Bytes to text; bytes that are no characters become U+FFFD. */
final class Decoding {
  private static final char REPLACEMENT = '\uFFFD';

  private final Dialect.Encoding encoding;
  private final Charset charset;

  Decoding(Dialect.Encoding encoding) {
    this.encoding = encoding;
    this.charset = encoding.charset();
  }

  String text(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, charset);
  }

  /** Whether the text says what the bytes say; U+FFFD may also have been written on purpose. */
  boolean isFaithful(String text, byte[] bytes, int from, int to) {
    if (text.indexOf(REPLACEMENT) < 0) {
      return !Legibility.isUtf8AllTheSame(bytes, from, to, encoding);
    }
    return Legibility.decode(bytes, from, to, charset).isPresent();
  }

  /** The text in the encoding with which files of this one are mixed, if it is some there. */
  String otherwise(String text, byte[] bytes, int from, int to) {
    return Legibility.inTheOther(bytes, from, to, encoding).orElse(text);
  }
}
