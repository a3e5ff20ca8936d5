package lawtally.pollock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How well polluted files are read, by parameters that are given and by what is found. The floors
 * are what is reached; for comparison, on the paper's own files DuckDB 1.2 reaches 9.961 simple and
 * 9.599 weighted by parameters, 9.075 and 8.439 without. Those files are others than ours, and its
 * weights are, too.
 */
class PollockTest {
  @TempDir private Path folder;

  @ParameterizedTest(name = "parameters given: {0}")
  @ValueSource(booleans = {true, false})
  void pollutedFilesAreReadAlmostPerfectly(boolean given) throws IOException {
    ScoreBoard board = ScoreBoard.of(PollutedFiles.sample(41), given, folder);
    assertThat(board.simple()).as(board.table()).isGreaterThan(9.96);
    assertThat(board.weighted()).as(board.table()).isGreaterThan(9.97);
    for (Kind kind : Kind.values()) {
      double floor = kind == Kind.FIELD_DELIMITER || kind == Kind.ENCODING ? 9.75 : 9.94;
      assertThat(board.mean(kind)).as(kind.name()).isGreaterThan(floor);
    }
  }

  /** {@code mvn -Ppollock test -Dtest=PollockTest} prints the score of every kind. */
  @ParameterizedTest(name = "parameters given: {0}")
  @ValueSource(booleans = {true, false})
  @Tag("pollock")
  void theWholeSetIsReadAlmostPerfectly(boolean given) throws IOException {
    List<Polluted> all = PollutedFiles.all();
    ScoreBoard board = ScoreBoard.of(all, given, folder);
    System.out.println((given ? "parameters given\n" : "parameters found\n") + board.table());
    assertThat(board.simple()).isGreaterThan(9.99);
    assertThat(board.weighted()).isGreaterThan(9.97);
  }
}
