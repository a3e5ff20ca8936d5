package lawtally.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Copies of a home, taken while a run goes on: what a process that was killed at that moment would
 * have left, its database included. What the machine had not yet written is not in them.
 */
final class Photographs {
  private final Path home;
  private final Path album;
  private final Map<String, Path> taken = new LinkedHashMap<>();

  /**
   * @param album a folder for them
   */
  Photographs(Path home, Path album) {
    this.home = home;
    this.album = album;
  }

  /** The first of a name is kept: later ones of that name are of a later moment. */
  synchronized void take(String moment) {
    if (!taken.containsKey(moment)) {
      Path copy = album.resolve(moment.replace(' ', '-'));
      copy(home, copy);
      taken.put(moment, copy);
    }
  }

  /** Homes by the name of the moment, in the order in which they were taken. */
  synchronized Map<String, Path> taken() {
    return taken;
  }

  static void copy(Path from, Path to) {
    try {
      Files.walkFileTree(
          from,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                throws IOException {
              Files.createDirectories(to.resolve(from.relativize(folder).toString()));
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              Files.copy(
                  file, to.resolve(from.relativize(file).toString()), LinkOption.NOFOLLOW_LINKS);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
