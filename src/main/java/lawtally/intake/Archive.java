package lawtally.intake;

import java.nio.file.Path;

/** Copies of inputs, definitions and seeds by SHA-256, never modified; folder mode 0700. */
public interface Archive {

  /**
   * Path of archived bytes, which are those that the hash names.
   *
   * @throws DamagedObjectException if they are gone, or are others
   */
  Path path(String sha256);

  /**
   * Copies a file in while hashing it, durably, and returns the hash; known bytes stay as they are.
   */
  String keep(Path file) throws java.io.IOException;
}
