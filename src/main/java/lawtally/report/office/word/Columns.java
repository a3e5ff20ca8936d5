package lawtally.report.office.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import lawtally.definition.Language;
import lawtally.indicator.StatTable;
import lawtally.report.office.TextWidth;
import lawtally.report.prose.FigureText;

/** How wide the columns of a table are, and which way the paper lies for it. */
final class Columns {
  /** Of half a character in twips for each half point of its size. */
  private static final int HALF_OF_HALF_POINT = 5;

  private static final double WIDER = 1.1;

  /** Letters of another typeface are wider than half a character: of so many one more. */
  private static final int WORD_SLACK = 4;

  /** For a figure in another typeface, should 仿宋 be missing: a figure must not be broken. */
  private static final int SLACK = 1;

  /** A figure of so many digits is wider in another typeface by more than the padding. */
  private static final int LONG = 4;

  /** Left and right of a cell's text together. */
  private static final int PADDING = 2 * Cells.SIDE;

  /** Lines that a head may take: at ease, and where room is scarce. */
  private static final int HEAD_LINES = 2;

  private static final int MOST_HEAD_LINES = 4;

  /** A head is never narrower than two characters; text not than five, and at ease up to 24. */
  private static final int NARROWEST_HEAD = 4;

  private static final int NARROWEST_TEXT = 10;
  private static final int WIDEST_TEXT = 48;

  private final Paper paper;
  private final TableSize size;
  private final List<Integer> widths;

  private Columns(Paper paper, TableSize size, List<Integer> widths) {
    this.paper = paper;
    this.size = size;
    this.widths = widths;
  }

  /** On an upright page, however wide they wish to be. */
  static Columns upright(StatTable table, Language language, TableSize size) {
    Paper paper = Paper.UPRIGHT;
    return new Columns(paper, size, shared(rooms(table, language, size), paper.textWidth()));
  }

  static Columns of(StatTable table, Language language) {
    TableSize size = TableSize.NORMAL;
    List<Room> rooms = rooms(table, language, size);
    while (needed(rooms) > Paper.TURNED.textWidth() && size != TableSize.SMALLEST) {
      size = size.smaller();
      rooms = rooms(table, language, size);
    }
    int wished = rooms.stream().mapToInt(Room::wished).sum();
    Paper paper = wished <= Paper.UPRIGHT.textWidth() ? Paper.UPRIGHT : Paper.TURNED;
    return new Columns(paper, size, shared(rooms, paper.textWidth()));
  }

  private static List<Room> rooms(StatTable table, Language language, TableSize size) {
    return IntStream.range(0, table.headers().size())
        .mapToObj(c -> room(table, c, language, size))
        .toList();
  }

  private static int needed(List<Room> rooms) {
    return rooms.stream().mapToInt(Room::needed).sum();
  }

  /** In which no word of a head and no figure is broken, if there is one. */
  TableSize size() {
    return size;
  }

  /**
   * How many half characters a column so wide takes in a line, digits and letters of a typeface
   * where they are wider than half a character.
   */
  static int room(int width, Type type) {
    return (int) Math.max(2, (width - PADDING) / (type.halfPoints() * HALF_OF_HALF_POINT * WIDER));
  }

  Paper paper() {
    return paper;
  }

  /** In twips; together as wide as the text. */
  List<Integer> widths() {
    return widths;
  }

  private static Room room(StatTable table, int column, Language language, TableSize size) {
    String title = table.headers().get(column).in(language);
    int head = TextWidth.ofLine(title);
    int word = TextWidth.longestPiece(title);
    int needed =
        Math.max(Math.max(NARROWEST_HEAD, word + word / WORD_SLACK), lines(head, MOST_HEAD_LINES));
    int wished = Math.max(needed, lines(head, HEAD_LINES));
    for (StatTable.Row row : table.rows()) {
      String text = FigureText.at(row, column, language);
      int width = TextWidth.ofLine(text) + (text.length() >= LONG ? SLACK : 0);
      needed = Math.max(needed, isNumber(row, column) ? width : Math.min(width, NARROWEST_TEXT));
      wished = Math.max(wished, isNumber(row, column) ? width : Math.min(width, WIDEST_TEXT));
    }
    int half = size.text().halfPoints() * HALF_OF_HALF_POINT;
    return new Room(needed * half + PADDING, wished * half + PADDING);
  }

  /** How wide each of so many lines is, whole characters, for a text so wide. */
  private static int lines(int halves, int lines) {
    int width = (halves + lines - 1) / lines;
    return width + width % 2;
  }

  static boolean isNumber(StatTable.Row row, int column) {
    int heads = row.heads().size();
    return column >= heads && row.cells().get(column - heads) instanceof StatTable.Number;
  }

  /** What is over goes to all by their size; what is short comes from those who wish most. */
  private static List<Integer> shared(List<Room> rooms, int width) {
    long wished = rooms.stream().mapToLong(Room::wished).sum();
    long needed = rooms.stream().mapToLong(Room::needed).sum();
    List<Integer> widths = new ArrayList<>();
    int used = 0;
    for (Room room : rooms) {
      long share =
          wished <= width
              ? room.wished() * (long) width / wished
              : needed >= width
                  ? room.needed() * (long) width / needed
                  : room.needed()
                      + (room.wished() - room.needed()) * (width - needed) / (wished - needed);
      widths.add((int) share);
      used += (int) share;
    }
    if (!widths.isEmpty()) {
      widths.set(0, widths.get(0) + width - used);
    }
    return List.copyOf(widths);
  }

  /** What a column must have for no figure to be broken, and what it has at ease; in twips. */
  private record Room(int needed, int wished) {}
}
