package lawtally.tally.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import lawtally.definition.Sha256;

/**
 * Makes digests with the run's salt. Names and numbers of persons are part of keys; they must stand
 * in no working file, and without the salt nobody can try out all ID numbers. Not for use by
 * several threads.
 */
public final class Digests {
  private final MessageDigest sha256;
  private final byte[] salt;

  public Digests(byte[] salt) {
    this.salt = salt.clone();
    this.sha256 = Sha256.digest();
  }

  /** Digest of the parts one by one: ("a", "bc") differs from ("ab", "c"). */
  public Digest of(List<String> parts) {
    sha256.update(salt);
    byte[] length = new byte[Integer.BYTES];
    for (String part : parts) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      sha256.update(ByteBuffer.wrap(length).putInt(0, bytes.length));
      sha256.update(bytes);
    }
    ByteBuffer result = ByteBuffer.wrap(sha256.digest());
    return new Digest(result.getLong(), result.getLong());
  }
}
