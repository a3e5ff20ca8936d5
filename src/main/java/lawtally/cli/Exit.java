package lawtally.cli;

/** Exit codes, for scripts. */
final class Exit {
  /** Done, or nothing to do while the newest revision is not red. */
  static final int DONE = 0;

  /** Done, but the quality gate is red. */
  static final int RED = 1;

  /** Wrong use or wrong definitions. */
  static final int WRONG_USE = 2;

  static final int FAILED = 3;

  /** The same job and year is being run, or the database stayed busy. */
  static final int BUSY = 4;

  private Exit() {}
}
