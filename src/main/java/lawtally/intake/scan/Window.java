package lawtally.intake.scan;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * The bytes of a part of a file, as far as they are needed: those from a mark on stay in memory, up
 * to a length. Fields are open to the scanner's inner loop, which looks at every byte.
 */
final class Window implements AutoCloseable {
  private static final int CAPACITY = 1 << 18;

  private final FileChannel channel;
  private final long end;
  private final int longest;
  private long base;
  private int mark = -1;

  byte[] bytes = new byte[CAPACITY];
  int position;
  int limit;

  private Window(FileChannel channel, long from, long end, int longest) {
    this.channel = channel;
    this.base = from;
    this.end = end;
    this.longest = longest;
  }

  /**
   * @param longest bytes since the mark beyond which they are forgotten
   */
  static Window open(Path file, long from, long length, int longest) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
    return new Window(channel, from, from + length, longest);
  }

  /** File offset of the next byte. */
  long offset() {
    return base + position;
  }

  boolean atEnd() {
    return offset() == end;
  }

  /** From here on bytes stay in memory, until the next mark. */
  void mark() {
    mark = position;
  }

  /** Where the marked byte is in {@link #bytes}; negative if too far back to be remembered. */
  int marked() {
    return mark;
  }

  /** Whether this many bytes, from the position on, can be looked at; loads them. */
  boolean has(int count) throws IOException {
    while (limit - position < count) {
      if (!fill()) {
        return false;
      }
    }
    return true;
  }

  /** Loads more bytes, at the risk of moving all indices; false at the end. */
  boolean fill() throws IOException {
    if (base + limit >= end) {
      return false;
    }
    makeRoom();
    int wanted = (int) Math.min(bytes.length - limit, end - base - limit);
    int read = channel.read(ByteBuffer.wrap(bytes, limit, wanted), base + limit);
    if (read <= 0) {
      throw new EOFException("an archived file is shorter than it was");
    }
    limit += read;
    return true;
  }

  private void makeRoom() {
    if (mark >= 0 && position - mark > longest) {
      mark = -1;
    }
    int keep = mark < 0 ? position : mark;
    if (keep > 0) {
      System.arraycopy(bytes, keep, bytes, 0, limit - keep);
      base += keep;
      position -= keep;
      limit -= keep;
      mark = Math.min(mark, 0);
    }
    if (limit > bytes.length / 2) {
      // Whatever is kept, so much is read at a time that moving it costs little.
      bytes = Arrays.copyOf(bytes, bytes.length * 2);
    }
  }

  /** Goes forth to a file offset that was seen before; what is marked stays. */
  void forward(long offset) throws IOException {
    while (offset > base + limit) {
      position = limit;
      if (!fill()) {
        throw new EOFException("an archived file is shorter than it was");
      }
    }
    position = (int) (offset - base);
  }

  /** Goes back or forth to a file offset; the mark is gone. */
  void seek(long offset) {
    mark = -1;
    if (offset >= base && offset <= base + limit) {
      position = (int) (offset - base);
    } else {
      base = offset;
      position = 0;
      limit = 0;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
