package lawtally.report.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** A folder filled anew. What a run before this one left in it is gone. */
final class FreshFolder {
  private final Path root;
  private final TreeMap<String, Manifest.Entry> entries = new TreeMap<>();
  private final TreeSet<Path> folders = new TreeSet<>();

  private FreshFolder(Path root) {
    this.root = root;
  }

  static FreshFolder at(Path folder) throws IOException {
    Disk.delete(folder);
    Files.createDirectories(folder);
    FreshFolder fresh = new FreshFolder(folder);
    fresh.folders.add(folder);
    return fresh;
  }

  /**
   * Writes a file. It is on disk for good only after {@link #settle}.
   *
   * @param name relative to the folder, with {@code /}
   * @throws IllegalArgumentException if the name leads out of the folder or was written before
   */
  Manifest.Entry write(String name, byte[] content) throws IOException {
    Path file = root.resolve(name).normalize();
    if (!file.startsWith(root) || file.equals(root)) {
      throw new IllegalArgumentException("not a name for a file of a bundle: " + name);
    }
    Manifest.Entry entry = new Manifest.Entry(name, content.length, Disk.sha256(content));
    if (entries.putIfAbsent(name, entry) != null) {
      throw new IllegalArgumentException("two files of a bundle have one name: " + name);
    }
    Path folder = file.getParent();
    if (folder != null && folders.add(folder)) {
      Files.createDirectories(folder);
    }
    Files.write(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    return entry;
  }

  Manifest.Entry write(String name, String text) throws IOException {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** What was written, by name. */
  List<Manifest.Entry> entries() {
    return new ArrayList<>(entries.values());
  }

  /** Forces all to disk. Many at once: disks take forty requests in the time of a few. */
  void settle() throws IOException {
    try {
      entries.keySet().parallelStream().forEach(name -> force(root.resolve(name)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    for (Path folder : folders.descendingSet()) {
      Disk.force(folder);
    }
    Path parent = root.toAbsolutePath().getParent();
    if (parent != null) {
      Disk.force(parent);
    }
  }

  private static void force(Path file) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
