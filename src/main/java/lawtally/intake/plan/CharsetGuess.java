package lawtally.intake.plan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import lawtally.intake.Dialect.Encoding;

/**
 * The encoding of a file: by its byte order mark, else UTF-8 if the whole file is, else GB18030 if
 * the whole file is, else the one with fewer faults, unless most lines are UTF-8.
 *
 * @param bom bytes of the byte order mark
 * @param faults how well the whole file decodes
 */
record CharsetGuess(Encoding encoding, int bom, Decodability faults) {
  /** From one fault in so many bytes on a file is no text. */
  private static final int BYTES_PER_FAULT = 40;

  /** Chinese tables in UTF-16 have a digit or a delimiter at least so often, in bytes. */
  private static final int ZEROS_EVERY = 40;

  private static final String SEPARATORS = ",\t;|\r\n";

  static CharsetGuess of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return of(file, in.readNBytes(Disguise.ENOUGH));
    }
  }

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
    if (hasManyZeros(start)) {
      int littleEndian = separators(start, 0);
      int bigEndian = separators(start, 1);
      if (littleEndian != bigEndian) {
        boolean little = littleEndian > bigEndian;
        return trial(file, little ? Encoding.UTF_16LE : Encoding.UTF_16BE, 0);
      }
    }
    return withoutMark(file);
  }

  private static CharsetGuess withoutMark(Path file) throws IOException {
    CharsetGuess utf8 = trial(file, Encoding.UTF_8, 0);
    if (utf8.faults.none()) {
      return utf8;
    }
    CharsetGuess gb18030 = trial(file, Encoding.GB18030, 0);
    if (gb18030.faults.none()) {
      return gb18030;
    }
    boolean fewer = gb18030.faults.count() < utf8.faults.count();
    return fewer && !Stretches.areMostlyUtf8(file, utf8) ? gb18030 : utf8;
  }

  static CharsetGuess trial(Path file, Encoding encoding, int bom) throws IOException {
    return new CharsetGuess(encoding, bom, Decodability.of(file, encoding.charset(), bom));
  }

  /** Whether the file is text at all, perhaps with a few faults. */
  boolean isText() {
    return faults.count() * BYTES_PER_FAULT <= faults.bytes();
  }

  private static boolean hasManyZeros(byte[] start) {
    int zeros = 0;
    for (byte b : start) {
      zeros += b == 0 ? 1 : 0;
    }
    return zeros * ZEROS_EVERY > start.length;
  }

  /**
   * Delimiters and line ends in UTF-16. Zeros alone do not tell the order of bytes: 一 and 开 have
   * one, too.
   *
   * @param low which byte of two is the low one
   */
  private static int separators(byte[] start, int low) {
    int found = 0;
    for (int i = 0; i + 1 < start.length; i += 2) {
      boolean separator = SEPARATORS.indexOf(start[i + low]) >= 0;
      found += separator && start[i + 1 - low] == 0 ? 1 : 0;
    }
    return found;
  }

  private static boolean at(byte[] bytes, int index, int expected) {
    return index < bytes.length && (bytes[index] & 0xff) == expected;
  }
}
