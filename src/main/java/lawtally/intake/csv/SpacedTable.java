package lawtally.intake.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Whether blanks delimit, although the texts have blanks, too: no other delimiter stands outside
 * quotes, the first line is names, and lines begin with two values of the same kind each, dates or
 * numbers among them.
 */
final class SpacedTable {
  private static final int LINES = 100;
  private static final int FEWEST_NAMES = 3;
  private static final int FEWEST_LINES = 3;

  /** Of ten lines. */
  private static final int MOST_OF_THEM = 8;

  private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\r|\\n");
  private static final Pattern QUOTED = Pattern.compile("\"[^\"\\r\\n]*\"");
  private static final Pattern OTHER = Pattern.compile("[,;|\\t]");

  private SpacedTable() {}

  static boolean isIn(String sample) {
    List<String> lines =
        LINE_END
            .splitAsStream(sample)
            .filter(line -> !line.isBlank())
            .limit(LINES)
            .map(line -> QUOTED.matcher(line).replaceAll("q"))
            .toList();
    if (lines.size() < FEWEST_LINES) {
      return false;
    }
    String[] names = lines.get(0).split(" ", -1);
    List<String> body = lines.subList(1, lines.size());
    long bare = body.stream().filter(line -> !OTHER.matcher(line).find()).count();
    return names.length >= FEWEST_NAMES
        && List.of(names).stream().noneMatch(name -> name.isBlank() || hasDigit(name))
        && isMost(bare, body)
        && beginsAlike(body, 0)
        && beginsAlike(body, 1)
        && hasDigit(body.get(0).split(" ", 2)[0]);
  }

  private static boolean beginsAlike(List<String> lines, int token) {
    Map<String, Long> shapes = new HashMap<>();
    for (String line : lines) {
      String[] tokens = line.split(" ", token + 2);
      if (tokens.length > token) {
        shapes.merge(Shape.coarse(tokens[token]), 1L, Long::sum);
      }
    }
    return isMost(shapes.values().stream().mapToLong(n -> n).max().orElse(0), lines);
  }

  private static boolean isMost(long count, List<String> lines) {
    return count * 10 >= (long) lines.size() * MOST_OF_THEM;
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }
}
