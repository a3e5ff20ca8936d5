package lawtally.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a table for a terminal, in columns as wide as what stands in them, empty ones left out.
 * Chinese characters take two places, as terminals show them.
 */
final class TextColumns {
  private static final String BETWEEN = "  ";

  private final List<List<String>> rows = new ArrayList<>();
  private final List<Boolean> toTheRight;

  /**
   * @param toTheRight for each column whether it is set right, as numbers are
   */
  TextColumns(List<Boolean> toTheRight) {
    this.toTheRight = List.copyOf(toTheRight);
  }

  /** Takes a row with a text for every column. */
  void add(String... cells) {
    if (cells.length != toTheRight.size()) {
      throw new IllegalArgumentException(cells.length + " cells in " + toTheRight.size());
    }
    rows.add(List.of(cells));
  }

  List<String> lines() {
    int[] widths = new int[toTheRight.size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String blanks = " ".repeat(widths[i] - width(row.get(i)));
      if (widths[i] == 0) {
        continue;
      }
      line.append(line.isEmpty() ? "" : BETWEEN);
      line.append(toTheRight.get(i) ? blanks + row.get(i) : row.get(i) + blanks);
    }
    return line.toString().stripTrailing();
  }

  /** Places that a text takes in a terminal. */
  static int width(String text) {
    return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
  }

  /** By Unicode's East Asian Width: wide and full-width characters of the blocks in use. */
  private static boolean isWide(int c) {
    return c >= 0x1100 && c <= 0x115F
        || c >= 0x2E80 && c <= 0x303E
        || c >= 0x3041 && c <= 0xA4CF
        || c >= 0xAC00 && c <= 0xD7A3
        || c >= 0xF900 && c <= 0xFAFF
        || c >= 0xFE30 && c <= 0xFE6F
        || c >= 0xFF01 && c <= 0xFF60
        || c >= 0xFFE0 && c <= 0xFFE6
        || c >= 0x20000 && c <= 0x3FFFD;
  }
}
