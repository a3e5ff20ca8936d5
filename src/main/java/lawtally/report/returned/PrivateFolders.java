package lawtally.report.returned;

import java.io.IOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import lawtally.report.bundle.Disk;
import lawtally.report.bundle.UnpublishableException;

/**
 * Folders and files for their owner alone, where the file system knows owners: they may hold
 * personal data.
 */
final class PrivateFolders {
  private final Path root;

  PrivateFolders(Path root) {
    this.root = root;
  }

  /**
   * Creates a folder below the root, and those between, and closes all of them to others.
   *
   * @throws UnpublishableException if a link that somebody has laid there leads elsewhere. The root
   *     itself may be one: where these files lie is for the operator to say
   */
  void create(Path folder) throws IOException {
    if (!folder.startsWith(root)) {
      throw new IllegalArgumentException("not below " + root + ": " + folder);
    }
    requireNoLink(folder);
    Files.createDirectories(folder, only("rwx------"));
    for (Path at = folder; at != null && at.startsWith(root); at = at.getParent()) {
      PosixFileAttributeView view = Files.getFileAttributeView(at, PosixFileAttributeView.class);
      if (view != null) {
        view.setPermissions(PosixFilePermissions.fromString("rwx------"));
      }
    }
  }

  private void requireNoLink(Path folder) throws UnpublishableException {
    for (Path at = folder; at != null && !at.equals(root); at = at.getParent()) {
      if (Files.isSymbolicLink(at)) {
        throw new UnpublishableException("report.returned.leads-elsewhere", at.toString());
      }
    }
  }

  /** Writes a new file and forces it to disk. */
  void write(Path file, Disk.Content content) throws IOException {
    Path folder = file.getParent();
    if (folder == null) {
      throw new IllegalArgumentException("a file without a folder: " + file);
    }
    create(folder);
    try (SeekableByteChannel channel =
            Files.newByteChannel(
                file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                only("rw-------"));
        Writer out = Channels.newWriter(channel, encoder(), -1)) {
      content.writeTo(out);
      out.flush();
      ((FileChannel) channel).force(true);
    }
    Disk.force(folder);
  }

  private static CharsetEncoder encoder() {
    return StandardCharsets.UTF_8
        .newEncoder()
        .onMalformedInput(CodingErrorAction.REPLACE)
        .onUnmappableCharacter(CodingErrorAction.REPLACE);
  }

  private FileAttribute<?>[] only(String rights) {
    boolean posix = root.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
        }
        : new FileAttribute<?>[0];
  }
}
