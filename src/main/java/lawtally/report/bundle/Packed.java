package lawtally.report.bundle;

import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import lawtally.definition.Sha256;
import lawtally.report.office.FixedZip;

/**
 * The bundle as one file beside it, for sending: {@code enforcement-2020-r001.zip}, in it a folder
 * of that name. The same bundle gives the same bytes on one JDK. A draft is packed too: departments
 * are sent it to see what they owe, and its page says first what it is.
 */
final class Packed {
  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final Path draft;
  private final String folder;

  /**
   * @param file where it is to lie
   */
  Packed(Path file) {
    String name = file.getFileName().toString();
    this.file = file;
    this.draft = file.resolveSibling("." + name);
    this.folder = name.substring(0, name.lastIndexOf('.')) + "/";
  }

  /**
   * Makes sure that nothing else is in its place: what was given out is never overwritten.
   *
   * @param bundle staged or published, as it was written
   * @throws UnpublishableException if something is
   */
  void requireFreeOrOurs(Path bundle) throws IOException {
    if (Disk.exists(file) && !holds(content(bundle))) {
      throw new UnpublishableException("report.bundle.in-the-way", file.toString());
    }
  }

  /** Packs a published bundle unless that was done; may be killed at any moment, and repeated. */
  void complete(Path bundle) throws IOException {
    Disk.delete(draft);
    if (Disk.exists(file)) {
      return;
    }
    boolean whole = false;
    try {
      write(bundle);
      whole = true;
    } finally {
      if (!whole) {
        Files.deleteIfExists(draft);
      }
    }
    ReadOnly.make(draft);
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    Disk.force(file.toAbsolutePath().getParent());
  }

  private void write(Path bundle) throws IOException {
    try (FileChannel channel =
            FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        ZipOutputStream zip =
            new ZipOutputStream(
                new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER),
                StandardCharsets.UTF_8)) {
      for (String name : content(bundle).keySet()) {
        ZipEntry entry = new ZipEntry(folder + name);
        entry.setTimeLocal(FixedZip.NEVER);
        zip.putNextEntry(entry);
        Files.copy(bundle.resolve(name), zip);
        zip.closeEntry();
      }
      zip.finish();
      zip.flush();
      channel.force(true);
    }
  }

  /** Every file of the bundle with its SHA-256, by name. */
  private static SortedMap<String, String> content(Path bundle) throws IOException {
    byte[] json = Files.readAllBytes(bundle.resolve(Manifest.NAME));
    SortedMap<String, String> content = new TreeMap<>();
    content.put(Manifest.NAME, Sha256.hex(json));
    Manifest.of(json).files().forEach(entry -> content.put(entry.path(), entry.sha256()));
    return content;
  }

  /** Whether it holds these files and nothing else. */
  private boolean holds(SortedMap<String, String> expected) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    SortedMap<String, String> found = new TreeMap<>();
    try (ZipInputStream zip =
        new ZipInputStream(Files.newInputStream(file), StandardCharsets.UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        String inside = name.startsWith(folder) ? name.substring(folder.length()) : "/" + name;
        found.put(inside, Sha256.hex(zip.readAllBytes()));
      }
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      // Cut, damaged, or never a ZIP.
      return false;
    }
    return found.equals(expected);
  }
}
