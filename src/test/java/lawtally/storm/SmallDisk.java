package lawtally.storm;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A disk in memory that fills up soon. */
final class SmallDisk implements AutoCloseable {
  private static final String FILLER = "filler";

  private final Path folder;

  private SmallDisk(Path folder) {
    this.folder = folder;
  }

  /**
   * @return empty where a user may not mount
   */
  static Optional<SmallDisk> mounted(Path folder, int megabytes) throws IOException {
    Files.createDirectories(folder);
    String size = "size=" + megabytes + "m";
    return call("mount", "-t", "tmpfs", "-o", size, "tmpfs", folder.toString())
        ? Optional.of(new SmallDisk(folder))
        : Optional.empty();
  }

  private static boolean call(String... command) throws IOException {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      // No such command on this system.
      return false;
    }
  }

  Path folder() {
    return folder;
  }

  long room() throws IOException {
    return Files.getFileStore(folder).getUsableSpace();
  }

  /** Fills the disk up to so many bytes. */
  void leave(long bytes) throws IOException {
    byte[] block = new byte[1 << 16];
    try (RandomAccessFile filler = new RandomAccessFile(folder.resolve(FILLER).toFile(), "rw")) {
      for (long left = room() - bytes; left > 0; left -= block.length) {
        filler.write(block, 0, (int) Math.min(left, block.length));
      }
    }
  }

  void makeRoom() throws IOException {
    Files.deleteIfExists(folder.resolve(FILLER));
  }

  void protect() throws IOException {
    remount("ro");
  }

  void unprotect() throws IOException {
    remount("rw");
  }

  private void remount(String how) throws IOException {
    if (!call("mount", "-o", "remount," + how, folder.toString())) {
      throw new IOException("cannot mount again: " + List.of(how, folder));
    }
  }

  @Override
  public void close() throws IOException {
    if (!call("umount", folder.toString()) && !call("umount", "-l", folder.toString())) {
      throw new IOException("still mounted: " + folder);
    }
  }
}
