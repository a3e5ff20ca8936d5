package lawtally.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import lawtally.batch.RunResult.Outcome;
import lawtally.batch.run.Tuning;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Prints how long whole runs take; asserts nothing about time. {@code mvn -Pbenchmark test
 * -Dtest=RunBenchmark}
 */
@Tag("benchmark")
class RunBenchmark {
  private static final int ROWS = 1_000_000;

  @TempDir private Path folder;

  @Test
  void aMillionPenalties() throws Exception {
    SmallTown town = SmallTown.in(folder.resolve("large")).owingNothing();
    Path file = town.home().resolve("input/2020/区公安分局/处罚.csv");
    Files.createDirectories(file.getParent());
    write(file);
    Tuning usual = Tuning.usual();
    for (int threads = 1; threads <= usual.threads(); threads++) {
      Instant begin = Instant.now();
      RunResult result =
          new NightRun(town)
              .tuned(usual.sliceSize(), usual.chunk(), threads)
              .because("benchmark")
              .run();
      double seconds = Duration.between(begin, Instant.now()).toMillis() / 1000.0;
      assertThat(result.outcome()).isEqualTo(Outcome.PUBLISHED);
      assertThat(result.run().rowsCounted()).contains((long) ROWS);
      System.out.printf(
          Locale.ROOT,
          "%,d penalties (%,d MiB), %d thread(s): %.1f s, %,.0f rows/s%n",
          ROWS,
          Files.size(file) >> 20,
          threads,
          seconds,
          ROWS / seconds);
    }
  }

  private static void write(Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("行政相对人名称,行政相对人类别,行政处罚决定书文号,处罚类别,罚款金额（元）,处罚决定日期,处罚机关,处罚内容,违法事实\n");
      for (int n = 1; n <= ROWS; n++) {
        out.write("样本甲,自然人,样罚〔2020〕" + n + "号,罚款,100,2020-");
        out.write("%02d-%02d".formatted(1 + n % 12, 1 + n % 28));
        out.write(",区公安分局,罚款100元,在样本路违反停车规定，情节轻微，当场改正，无其他加重或者减轻情节\n");
      }
    }
  }
}
