package lawtally.cli;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Stdout, as far as somebody reads it. A reader who has seen enough ({@code | head}) closes the
 * pipe: that is no failure, and what is still written goes nowhere. A disk that is full is one.
 */
final class ResultStream extends OutputStream {
  private final OutputStream to;
  private boolean closedByReader;

  ResultStream(OutputStream to) {
    this.to = to;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (closedByReader) {
      return;
    }
    try {
      to.write(bytes, offset, length);
    } catch (IOException e) {
      // Java has no type for it; these are the words of Linux and of Windows.
      String why = String.valueOf(e.getMessage());
      closedByReader = why.contains("Broken pipe") || why.contains("pipe is being closed");
      if (!closedByReader) {
        throw e;
      }
    }
  }
}
