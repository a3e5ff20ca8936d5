package lawtally.intake;

import java.nio.file.Path;
import java.util.List;

/**
 * Archived bytes are gone, or are no longer those that their hash names: a disk failed, or somebody
 * was at work in the archive. They are never used in silence.
 */
public final class DamagedObjectException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String object;
  private final boolean missing;
  private final List<String> names;

  /**
   * @param object where the bytes should lie
   * @param missing whether nothing lies there
   * @param names of the files that the bytes stood for, relative to the home folder; as far as
   *     known
   */
  public DamagedObjectException(Path object, boolean missing, List<String> names) {
    super((missing ? "no archived object " : "damaged object ") + object + " of " + names);
    this.object = object.toString();
    this.missing = missing;
    this.names = List.copyOf(names);
  }

  public String object() {
    return object;
  }

  public boolean missing() {
    return missing;
  }

  public List<String> names() {
    return names;
  }
}
