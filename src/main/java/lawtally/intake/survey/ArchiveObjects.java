package lawtally.intake.survey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What lies in the archive, for whoever has to decide what of it is still wanted. */
public final class ArchiveObjects {
  private static final String OBJECT = "[0-9a-f]{64}";

  private ArchiveObjects() {}

  /** Archived bytes by their hash; copies under way and whatever else lies there are not told. */
  public static List<Stored> in(Path archive) throws IOException {
    if (!Files.isDirectory(archive)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(archive, 2)) {
      return all.filter(p -> p.getFileName().toString().matches(OBJECT))
          .filter(Files::isRegularFile)
          .map(Stored::of)
          .sorted(Comparator.comparing(Stored::sha256))
          .toList();
    }
  }

  /**
   * @param size bytes
   */
  public record Stored(String sha256, Path path, long size) {
    private static Stored of(Path path) {
      return new Stored(path.getFileName().toString(), path, path.toFile().length());
    }
  }
}
