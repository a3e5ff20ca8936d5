package lawtally.intake.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StillnessTest {
  private static final Duration QUIET = Duration.ofMillis(20);

  @TempDir private Path folder;

  private InputTree.Entry entry(String name) throws Exception {
    Path file = Files.writeString(folder.resolve(name), "案号,结果\n");
    return new InputTree.Entry(file, name, InputTree.State.FILE);
  }

  @Test
  void aFileThatGrewSinceItWasFirstSeenIsNotStill() throws Exception {
    InputTree.Entry growing = entry("a.csv");
    InputTree.Entry lying = entry("b.csv");
    Stillness stillness = Stillness.await(List.of(growing, lying), QUIET);
    Files.writeString(growing.path(), "（2020）1号,驳回\n", StandardOpenOption.APPEND);
    assertThat(stillness.isBroken(growing)).isTrue();
    assertThat(stillness.isBroken(lying)).isFalse();
  }

  @Test
  void aFileThatWasTakenAwayMeanwhileIsNotStill() throws Exception {
    InputTree.Entry gone = entry("a.csv");
    Stillness stillness = Stillness.await(List.of(gone), QUIET);
    Files.delete(gone.path());
    assertThat(stillness.isBroken(gone)).isTrue();
  }

  @Test
  void everyFileHasLainStillForTheWholeTimeWhenTheWaitIsOver() throws Exception {
    InputTree.Entry young = entry("a.csv");
    Stillness.await(List.of(young), QUIET);
    Instant changed = Files.getLastModifiedTime(young.path()).toInstant();
    assertThat(Duration.between(changed, Instant.now())).isGreaterThanOrEqualTo(QUIET);
  }

  @Test
  void aClockThatIsAheadDoesNotHoldUpTheNight() throws Exception {
    InputTree.Entry tomorrow = entry("a.csv");
    Files.setLastModifiedTime(
        tomorrow.path(), FileTime.from(Instant.now().plus(Duration.ofDays(1))));
    Instant begin = Instant.now();
    assertThat(Stillness.await(List.of(tomorrow), QUIET).isBroken(tomorrow)).isFalse();
    assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofHours(1));
  }
}
