package lawtally.report.office;

import java.util.ArrayList;
import java.util.List;
import lawtally.definition.Language;
import lawtally.indicator.StatTable;
import lawtally.report.prose.FigureText;

/**
 * How wide the columns of a table are, in digits, so that nothing is cut and the page is filled.
 */
final class Columns {
  /** Beside the text, for the rules and what fonts differ by. */
  private static final int PADDING = 3;

  private static final int NARROWEST = 8;
  private static final int HEADER_LINES = 3;

  /** Longer texts take a second line. */
  private static final int WIDEST_TEXT = 38;

  /** What fits on A4 at full size, upright and turned, margins off. */
  private static final int PORTRAIT = 92;

  private static final int LANDSCAPE = 138;

  private final List<Integer> widths;
  private final int total;

  private Columns(List<Integer> widths) {
    this.widths = widths;
    this.total = widths.stream().mapToInt(Integer::intValue).sum();
  }

  static Columns of(StatTable table, Language language) {
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < table.headers().size(); i++) {
      widths.add(natural(table, i, language));
    }
    int sum = widths.stream().mapToInt(Integer::intValue).sum();
    return new Columns(filled(widths, (sum <= PORTRAIT ? PORTRAIT : LANDSCAPE) - sum));
  }

  private static int natural(StatTable table, int column, Language language) {
    String header = table.headers().get(column).in(language);
    int least = Math.max(TextWidth.longestPiece(header), TextWidth.of(header) / HEADER_LINES + 2);
    for (StatTable.Row row : table.rows()) {
      least =
          Math.max(
              least, Math.min(WIDEST_TEXT, TextWidth.of(FigureText.at(row, column, language))));
    }
    return Math.max(NARROWEST, least + PADDING);
  }

  /** What is left of the page goes to all columns alike. */
  private static List<Integer> filled(List<Integer> widths, int left) {
    int share = widths.isEmpty() ? 0 : Math.max(0, left) / widths.size();
    return widths.stream().map(w -> w + share).toList();
  }

  List<Integer> widths() {
    return widths;
  }

  int count() {
    return widths.size();
  }

  int total() {
    return total;
  }

  /** The room for text in the columns of an area. */
  int room(int first, int last) {
    return widths.subList(first, last + 1).stream().mapToInt(Integer::intValue).sum() - PADDING;
  }

  Page.Paper paper() {
    return total <= PORTRAIT ? Page.Paper.PORTRAIT : Page.Paper.LANDSCAPE;
  }
}
