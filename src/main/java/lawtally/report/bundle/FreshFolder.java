package lawtally.report.bundle;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import lawtally.definition.Sha256;

/** A folder filled anew. What a run before this one left in it is gone. */
final class FreshFolder {
  private static final int BUFFER = 1 << 16;

  private final Path root;
  private final TreeMap<String, Manifest.Entry> entries = new TreeMap<>();
  private final TreeSet<Path> folders = new TreeSet<>();

  private FreshFolder(Path root) {
    this.root = root;
  }

  static FreshFolder at(Path folder) throws IOException {
    Path root = folder.toAbsolutePath().normalize();
    Disk.delete(root);
    Files.createDirectories(root);
    FreshFolder fresh = new FreshFolder(root);
    fresh.folders.add(root);
    return fresh;
  }

  /**
   * Writes a file. It is on disk for good only after {@link #settle}.
   *
   * @param name relative to the folder, with {@code /}
   * @throws IllegalArgumentException if the name leads out of the folder or was written before
   */
  Manifest.Entry write(String name, byte[] content) throws IOException {
    MessageDigest digest = Sha256.digest();
    digest.update(content);
    Path file = fileOf(name);
    Files.write(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    return enter(name, content.length, digest);
  }

  Manifest.Entry write(String name, String text) throws IOException {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a file that may be long, without holding all of it. */
  Manifest.Entry write(String name, Disk.Content content) throws IOException {
    MessageDigest digest = Sha256.digest();
    Path file = fileOf(name);
    try (OutputStream out =
            Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        Writer text =
            new OutputStreamWriter(
                new DigestOutputStream(new BufferedOutputStream(out, BUFFER), digest),
                StandardCharsets.UTF_8)) {
      content.writeTo(text);
    }
    return enter(name, Files.size(file), digest);
  }

  private Path fileOf(String name) throws IOException {
    Path file = root.resolve(name).normalize();
    if (!file.startsWith(root) || file.equals(root)) {
      throw new IllegalArgumentException("not a name for a file of a bundle: " + name);
    }
    if (entries.containsKey(name)) {
      throw new IllegalArgumentException("two files of a bundle have one name: " + name);
    }
    Path folder = file.getParent();
    if (folder != null && folders.add(folder)) {
      Files.createDirectories(folder);
    }
    return file;
  }

  private Manifest.Entry enter(String name, long size, MessageDigest digest) {
    String sha256 = Sha256.hex(digest);
    Manifest.Entry entry = new Manifest.Entry(name, size, sha256);
    entries.put(name, entry);
    return entry;
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
    Path parent = root.getParent();
    if (parent != null) {
      Disk.force(parent);
    }
  }

  private static void force(Path file) {
    try {
      Disk.forceFile(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
