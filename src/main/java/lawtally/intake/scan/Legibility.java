package lawtally.intake.scan;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;
import lawtally.intake.Dialect.Encoding;

/**
 * Whether a part of a file is text in the file's encoding, or in the other one of UTF-8 and
 * GB18030: files of both are joined by hand.
 */
public enum Legibility {
  AS_WRITTEN,
  IN_THE_OTHER,
  NOT_AT_ALL;

  /**
   * Han characters in UTF-8, and nothing else beyond ASCII, from which on bytes that could be
   * GB18030 too are not: fewer may be so by chance.
   */
  private static final int SURE = 3;

  /** Of the bytes of a line or record. */
  public static Legibility of(byte[] bytes, int from, int to, Encoding encoding) {
    if (decode(bytes, from, to, encoding.charset()).isPresent()
        && !isUtf8AllTheSame(bytes, from, to, encoding)) {
      return AS_WRITTEN;
    }
    return inTheOther(bytes, from, to, encoding).isPresent() ? IN_THE_OTHER : NOT_AT_ALL;
  }

  /** GB18030 that is UTF-8 beyond chance. */
  static boolean isUtf8AllTheSame(byte[] bytes, int from, int to, Encoding encoding) {
    return encoding == Encoding.GB18030 && hanInUtf8(bytes, from, to) >= SURE;
  }

  /** The text in the other encoding; empty if it is none, or there is no other encoding. */
  static Optional<String> inTheOther(byte[] bytes, int from, int to, Encoding encoding) {
    return other(encoding).flatMap(other -> decode(bytes, from, to, other.charset()));
  }

  /** The encoding with which files of this one are mixed. */
  public static Optional<Encoding> other(Encoding encoding) {
    return switch (encoding) {
      case UTF_8 -> Optional.of(Encoding.GB18030);
      case GB18030 -> Optional.of(Encoding.UTF_8);
      case UTF_16LE, UTF_16BE -> Optional.empty();
    };
  }

  static Optional<String> decode(byte[] bytes, int from, int to, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, to - from))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Sequences of three bytes; 0 if anything beyond ASCII is something else. */
  private static int hanInUtf8(byte[] bytes, int from, int to) {
    int found = 0;
    int at = from;
    while (at < to) {
      if (bytes[at] >= 0) {
        at++;
      } else if ((bytes[at] & 0xf0) == 0xe0
          && at + 2 < to
          && (bytes[at + 1] & 0xc0) == 0x80
          && (bytes[at + 2] & 0xc0) == 0x80) {
        found++;
        at += 3;
      } else {
        return 0;
      }
    }
    return found;
  }
}
