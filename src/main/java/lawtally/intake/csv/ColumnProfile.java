package lawtally.intake.csv;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the cells of one column have in common, learnt from rows that are as they should be. */
final class ColumnProfile {
  /** Values of one kind – numbers, dates, codes – have so few shapes. */
  private static final int FEW_SHAPES = 8;

  private static final int SHORTEST_PREFIX = 4;

  /** Misfits, in the same unit as the costs of mending. */
  private static final double WRONG_SHAPE = 2;

  private static final double WRONG_START = 0.8;

  /** Of a column that has few values: another one. */
  private static final double UNKNOWN_VALUE = 0.4;

  private static final int MOST_VALUES = 200;

  private final Set<String> shapes = new HashSet<>();
  private final Set<String> coarse = new HashSet<>();
  private final Set<String> values = new HashSet<>();
  private final Set<Character> starts = new HashSet<>();
  private final String prefix;
  private final int cells;
  private final int filled;
  private final boolean typed;

  private ColumnProfile(List<String> column) {
    this.cells = column.size();
    Map<String, Integer> seen = new HashMap<>();
    String common = "";
    int full = 0;
    int withDigits = 0;
    for (String value : column) {
      String text = value.strip();
      if (text.isEmpty()) {
        continue;
      }
      common = full == 0 ? text : commonStart(common, text);
      full++;
      withDigits += text.chars().anyMatch(Character::isDigit) ? 1 : 0;
      starts.add(Shape.kind(text.charAt(0)));
      values.add(text);
      seen.merge(text.length() > Shape.LONGEST ? "" : Shape.coarse(text), 1, Integer::sum);
      shapes.add(Shape.of(text));
    }
    this.filled = full;
    this.coarse.addAll(seen.keySet());
    boolean digits = withDigits * 10 >= full * 9 && full > 0;
    this.typed = digits && !coarse.contains("") && coarse.size() <= FEW_SHAPES;
    this.prefix = !typed && full > 1 && common.length() >= SHORTEST_PREFIX ? common : "";
  }

  /** Of a header: names, none of them missing. */
  static ColumnProfile ofNames() {
    return new ColumnProfile(List.of("Name", "name", "名称", "1月"));
  }

  /**
   * @param rows as wide as the table
   */
  static ColumnProfile of(List<List<String>> rows, int column) {
    return new ColumnProfile(rows.stream().map(row -> row.get(column)).toList());
  }

  /** Whether its values are of one kind, such as numbers, dates or codes. */
  boolean isTyped() {
    return typed;
  }

  boolean isAlwaysFilled() {
    return filled == cells && cells > 0;
  }

  /** Whether a cell of this text would not be noticed. */
  boolean accepts(String cell) {
    return misfit(cell) < WRONG_START;
  }

  /** 0: would not be noticed; the more, the stranger it looks. */
  double misfit(String cell) {
    String text = cell.strip();
    if (text.isEmpty()) {
      return filled == cells && cells > 0 ? WRONG_SHAPE : filled * 2 > cells ? 0.5 : 0;
    }
    if (filled == 0) {
      return cells == 0 ? 0 : WRONG_SHAPE;
    }
    if (!prefix.isEmpty()) {
      return text.startsWith(prefix) ? tail(cell, text) : WRONG_SHAPE;
    }
    if (typed) {
      return typed(text) + tail(cell, text);
    }
    boolean known = starts.contains(Shape.kind(text.charAt(0)));
    return (known ? 0 : WRONG_START) + value(text) + tail(cell, text);
  }

  /** Where values come again and again, a new one is a little strange. */
  private double value(String text) {
    boolean few = values.size() * 2 <= filled && values.size() <= MOST_VALUES;
    return few && !values.contains(text) ? UNKNOWN_VALUE : 0;
  }

  private double typed(String text) {
    if (text.length() > Shape.LONGEST || !coarse.contains(Shape.coarse(text))) {
      return WRONG_SHAPE;
    }
    return shapes.contains(Shape.of(text)) ? 0 : shapes.size() <= FEW_SHAPES ? 0.7 : 0.2;
  }

  /** Blanks at the ends are a sign of a cut at the wrong place. */
  private static double tail(String cell, String text) {
    return cell.length() == text.length() ? 0 : 0.6;
  }

  private static String commonStart(String one, String other) {
    int length = 0;
    while (length < Math.min(one.length(), other.length())
        && one.charAt(length) == other.charAt(length)) {
      length++;
    }
    return one.substring(0, length);
  }
}
