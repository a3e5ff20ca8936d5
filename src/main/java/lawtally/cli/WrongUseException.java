package lawtally.cli;

/**
 * Asked in a way that cannot be followed; the message says what to do, in the reader's language.
 */
final class WrongUseException extends RuntimeException {
  private static final long serialVersionUID = 1;

  WrongUseException(String message) {
    super(message);
  }
}
