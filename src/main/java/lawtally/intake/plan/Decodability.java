package lawtally.intake.plan;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * How well a whole file decodes.
 *
 * @param malformed byte sequences that are no characters
 * @param firstLine physical line of the first, from 1; 0 if there is none
 * @param nuls NULs, which are characters, but no text has them
 * @param firstNul physical line of the first, from 1; 0 if there is none
 * @param bytes bytes looked at
 */
record Decodability(long malformed, long firstLine, long nuls, long firstNul, long bytes) {
  /** More faults need not be counted. */
  static final int ENOUGH = 100_000;

  private static final int CHUNK = 1 << 16;

  /** Faults of both kinds; counting stops about {@link #ENOUGH}. */
  long count() {
    return malformed + nuls;
  }

  boolean none() {
    return count() == 0;
  }

  static Decodability of(Path file, Charset charset, int bom) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      channel.position(bom);
      return new Counting(charset).through(channel);
    }
  }

  private static final class Counting {
    private final CharsetDecoder decoder;
    private final ByteBuffer in = ByteBuffer.allocate(CHUNK);
    private final CharBuffer out = CharBuffer.allocate(CHUNK);
    private long malformed;
    private long firstLine;
    private long nuls;
    private long firstNul;
    private long line = 1;
    private boolean carriageReturn;
    private long bytes;

    Counting(Charset charset) {
      this.decoder =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    Decodability through(FileChannel channel) throws IOException {
      boolean more = true;
      while (more && malformed + nuls < ENOUGH) {
        int read = channel.read(in);
        more = read >= 0;
        bytes += Math.max(read, 0);
        in.flip();
        decode(!more);
        in.compact();
      }
      return new Decodability(malformed, firstLine, nuls, firstNul, bytes);
    }

    private void decode(boolean last) {
      CoderResult result = CoderResult.OVERFLOW;
      while (!result.isUnderflow()) {
        result = decoder.decode(in, out, last);
        look();
        if (result.isError()) {
          in.position(in.position() + result.length());
          fault();
        }
      }
    }

    private void fault() {
      firstLine = malformed == 0 ? line : firstLine;
      malformed++;
    }

    private void nul() {
      firstNul = nuls == 0 ? line : firstNul;
      nuls++;
    }

    /** Counts lines, however they end. */
    private void look() {
      out.flip();
      while (out.hasRemaining()) {
        char c = out.get();
        if (c == 0) {
          nul();
        }
        if (c == '\r' || c == '\n' && !carriageReturn) {
          line++;
        }
        carriageReturn = c == '\r';
      }
      out.clear();
    }
  }
}
