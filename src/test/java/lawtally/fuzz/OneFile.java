package lawtally.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import lawtally.definition.Definitions;
import lawtally.sample.PlainRun;
import org.springframework.util.FileSystemUtils;

/** A year in which one department sent one file, whatever is in it. */
final class OneFile {
  private static final int YEAR = 2020;
  private static final Definitions DEFINITIONS = Definitions.load(Path.of(""));
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** A year without any file, and what a file may need beyond its size. */
  private static final long MEMORY_OF_A_YEAR = 64L << 20;

  /** Bytes of memory, long given back, that a byte of a file may cost. */
  private static final long MEMORY_OF_A_BYTE = 1_000;

  private OneFile() {}

  /**
   * Runs the year and checks what must hold: no exception, no byte, line or row lost, memory within
   * bounds.
   */
  static void check(byte[] bytes) throws IOException {
    Path home = Files.createTempDirectory("one-file");
    try {
      Path folder = Files.createDirectories(home.resolve("input/" + YEAR + "/区卫生健康局"));
      Files.write(folder.resolve("表.csv"), bytes);
      Path work = Files.createDirectories(home.resolve("work"));
      long before = THREADS.getCurrentThreadAllocatedBytes();
      PlainRun run = new PlainRun(DEFINITIONS, home, YEAR, work);
      long needed = THREADS.getCurrentThreadAllocatedBytes() - before;

      assertThat(needed).isLessThan(MEMORY_OF_A_YEAR + MEMORY_OF_A_BYTE * bytes.length);
      new Balance(run, work).check();
    } finally {
      FileSystemUtils.deleteRecursively(home);
    }
  }
}
