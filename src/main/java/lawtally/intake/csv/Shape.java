package lawtally.intake.csv;

/** What a cell looks like, whatever it says: {@code 99/99/9999}, {@code AA-9999}. */
final class Shape {
  /** A longer cell is text. */
  static final int LONGEST = 40;

  private Shape() {}

  /** Every digit, letter and blank made one, lengths kept. */
  static String of(String cell) {
    StringBuilder shape = new StringBuilder(cell.length());
    for (int i = 0; i < cell.length(); i++) {
      shape.append(kind(cell.charAt(i)));
    }
    return shape.toString();
  }

  /** As above, but runs of digits or letters are one. */
  static String coarse(String cell) {
    StringBuilder shape = new StringBuilder(cell.length());
    for (int i = 0; i < cell.length(); i++) {
      char kind = kind(cell.charAt(i));
      boolean run = kind == '9' || kind == 'a' || kind == 'A' || kind == '文';
      if (!run || shape.isEmpty() || shape.charAt(shape.length() - 1) != kind) {
        shape.append(kind);
      }
    }
    return shape.toString();
  }

  static char kind(char c) {
    if (Character.isDigit(c)) {
      return '9';
    }
    if (Character.isUpperCase(c)) {
      return 'A';
    }
    if (Character.isLowerCase(c)) {
      return 'a';
    }
    if (Character.isLetter(c)) {
      return '文';
    }
    return Character.isWhitespace(c) ? ' ' : c;
  }
}
