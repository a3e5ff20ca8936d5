package lawtally.report.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lawtally.definition.Sha256;

/** Whether a staged bundle is, byte for byte, the one that was written. */
final class Inspection {
  private final Path bundle;
  private final String manifestSha256;

  private Inspection(Path bundle, String manifestSha256) {
    this.bundle = bundle;
    this.manifestSha256 = manifestSha256;
  }

  static Inspection of(Path bundle, String manifestSha256) {
    return new Inspection(bundle, manifestSha256);
  }

  /**
   * @throws UnpublishableException with the first file that is missing, changed or too many
   */
  void passOrThrow() throws IOException {
    Path manifest = bundle.resolve(Manifest.NAME);
    if (!Files.isDirectory(bundle, LinkOption.NOFOLLOW_LINKS) || !isFile(manifest)) {
      throw new UnpublishableException("report.bundle.not-staged", bundle.toString());
    }
    byte[] json = Files.readAllBytes(manifest);
    if (!Sha256.hex(json).equals(manifestSha256)) {
      throw new UnpublishableException("report.bundle.other-manifest", bundle.toString());
    }
    Map<String, Manifest.Entry> listed =
        Manifest.of(json).files().stream()
            .collect(
                Collectors.toMap(
                    Manifest.Entry::path, Function.identity(), (a, b) -> b, TreeMap::new));
    Set<String> present = present();
    present.remove(Manifest.NAME);
    for (String name : present) {
      if (!listed.containsKey(name)) {
        throw damaged("report.bundle.file-too-many", name);
      }
    }
    for (Manifest.Entry entry : listed.values()) {
      check(entry, present);
    }
  }

  private void check(Manifest.Entry entry, Set<String> present) throws IOException {
    if (!present.contains(entry.path())) {
      throw damaged("report.bundle.file-missing", entry.path());
    }
    Path file = bundle.resolve(entry.path());
    if (!isFile(file) || !Sha256.hex(Files.readAllBytes(file)).equals(entry.sha256())) {
      throw damaged("report.bundle.file-changed", entry.path());
    }
  }

  private UnpublishableException damaged(String key, String name) {
    return new UnpublishableException(key, bundle.toString(), name);
  }

  /** All that is no folder, by its name with {@code /}. */
  private Set<String> present() throws IOException {
    try (Stream<Path> all = Files.walk(bundle)) {
      return all.filter(p -> !Files.isDirectory(p, LinkOption.NOFOLLOW_LINKS))
          .map(p -> bundle.relativize(p).toString().replace('\\', '/'))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static boolean isFile(Path path) {
    return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
  }
}
