package lawtally.report.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import lawtally.definition.Sha256;

/** What is in a ZIP: hash of the content, by name. */
public final class Unzipped {
  private Unzipped() {}

  public static SortedMap<String, String> of(Path zip) throws IOException {
    SortedMap<String, String> content = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        content.put(entry.getName(), Sha256.hex(in.readAllBytes()));
      }
    }
    return content;
  }

  /** What a ZIP would hold of a folder, put into a folder of this name. */
  public static SortedMap<String, String> likeFolder(Path folder, String name) throws IOException {
    SortedMap<String, String> content = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String inside = folder.relativize(file).toString().replace('\\', '/');
        content.put(name + "/" + inside, Sha256.hex(Files.readAllBytes(file)));
      }
    }
    return content;
  }
}
