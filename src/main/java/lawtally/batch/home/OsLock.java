package lawtally.batch.home;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * A lock of the operating system on a file. Who gets it knows that the former owner is dead: it
 * goes with its process, however that ends. The file names the holder for those who wait.
 */
public final class OsLock implements RunLock {
  private static final Duration PAUSE = Duration.ofMillis(100);

  /** How often a name is looked for that is just being written. */
  private static final int LOOKS = 10;

  /** The name is for people and may be read while the lock is held: only the far byte is locked. */
  private static final long LOCKED_BYTE = 1L << 40;

  private final FileChannel channel;

  private OsLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock at once or not at all.
   *
   * @param holder who asks, in words: shown to others while the lock is held
   * @throws BusyException if another process, or another part of this one, has it
   */
  public static OsLock take(Path file, String holder) throws IOException {
    return tryToTake(file, holder).orElseThrow(() -> new BusyException(nameIn(file)));
  }

  /** Takes the lock as soon as it is free, for at most {@code patience}. */
  public static OsLock await(Path file, String holder, Duration patience, Clock clock)
      throws IOException {
    Instant end = clock.instant().plus(patience);
    while (true) {
      Optional<OsLock> lock = tryToTake(file, holder);
      if (lock.isPresent()) {
        return lock.get();
      }
      if (!clock.instant().isBefore(end) || Thread.currentThread().isInterrupted()) {
        throw new BusyException(nameIn(file));
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  private static Optional<OsLock> tryToTake(Path file, String holder) throws IOException {
    Files.createDirectories(file.getParent());
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    boolean taken = false;
    try {
      FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
      if (lock != null) {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
        taken = true;
      }
    } catch (OverlappingFileLockException e) {
      taken = false;
    } finally {
      if (!taken) {
        channel.close();
      }
    }
    return taken ? Optional.of(new OsLock(channel)) : Optional.empty();
  }

  /**
   * Who has just got the lock writes its name a moment later: until then the file is empty, or
   * tells of the holder before.
   */
  private static String nameIn(Path file) {
    String name = "";
    for (int i = 0; i < LOOKS && name.isEmpty(); i++) {
      LockSupport.parkNanos(PAUSE.toNanos());
      try {
        name = Files.readString(file, StandardCharsets.UTF_8).strip();
      } catch (IOException e) {
        // Nobody can say.
        return "";
      }
    }
    return name;
  }

  /** Holds as long as the process lives. */
  @Override
  public void requireHeld() throws IOException {
    if (!channel.isOpen()) {
      throw new IOException("the lock was given back");
    }
  }

  /** Gives the lock back; the file stays, so that no two processes lock different files. */
  @Override
  public void close() throws IOException {
    channel.close();
  }
}
