package lawtally.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Spoils files of the sample and reads them: {@code mvn -Pfuzz test -Dtest=ReaderFuzz}, for {@code
 * -Dfuzz.seconds=60}, from {@code -Dfuzz.seed=1}. It prints the seed of a file that is not
 * accounted for; {@code -Dfuzz.seed=SEED -Dfuzz.seconds=0} reads that one again.
 */
class ReaderFuzz {
  private static final int LONGEST = 16_000;
  private static final int MOST_FAILURES = 10;

  private static List<Path> samples = List.of();

  @BeforeAll
  static void findTheSamples() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("input/2020"))) {
      samples = files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @Test
  @Tag("fuzz")
  void aSpoiltFileIsAccountedFor() throws IOException {
    long seed = Long.getLong("fuzz.seed", System.currentTimeMillis());
    long end = System.nanoTime() + Duration.ofSeconds(Long.getLong("fuzz.seconds", 60)).toNanos();
    List<String> failures = new ArrayList<>();
    long files = 0;
    do {
      try {
        OneFile.check(spoilt(seed + files));
      } catch (RuntimeException | AssertionError e) {
        failures.add("seed " + (seed + files) + ": " + e);
        System.out.println(failures.get(failures.size() - 1));
        e.printStackTrace(System.out);
      }
      files++;
    } while (System.nanoTime() < end && failures.size() < MOST_FAILURES);
    System.out.printf(
        "%d spoilt files from seed %d, %d not accounted for%n", files, seed, failures.size());
    assertThat(failures).isEmpty();
  }

  /** Some of them in every build. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void theseSpoiltFilesAreAccountedFor(long seed) {
    assertThatCode(() -> OneFile.check(spoilt(seed))).doesNotThrowAnyException();
  }

  /** The same seed spoils the same file in the same way. */
  private static byte[] spoilt(long seed) throws IOException {
    Random random = new Random(seed);
    byte[] bytes = Files.readAllBytes(samples.get(random.nextInt(samples.size())));
    byte[] start = bytes.length > LONGEST ? Arrays.copyOf(bytes, LONGEST) : bytes;
    return new Mutation(random.nextLong()).of(start);
  }
}
