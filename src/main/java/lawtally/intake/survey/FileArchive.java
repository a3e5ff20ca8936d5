package lawtally.intake.survey;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import lawtally.definition.Sha256;
import lawtally.intake.Archive;

/**
 * The archive as a folder of files {@code ab/abcdef…}, named by their SHA-256.
 *
 * <p>A file appears under its name complete and on disk, or not at all: it is copied under another
 * name, forced, and renamed. The folder is for its owner alone where the file system knows owners.
 */
public final class FileArchive implements Archive {
  private static final int CHUNK = 1 << 16;

  private final Path root;

  public FileArchive(Path root) {
    this.root = root;
  }

  /** The path may be asked for before the bytes are kept. */
  @Override
  public Path path(String sha256) {
    return root.resolve(sha256.substring(0, 2)).resolve(sha256);
  }

  /**
   * @throws UnreadableFileException if the file cannot be read
   * @throws IOException if the archive cannot be written; in both cases nothing is left under a
   *     hash
   */
  @Override
  public String keep(Path file) throws IOException {
    Path incoming = ownFolder(root).resolve("incoming");
    Files.createDirectories(incoming);
    Path copy = Files.createTempFile(incoming, "copy", null);
    try {
      String sha256 = copy(file, copy);
      settle(copy, path(sha256));
      return sha256;
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  /** Removes copies that were never finished: their process died. Nobody else may be at work. */
  public void tidy() throws IOException {
    Path incoming = root.resolve("incoming");
    if (Files.isDirectory(incoming)) {
      try (DirectoryStream<Path> copies = Files.newDirectoryStream(incoming)) {
        for (Path copy : copies) {
          Files.deleteIfExists(copy);
        }
      }
    }
  }

  /** One read of the source: what is hashed is what is written. */
  private static String copy(Path file, Path copy) throws IOException {
    MessageDigest digest = Sha256.digest();
    try (InputStream in = open(file);
        FileChannel out = FileChannel.open(copy, StandardOpenOption.WRITE)) {
      byte[] chunk = new byte[CHUNK];
      for (int read = read(in, chunk); read >= 0; read = read(in, chunk)) {
        digest.update(chunk, 0, read);
        ByteBuffer bytes = ByteBuffer.wrap(chunk, 0, read);
        while (bytes.hasRemaining()) {
          out.write(bytes);
        }
      }
    }
    return Sha256.hex(digest);
  }

  private static InputStream open(Path file) throws UnreadableFileException {
    try {
      return Files.newInputStream(file);
    } catch (IOException e) {
      throw new UnreadableFileException(e);
    }
  }

  private static int read(InputStream in, byte[] chunk) throws UnreadableFileException {
    try {
      return in.read(chunk);
    } catch (IOException e) {
      throw new UnreadableFileException(e);
    }
  }

  /** Known bytes are on disk already: only new ones cost a forced write. */
  private static void settle(Path copy, Path target) throws IOException {
    if (Files.exists(target) && Files.size(target) == Files.size(copy)) {
      return;
    }
    try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Path folder = target.getParent();
    if (folder == null) {
      throw new IOException("archive without a folder");
    }
    Files.createDirectories(folder);
    try {
      Files.move(copy, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(copy, target, StandardCopyOption.REPLACE_EXISTING);
    }
    force(folder);
  }

  /** Makes the new name durable; file systems that cannot open a folder do so by themselves. */
  private static void force(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows does not open folders; the file itself is already on disk.
    }
  }

  private static Path ownFolder(Path folder) throws IOException {
    Files.createDirectories(folder);
    PosixFileAttributeView posix = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
    if (posix != null) {
      posix.setPermissions(PosixFilePermissions.fromString("rwx------"));
    }
    return folder;
  }
}
