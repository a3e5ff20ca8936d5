package lawtally.intake;

/**
 * A source file, archived.
 *
 * @param ordinal position among the run's files, by the code points of the relative path
 * @param path relative to {@code input/<year>}, with {@code /}
 * @param folder the department folder; empty for a file directly in the year's folder
 * @param size bytes
 * @param sha256 of the archived bytes: the bytes that are read are the bytes that were hashed
 */
public record SourceFile(int ordinal, String path, String folder, long size, String sha256) {

  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
