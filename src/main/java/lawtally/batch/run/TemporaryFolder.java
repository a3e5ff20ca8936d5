package lawtally.batch.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/**
 * A folder for working files that must not stay: it goes when it is closed, and also when the
 * process is told to end before.
 */
public final class TemporaryFolder implements AutoCloseable {
  private final Path path;
  private final Thread hook;

  private TemporaryFolder(Path path) {
    this.path = path;
    this.hook = new Thread(() -> removeBeforeTheEnd(path), "remove");
  }

  /**
   * Makes one, for its owner alone.
   *
   * @throws IOException if no temporary files can be written
   */
  public static TemporaryFolder create(String name) throws IOException {
    TemporaryFolder folder = new TemporaryFolder(Files.createTempDirectory(name));
    Runtime.getRuntime().addShutdownHook(folder.hook);
    return folder;
  }

  public Path path() {
    return path;
  }

  @Override
  public void close() throws IOException {
    KeyFolder.remove(path);
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending: the hook is at work already.
    }
  }

  private static void removeBeforeTheEnd(Path path) {
    for (int i = 0; i < 20; i++) {
      try {
        KeyFolder.remove(path);
      } catch (IOException | UncheckedIOException e) {
        // Somebody is still writing there: once more.
      }
      LockSupport.parkNanos(20_000_000);
    }
  }
}
