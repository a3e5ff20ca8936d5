package lawtally.intake.csv;

/** Whether commas delimit together with the blank after them. */
final class BlankDelimiter {
  private static final int LINES = 200;

  private BlankDelimiter() {}

  /** No comma outside quotes stands without a blank. */
  static boolean isIn(String sample) {
    boolean quoted = false;
    int commas = 0;
    int lines = 0;
    for (int i = 0; i < sample.length() && lines < LINES; i++) {
      char c = sample.charAt(i);
      quoted ^= c == '"';
      lines += c == '\n' || c == '\r' ? 1 : 0;
      if (c == ',' && !quoted) {
        commas++;
        if (i + 1 < sample.length() && sample.charAt(i + 1) != ' ') {
          return false;
        }
      }
    }
    return commas > 0;
  }
}
