package lawtally.batch.run;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import lawtally.store.Slices;
import lawtally.tally.keys.KeyEntries;
import lawtally.tally.keys.KeyFile;
import org.jspecify.annotations.Nullable;

/** The working folder of one run: its salt and the key files of its slices. */
public final class KeyFolder {
  private static final int SALT = 16;

  private final Path folder;
  private final byte[] salt;

  private KeyFolder(Path folder, byte[] salt) {
    this.folder = folder;
    this.salt = salt;
  }

  /** For a run that begins; what lay there is gone. */
  public static KeyFolder begin(Path folder) throws IOException {
    remove(folder);
    Files.createDirectories(folder);
    byte[] salt = new byte[SALT];
    new SecureRandom().nextBytes(salt);
    Files.write(folder.resolve("salt"), salt);
    return new KeyFolder(folder, salt);
  }

  /** Whether the folder of an unfinished run can be gone on with. */
  public static boolean usable(Path folder, List<Slices.Result> results) {
    try {
      KeyFolder keys = resume(folder);
      keys.open(results);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * For a run that goes on.
   *
   * @throws IOException if the salt is lost: keys of old and new slices would not meet
   */
  public static KeyFolder resume(Path folder) throws IOException {
    byte[] salt = Files.readAllBytes(folder.resolve("salt"));
    if (salt.length != SALT) {
      throw new IOException("the salt of the run is damaged");
    }
    return new KeyFolder(folder, salt);
  }

  public byte[] salt() {
    return salt.clone();
  }

  public KeyFile.Info write(String slice, KeyEntries entries) throws IOException {
    return KeyFile.write(folder.resolve(slice + ".keys"), entries);
  }

  /**
   * The key files of these slices, each checked.
   *
   * @throws IOException if one is missing or not the one that was written
   */
  public List<KeyFile> open(List<Slices.Result> results) throws IOException {
    List<KeyFile> files = new ArrayList<>();
    for (Slices.Result r : results) {
      KeyFile.Info info = new KeyFile.Info(r.keyFile(), r.keyLength(), r.keyChecksum());
      files.add(KeyFile.open(folder.resolve(r.keyFile()), info));
    }
    return files;
  }

  public void remove() throws IOException {
    remove(folder);
  }

  /**
   * Removes a folder with all that is in it, if it is there. On a server two processes may clear
   * away the same: what the other one took first is no fault.
   */
  public static void remove(Path folder) throws IOException {
    Files.walkFileTree(folder, new Removal());
  }

  private static final class Removal extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.deleteIfExists(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
      return gone(failure);
    }

    @Override
    public FileVisitResult postVisitDirectory(Path emptied, @Nullable IOException failure)
        throws IOException {
      if (failure != null) {
        gone(failure);
      }
      Files.deleteIfExists(emptied);
      return FileVisitResult.CONTINUE;
    }

    private static FileVisitResult gone(IOException failure) throws IOException {
      if (failure instanceof NoSuchFileException) {
        return FileVisitResult.CONTINUE;
      }
      throw failure;
    }
  }
}
