package lawtally.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ResultStreamTest {
  /** Takes so many bytes, then fails with these words. */
  private static final class Ending extends OutputStream {
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private final int room;
    private final String why;
    private int refused;

    Ending(int room, String why) {
      this.room = room;
      this.why = why;
    }

    @Override
    public void write(int b) throws IOException {
      if (taken.size() == room) {
        refused++;
        throw new IOException(why);
      }
      taken.write(b);
    }
  }

  private static PrintStream over(OutputStream end) {
    return new PrintStream(new ResultStream(end), false, StandardCharsets.UTF_8);
  }

  @Test
  void aReaderWhoHasSeenEnoughIsNoFailureAndIsNotAskedAgain() {
    Ending head = new Ending(5, "Broken pipe");
    PrintStream out = over(head);
    out.print("12345");
    out.flush();
    out.print("678");
    out.flush();
    out.print("9");
    assertThat(out.checkError()).isFalse();
    assertThat(head.taken.toString(StandardCharsets.UTF_8)).isEqualTo("12345");
    assertThat(head.refused).isEqualTo(1);
  }

  @Test
  void aFullDiskIsAFailure() {
    PrintStream out = over(new Ending(0, "No space left on device"));
    out.print("1");
    assertThat(out.checkError()).isTrue();
  }
}
