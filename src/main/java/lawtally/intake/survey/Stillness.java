package lawtally.intake.survey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/**
 * Which files lie still. A file that is being copied grows, but not at every moment: its size is
 * looked at, and again when every file could have lain unchanged for a while.
 */
final class Stillness {

  private record Seen(long size, Instant changed) {}

  private final Map<InputTree.Entry, Seen> first;

  private Stillness(Map<InputTree.Entry, Seen> first) {
    this.first = first;
  }

  /** Looks, and waits until the youngest file is {@code quiet} old; not longer than that. */
  static Stillness await(List<InputTree.Entry> entries, Duration quiet) {
    Map<InputTree.Entry, Seen> first = new HashMap<>();
    if (quiet.isZero()) {
      return new Stillness(first);
    }
    Instant now = Instant.now();
    Instant youngest = Instant.MIN;
    for (InputTree.Entry entry : entries) {
      if (entry.state() == InputTree.State.FILE) {
        Seen seen = seen(entry);
        first.put(entry, seen);
        youngest = seen.changed().isAfter(youngest) ? seen.changed() : youngest;
      }
    }
    // A clock that is ahead on a file server must not make the night wait for it.
    Instant still = youngest.isAfter(now) ? now : youngest;
    waitUntil(still.equals(Instant.MIN) ? now : still.plus(quiet));
    return new Stillness(first);
  }

  private static void waitUntil(Instant end) {
    while (Instant.now().isBefore(end) && !Thread.currentThread().isInterrupted()) {
      LockSupport.parkNanos(Duration.between(Instant.now(), end).toNanos());
    }
  }

  /** Whether the file has changed since it was first looked at. */
  boolean isBroken(InputTree.Entry entry) {
    Seen before = first.get(entry);
    return before != null && !before.equals(seen(entry));
  }

  private static Seen seen(InputTree.Entry entry) {
    try {
      BasicFileAttributes now = Files.readAttributes(entry.path(), BasicFileAttributes.class);
      return new Seen(now.size(), now.lastModifiedTime().toInstant());
    } catch (IOException gone) {
      return new Seen(-1, Instant.MIN);
    }
  }
}
