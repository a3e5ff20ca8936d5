package lawtally.record;

import lawtally.intake.Place;

/**
 * The program failed at a row. Tells the place and where in the program, but nothing of what the
 * cause said: messages of parsers quote what they could not read, and stack traces are stored.
 */
public final class RowFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  private RowFailure(String message, StackTraceElement[] trace) {
    super(message);
    setStackTrace(trace);
  }

  static RowFailure at(Place place, RuntimeException cause) {
    String where =
        "file %d, record %d, line %d".formatted(place.file(), place.record(), place.line());
    return new RowFailure(where + ": " + cause.getClass().getName(), cause.getStackTrace());
  }
}
