package lawtally.report.office;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide a text is, counted in digits of the workbook's own font: Chinese characters and their
 * punctuation are square, that is two. The fonts of the reader's machine are not asked, so the same
 * report gives the same widths everywhere.
 */
public final class TextWidth {
  private static final int FIRST_SQUARE = 0x2E80;
  private static final String ALSO_SQUARE = "—…“”‘’×·";

  private TextWidth() {}

  /** Of the longest line. */
  static int of(String text) {
    return text.lines().mapToInt(TextWidth::ofLine).max().orElse(0);
  }

  /** Of a text without line ends; in the fonts of official documents, in halves of a character. */
  public static int ofLine(String line) {
    return line.codePoints().map(TextWidth::of).sum();
  }

  private static int of(int character) {
    return character >= FIRST_SQUARE || ALSO_SQUARE.indexOf(character) >= 0 ? 2 : 1;
  }

  /**
   * How many lines the text takes in a column; a word is kept whole where it fits into a line.
   *
   * @param width of the column in digits, above 1
   */
  public static int lines(String text, int width) {
    return Math.max(1, text.lines().mapToInt(line -> linesOf(line, width)).sum());
  }

  private static int linesOf(String line, int width) {
    int lines = 1;
    int used = 0;
    for (String piece : pieces(line)) {
      int size = ofLine(piece);
      if (used > 0 && used + ofLine(piece.stripTrailing()) > width) {
        lines++;
        used = 0;
      }
      lines += Math.max(0, size - 1) / width;
      used = size > width ? size % width : used + size;
    }
    return lines;
  }

  /** The least width in which no word is broken. */
  public static int longestPiece(String text) {
    return pieces(text).stream().mapToInt(p -> ofLine(p.strip())).max().orElse(0);
  }

  /** What may not be broken: one square character, or a run of others with the blanks after it. */
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    for (int c : text.codePoints().toArray()) {
      boolean square = of(c) == 2;
      boolean begins = square || endsWithBlank(run) && !Character.isWhitespace(c);
      if (begins && !run.isEmpty()) {
        pieces.add(run.toString());
        run.setLength(0);
      }
      run.appendCodePoint(c);
      if (square) {
        pieces.add(run.toString());
        run.setLength(0);
      }
    }
    if (!run.isEmpty()) {
      pieces.add(run.toString());
    }
    return pieces;
  }

  private static boolean endsWithBlank(StringBuilder run) {
    return !run.isEmpty() && Character.isWhitespace(run.charAt(run.length() - 1));
  }
}
