package lawtally.intake.survey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import lawtally.definition.Sha256;
import lawtally.intake.Archive;
import lawtally.intake.DamagedObjectException;

/**
 * The archive as a folder of files {@code ab/abcdef…}, named by their SHA-256.
 *
 * <p>A file appears under its name complete and on disk, or not at all: it is copied under another
 * name, forced, and renamed. The folder is for its owner alone where the file system knows owners,
 * and what lies in it is read-only. An object is never written again: bytes that are kept once more
 * are compared with it, and only one that is damaged is replaced.
 */
public final class FileArchive implements Archive {
  private static final int CHUNK = 1 << 16;

  private final Path root;
  private final Path incoming;
  private final Custody custody;

  /** Objects that were compared with their hash by this archive. */
  private final Set<String> sound = ConcurrentHashMap.newKeySet();

  /** For one process at a time. */
  public FileArchive(Path root) {
    this(root, "", Custody.NONE);
  }

  /**
   * For several.
   *
   * @param worker a name that nobody else has at the same time; copies under way lie apart by it
   */
  public FileArchive(Path root, String worker, Custody custody) {
    this.root = root;
    this.incoming = root.resolve("incoming").resolve(worker);
    this.custody = custody;
  }

  /** Reads an object once, when it is first asked for, to see whether it is what its name says. */
  @Override
  public Path path(String sha256) {
    Path object = place(sha256);
    if (!sound.contains(sha256)) {
      require(sha256, object);
      sound.add(sha256);
    }
    return object;
  }

  private Path place(String sha256) {
    return root.resolve(sha256.substring(0, 2)).resolve(sha256);
  }

  private void require(String sha256, Path object) {
    boolean missing = !Files.isRegularFile(object);
    if (missing || !hash(object).equals(sha256)) {
      throw new DamagedObjectException(object, missing, custody.names(sha256));
    }
  }

  private static String hash(Path object) {
    MessageDigest digest = Sha256.digest();
    try (InputStream in = Files.newInputStream(object)) {
      byte[] chunk = new byte[CHUNK];
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        digest.update(chunk, 0, read);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(object + " cannot be read", e);
    }
    return Sha256.hex(digest);
  }

  /**
   * @throws UnreadableFileException if the file cannot be read
   * @throws IOException if the archive cannot be written; in both cases nothing is left under a
   *     hash
   */
  @Override
  public String keep(Path file) throws IOException {
    ownFolder(root);
    Files.createDirectories(incoming);
    Path copy = Files.createTempFile(incoming, "copy", null);
    try {
      String sha256 = copy(file, copy);
      Path object = place(sha256);
      boolean known = Files.exists(object);
      if (!known || isOther(object, copy)) {
        settle(copy, object);
        if (known) {
          custody.renewed(object, file);
        }
      }
      sound.add(sha256);
      return sha256;
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  /**
   * Removes copies that this worker never finished, for its process died, and those that lie in no
   * worker's folder: an earlier version of the program left them.
   */
  public void tidy() throws IOException {
    removeFiles(root.resolve("incoming"));
    removeFiles(incoming);
  }

  private static void removeFiles(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> copies =
          Files.newDirectoryStream(folder, copy -> !Files.isDirectory(copy))) {
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

  /** One that cannot be read is as good as none. */
  private static boolean isOther(Path object, Path copy) {
    try {
      return Files.mismatch(object, copy) >= 0;
    } catch (IOException e) {
      return true;
    }
  }

  private static void settle(Path copy, Path target) throws IOException {
    try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    only(copy, Set.of(PosixFilePermission.OWNER_READ));
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

  private static void ownFolder(Path folder) throws IOException {
    Files.createDirectories(folder);
    only(folder, PosixFilePermissions.fromString("rwx------"));
  }

  private static void only(Path path, Set<PosixFilePermission> rights) throws IOException {
    PosixFileAttributeView posix = Files.getFileAttributeView(path, PosixFileAttributeView.class);
    if (posix != null) {
      posix.setPermissions(rights);
    }
  }
}
