package lawtally.intake.survey;

import java.io.IOException;

/** A source file cannot be read; the archive itself is well. */
public final class UnreadableFileException extends IOException {
  private static final long serialVersionUID = 1;

  UnreadableFileException(IOException cause) {
    super("a source file cannot be read", cause);
  }
}
