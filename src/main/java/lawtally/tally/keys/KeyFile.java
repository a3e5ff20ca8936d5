package lawtally.tally.keys;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Iterator;
import lawtally.definition.Sha256;

/**
 * The entries of one slice on disk: sorted, each after its length in two bytes. A file is whole or
 * it is not there; one that is torn or edited is refused.
 */
public final class KeyFile {
  private static final int BUFFER = 1 << 15;
  private static final int LONGEST_ENTRY = 0xffff;

  private final Path path;

  private KeyFile(Path path) {
    this.path = path;
  }

  /**
   * What is remembered of a key file.
   *
   * @param name without folders
   * @param length bytes
   * @param checksum SHA-256 in hexadecimal
   */
  public record Info(String name, long length, String checksum) {}

  /**
   * Writes beside the target, forces to disk, then renames: after a crash the target is whole or
   * missing. A former target is replaced.
   */
  public static Info write(Path target, KeyEntries entries) throws IOException {
    return write(target, entries.sorted().iterator());
  }

  static Info write(Path target, Iterator<Entry> sorted) throws IOException {
    Path folder = Files.createDirectories(target.toAbsolutePath().resolve("..").normalize());
    Path draft = Files.createTempFile(folder, target.getFileName().toString(), ".part");
    try {
      MessageDigest sha256 = Sha256.digest();
      long length;
      try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
        writeEntries(Channels.newOutputStream(channel), sha256, sorted);
        channel.force(true);
        length = channel.size();
      }
      Files.move(
          draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      force(folder);
      return new Info(target.getFileName().toString(), length, Sha256.hex(sha256));
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** Makes the new name durable; file systems that cannot open a folder do so by themselves. */
  private static void force(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (AccessDeniedException e) {
      // Windows does not open folders; the file itself is already on disk.
    }
  }

  private static void writeEntries(OutputStream raw, MessageDigest sha256, Iterator<Entry> sorted)
      throws IOException {
    DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new DigestOutputStream(raw, sha256), BUFFER));
    while (sorted.hasNext()) {
      byte[] bytes = sorted.next().bytes();
      if (bytes.length > LONGEST_ENTRY) {
        throw new IOException("an entry of " + bytes.length + " bytes is too long for a key file");
      }
      out.writeShort(bytes.length);
      out.write(bytes);
    }
    out.flush();
  }

  /**
   * @throws DamagedKeyFileException if the file is missing or not the one that was written: the run
   *     must start anew
   */
  public static KeyFile open(Path path, Info info) throws IOException {
    if (!Files.isRegularFile(path)) {
      throw new DamagedKeyFileException(info.name(), "it is missing");
    }
    long length = Files.size(path);
    if (length != info.length()) {
      throw new DamagedKeyFileException(
          info.name(), "it has " + length + " bytes instead of " + info.length());
    }
    MessageDigest sha256 = Sha256.digest();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(path)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        sha256.update(buffer, 0, n);
      }
    }
    if (!Sha256.hex(sha256).equals(info.checksum())) {
      throw new DamagedKeyFileException(info.name(), "its content was changed");
    }
    return new KeyFile(path);
  }

  Path path() {
    return path;
  }

  /** Reads entries one after the other. */
  Reader read() throws IOException {
    return new Reader(
        new DataInputStream(new java.io.BufferedInputStream(Files.newInputStream(path), BUFFER)));
  }

  /** Entries in order; {@link #head} is the next. */
  static final class Reader implements AutoCloseable {
    private final DataInputStream in;

    private Reader(DataInputStream in) {
      this.in = in;
    }

    /** The next entry, or an empty optional at the end. */
    java.util.Optional<Entry> next() throws IOException {
      int high = in.read();
      if (high < 0) {
        return java.util.Optional.empty();
      }
      byte[] bytes = new byte[(high << 8) | in.readUnsignedByte()];
      in.readFully(bytes);
      return java.util.Optional.of(new Entry(bytes));
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
