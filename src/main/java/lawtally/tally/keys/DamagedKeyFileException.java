package lawtally.tally.keys;

import java.io.IOException;

/** A key file is not the one that was written; its run cannot go on and must start anew. */
public final class DamagedKeyFileException extends IOException {
  private static final long serialVersionUID = 1L;

  public DamagedKeyFileException(String name, String what) {
    super("key file " + name + " cannot be used: " + what);
  }
}
