package lawtally.intake.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However quotes are spoilt, what is looked at grows with the file and no faster. */
class ScanningWorkTest {
  private static final int LINES = 20_000;

  @TempDir private Path folder;

  /** Each line closes a quote and opens one that is closed too far away, or badly. */
  @ParameterizedTest
  @ValueSource(strings = {"x\",\"c\n", "1,\"abc,2\n", "x\",2,3,\"c\n1,\"a\n", "1,\"abc\n\",2\n"})
  void noCharacterIsSearchedForAClosingQuoteAgainAndAgain(String lines) throws IOException {
    byte[] bytes = lines.repeat(LINES).getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(folder.resolve("spoilt.csv"), bytes);
    for (int width : new int[] {RecordEnds.ANY_WIDTH, 3, 4}) {
      assertThat(looksBehind(file, bytes.length, width)).isPositive().isLessThan(3L * bytes.length);
    }
  }

  private static long looksBehind(Path file, long length, int width) throws IOException {
    RecordScanner.Limits limits = RecordScanner.Limits.USUAL;
    try (Window window = Window.open(file, 0, length, limits.length())) {
      RecordEnds ends = new RecordEnds(window, new Symbols(window, Scans.UTF_8), 0, width, limits);
      long found = 0;
      while (ends.next()) {
        found += ends.length();
      }
      assertThat(found).isEqualTo(length);
      return ends.looksBehind();
    }
  }
}
