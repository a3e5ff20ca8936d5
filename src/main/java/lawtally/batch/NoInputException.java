package lawtally.batch;

import java.nio.file.Path;

/** There is no folder of inputs for the year. */
public final class NoInputException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Path folder;

  NoInputException(Path folder) {
    super("no folder " + folder);
    this.folder = folder;
  }

  public Path folder() {
    return folder;
  }
}
