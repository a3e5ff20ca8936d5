package lawtally.storm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Stream;

/** What departments have dropped into a home. */
final class Inputs {

  private Inputs() {}

  /** The program leaves files that have just come for the next run; these came an hour ago. */
  static void lieStill(Path home) {
    FileTime earlier = FileTime.from(Instant.now().minusSeconds(3600));
    try (Stream<Path> all = Files.walk(home.resolve("input"))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Files.setLastModifiedTime(file, earlier);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies definitions, seeds and inputs into another home, and nothing that a run has made. */
  static void copy(Path home, Path other) {
    for (String part : new String[] {"jobs", "seeds", "input"}) {
      try (Stream<Path> all = Files.walk(home.resolve(part))) {
        for (Path from : all.toList()) {
          Path to = other.resolve(home.relativize(from).toString());
          if (Files.isDirectory(from)) {
            Files.createDirectories(to);
          } else {
            copyOne(from, to);
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Inputs are large and never written to: another name for the same bytes does. */
  private static void copyOne(Path from, Path to) throws IOException {
    if (Files.getFileStore(from).equals(Files.getFileStore(to.getParent()))) {
      Files.createLink(to, from);
    } else {
      Files.copy(from, to, LinkOption.NOFOLLOW_LINKS, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }
}
