package lawtally.intake.scan;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import lawtally.intake.Dialect;

/** Bytes to text; bytes that are no characters become U+FFFD. */
final class Decoding {
  private static final char REPLACEMENT = '\uFFFD';

  private final Charset charset;

  Decoding(Dialect.Encoding encoding) {
    this.charset = encoding.charset();
  }

  String text(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, charset);
  }

  /** Whether the text says what the bytes say; U+FFFD may also have been written on purpose. */
  boolean isFaithful(String text, byte[] bytes, int from, int to) {
    if (text.indexOf(REPLACEMENT) < 0) {
      return true;
    }
    try {
      charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, from, to - from));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
