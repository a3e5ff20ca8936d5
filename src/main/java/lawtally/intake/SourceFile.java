package lawtally.intake;

import java.util.OptionalInt;

/**
 * A source file, archived.
 *
 * @param ordinal position among the run's files, by the code points of the relative path
 * @param path relative to {@code input/<year>}, with {@code /}
 * @param folder the department folder; empty for a file directly in the year's folder
 * @param size bytes
 * @param sha256 of the archived bytes: the bytes that are read are the bytes that were hashed
 * @param duplicateOf ordinal of the earlier file of the same department folder with the same bytes;
 *     such a file is listed but not read
 */
public record SourceFile(
    int ordinal, String path, String folder, long size, String sha256, OptionalInt duplicateOf) {

  /** A file whose bytes came only once. */
  public SourceFile(int ordinal, String path, String folder, long size, String sha256) {
    this(ordinal, path, folder, size, sha256, OptionalInt.empty());
  }

  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
