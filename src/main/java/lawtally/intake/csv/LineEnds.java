package lawtally.intake.csv;

/** Which line ends a text has most. */
final class LineEnds {

  private LineEnds() {}

  /** {@code CRLF}, {@code LF}, {@code CR}; empty if there is none. */
  static String usual(String text) {
    int both = 0;
    int feeds = 0;
    int returns = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        feeds++;
      } else if (text.charAt(i) == '\r') {
        boolean crlf = i + 1 < text.length() && text.charAt(i + 1) == '\n';
        both += crlf ? 1 : 0;
        i += crlf ? 1 : 0;
        returns += crlf ? 0 : 1;
      }
    }
    if (both + feeds + returns == 0) {
      return "";
    }
    return both >= feeds && both >= returns ? "CRLF" : feeds >= returns ? "LF" : "CR";
  }
}
