package lawtally.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import lawtally.batch.home.Home;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A home in one ZIP file, to be unpacked in an empty folder: the embedded database as of one
 * moment, and all that lies beside it. Left out is what only a running process needs: locks, key
 * files, logs. A server's database is not in it.
 *
 * <p>Whoever makes one is alone with the home, so that the parts fit together.
 */
final class Backup {
  private static final List<String> FOLDERS =
      List.of("jobs", "seeds", "input", "output", "returned", ".lawtally/archive");

  private final Home home;
  private final Optional<JdbcTemplate> embedded;

  /**
   * @param embedded the database, unless it is a server's
   */
  Backup(Home home, Optional<JdbcTemplate> embedded) {
    this.home = home;
    this.embedded = embedded;
  }

  /**
   * Writes the file, for its owner alone: personal data are in it. It has its name only when it is
   * whole and on disk.
   *
   * @return how many files are in it
   * @throws FileAlreadyExistsException if another one is being written under that name
   */
  int write(Path file) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    removeLeftOver(part);
    try (FileChannel channel =
        FileChannel.open(
            part, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), owner())) {
      int files;
      try {
        claim(channel, part);
        ZipOutputStream zip =
            new ZipOutputStream(
                new BufferedOutputStream(Channels.newOutputStream(channel)),
                StandardCharsets.UTF_8);
        files = database(zip) + folders(zip, Set.of(file, part));
        zip.finish();
        zip.flush();
        channel.force(true);
      } catch (IOException | RuntimeException e) {
        Files.deleteIfExists(part);
        throw e;
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      return files;
    }
  }

  /** What a process that died left: who is alive holds a lock on it. */
  private static void removeLeftOver(Path part) throws IOException {
    if (Files.isRegularFile(part, LinkOption.NOFOLLOW_LINKS)) {
      try (FileChannel left = FileChannel.open(part, StandardOpenOption.WRITE)) {
        claim(left, part);
        Files.delete(part);
      }
    }
  }

  private static void claim(FileChannel channel, Path part) throws IOException {
    boolean ours;
    try {
      ours = channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      ours = false;
    }
    if (!ours) {
      throw new FileAlreadyExistsException(part.toString(), null, "another backup is writing it");
    }
  }

  private FileAttribute<?>[] owner() {
    boolean posix = home.root().getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  /** The database writes a ZIP of its own, with its file in it. */
  private int database(ZipOutputStream zip) throws IOException {
    if (embedded.isEmpty()) {
      return 0;
    }
    Path copy = home.database().resolveSibling("backup.part");
    int files = 0;
    try {
      embedded.get().update("backup to ?", copy.toString());
      try (ZipInputStream in = new ZipInputStream(Files.newInputStream(copy))) {
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
          put(zip, new ZipEntry(".lawtally/db/" + entry.getName()), in);
          files++;
        }
      }
    } finally {
      Files.deleteIfExists(copy);
    }
    return files;
  }

  private int folders(ZipOutputStream zip, Set<Path> without) throws IOException {
    int files = 0;
    for (String name : FOLDERS) {
      Path folder = home.root().resolve(name);
      if (Files.isDirectory(folder)) {
        for (Path path : below(folder.toRealPath())) {
          if (!without.contains(path.toAbsolutePath())) {
            String inside = folder.toRealPath().relativize(path).toString().replace('\\', '/');
            files += put(zip, name + "/" + inside, path);
          }
        }
      }
    }
    return files;
  }

  private static List<Path> below(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(path -> !Files.isDirectory(path) || Files.isSymbolicLink(path))
          .filter(path -> !path.startsWith(folder.resolve("incoming")))
          .sorted()
          .toList();
    }
  }

  /** A ZIP knows no links: {@code latest} becomes the text that stands for it. */
  private static int put(ZipOutputStream zip, String name, Path path) throws IOException {
    if (Files.isSymbolicLink(path) && path.getFileName().toString().equals("latest")) {
      String revision = Files.readSymbolicLink(path).getFileName() + "\n";
      zip.putNextEntry(new ZipEntry(name + ".txt"));
      zip.write(revision.getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
      return 1;
    }
    if (!Files.isRegularFile(path)) {
      return 0;
    }
    ZipEntry entry = new ZipEntry(name);
    entry.setLastModifiedTime(Files.getLastModifiedTime(path));
    try (InputStream in = Files.newInputStream(path)) {
      put(zip, entry, in);
    }
    return 1;
  }

  private static void put(ZipOutputStream zip, ZipEntry entry, InputStream content)
      throws IOException {
    zip.putNextEntry(entry);
    content.transferTo(zip);
    zip.closeEntry();
  }
}
