package lawtally.pollock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How well polluted files are read. The whole set: {@code mvn -Ppollock test}. */
class PollockTest {
  @TempDir private Path folder;

  @Test
  @Tag("pollock")
  void theWholeSet() throws IOException {
    List<Polluted> all = PollutedFiles.all();
    for (boolean given : new boolean[] {true, false}) {
      ScoreBoard board = ScoreBoard.of(all, given, folder);
      System.out.println((given ? "dialect given\n" : "dialect found\n") + board.table());
      Files.write(
          Path.of("target", given ? "pollock-given.txt" : "pollock-found.txt"), board.imperfect());
      assertThat(board.simple()).isGreaterThan(0);
    }
  }
}
