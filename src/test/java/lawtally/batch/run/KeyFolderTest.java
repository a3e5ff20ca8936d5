package lawtally.batch.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Working files go, whoever else is clearing them away. */
class KeyFolderTest {
  private static final int ROUNDS = 20;
  private static final int FILES = 100;

  @TempDir private Path folder;

  @Test
  void whatIsNotThereIsRemovedToo() throws IOException {
    KeyFolder.remove(folder.resolve("7"));
    assertThat(folder).isEmptyDirectory();
  }

  /** On a server each process clears away what finished runs have left. */
  @Test
  void twoMayRemoveTheSameFolderAtOnce() throws Exception {
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      for (int round = 0; round < ROUNDS; round++) {
        Path left = folder.resolve(Integer.toString(round));
        Files.createDirectories(left.resolve("below"));
        for (int i = 0; i < FILES; i++) {
          Files.writeString(left.resolve("s" + i + ".keys"), "");
          Files.writeString(left.resolve("below").resolve("s" + i + ".keys"), "");
        }
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Boolean> removal =
            () -> {
              together.await();
              KeyFolder.remove(left);
              return true;
            };
        for (Future<Boolean> end : two.invokeAll(List.of(removal, removal))) {
          assertThat(end.get()).isTrue();
        }
        assertThat(left).doesNotExist();
      }
    } finally {
      two.shutdownNow();
    }
  }
}
