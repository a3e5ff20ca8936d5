package lawtally.intake.plan;

import java.io.IOException;
import java.nio.file.Path;
import lawtally.intake.Dialect.Encoding;

/**
 * The encoding of a file: by its byte order mark, else UTF-8 if the whole file is, else GB18030 if
 * the whole file is, else the one with fewer faults.
 *
 * @param bom bytes of the byte order mark
 * @param faults how well the whole file decodes
 */
record CharsetGuess(Encoding encoding, int bom, Decodability faults) {
  /** From one fault in so many bytes on a file is no text. */
  private static final int BYTES_PER_FAULT = 40;

  /** Chinese tables in UTF-16 have a digit or a delimiter at least so often, in bytes. */
  private static final int ZEROS_EVERY = 40;

  /**
   * @param start the first bytes of the file
   */
  static CharsetGuess of(Path file, byte[] start) throws IOException {
    if (at(start, 0, 0xef) && at(start, 1, 0xbb) && at(start, 2, 0xbf)) {
      return trial(file, Encoding.UTF_8, 3);
    }
    if (at(start, 0, 0xff) && at(start, 1, 0xfe)) {
      return trial(file, Encoding.UTF_16LE, 2);
    }
    if (at(start, 0, 0xfe) && at(start, 1, 0xff)) {
      return trial(file, Encoding.UTF_16BE, 2);
    }
    int high = zeros(start, 0);
    int low = zeros(start, 1);
    if (Math.max(high, low) * ZEROS_EVERY > start.length && Math.min(high, low) == 0) {
      return trial(file, high > 0 ? Encoding.UTF_16BE : Encoding.UTF_16LE, 0);
    }
    return withoutMark(file);
  }

  private static CharsetGuess withoutMark(Path file) throws IOException {
    CharsetGuess utf8 = trial(file, Encoding.UTF_8, 0);
    if (utf8.faults.none()) {
      return utf8;
    }
    CharsetGuess gb18030 = trial(file, Encoding.GB18030, 0);
    return gb18030.faults.count() < utf8.faults.count() ? gb18030 : utf8;
  }

  private static CharsetGuess trial(Path file, Encoding encoding, int bom) throws IOException {
    return new CharsetGuess(encoding, bom, Decodability.of(file, encoding.charset(), bom));
  }

  /** Whether the file is text at all, perhaps with a few faults. */
  boolean isText() {
    return faults.count() * BYTES_PER_FAULT <= faults.bytes();
  }

  /** ASCII characters in UTF-16 have a zero byte, always on the same side. */
  private static int zeros(byte[] start, int from) {
    int zeros = 0;
    for (int i = from; i < start.length; i += 2) {
      zeros += start[i] == 0 ? 1 : 0;
    }
    return zeros;
  }

  private static boolean at(byte[] bytes, int index, int expected) {
    return index < bytes.length && (bytes[index] & 0xff) == expected;
  }
}
