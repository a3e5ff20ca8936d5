package lawtally.batch.hook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * What a command says: all of it is read, so that it never waits for us; only the beginning is
 * kept.
 */
final class Output {
  static final int MOST_CHARACTERS = 2_000;

  /** A character of UTF-8 has up to four. */
  private static final int MOST_BYTES = MOST_CHARACTERS * 4;

  private final InputStream from;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private final Thread reader = new Thread(this::read, "hook-output");

  Output(InputStream from) {
    this.from = from;
    reader.setDaemon(true);
    reader.start();
  }

  /**
   * What was said so far, in one line.
   *
   * @param patience how long to wait for the end, which comes late if the command left a child
   *     behind that may still speak
   */
  String beginning(Duration patience) throws InterruptedException {
    reader.join(patience.toMillis());
    String text;
    synchronized (kept) {
      text = kept.toString(StandardCharsets.UTF_8);
    }
    String line = text.strip().replaceAll("\\s*[\\r\\n]+\\s*", " | ").replaceAll("\\p{Cntrl}", " ");
    return line.codePointCount(0, line.length()) <= MOST_CHARACTERS
        ? line
        : line.substring(0, line.offsetByCodePoints(0, MOST_CHARACTERS)) + "…";
  }

  private void read() {
    byte[] buffer = new byte[8_192];
    try {
      for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
        synchronized (kept) {
          kept.write(buffer, 0, Math.min(read, MOST_BYTES - kept.size()));
        }
      }
    } catch (IOException e) {
      // The command was ended: what it has said is kept.
    }
  }
}
