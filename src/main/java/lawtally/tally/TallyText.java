package lawtally.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A tally as text. */
final class TallyText {

  private TallyText() {}

  static String encode(Tally tally) {
    StringBuilder out = new StringBuilder();
    for (Map.Entry<CellKey, Cell> e : tally.cells().entrySet()) {
      CellKey key = e.getKey();
      escape(key.measure(), out).append('\t');
      escape(key.department(), out).append('\t').append(key.month()).append('\t');
      escape(key.category(), out).append('\t');
      out.append(e.getValue().count()).append('\t').append(e.getValue().sum()).append('\n');
    }
    return out.toString();
  }

  static Tally decode(String text) {
    TreeMap<CellKey, Cell> cells = new TreeMap<>();
    int line = 0;
    int from = 0;
    while (from < text.length()) {
      line++;
      int end = text.indexOf('\n', from);
      if (end < 0) {
        throw broken(line);
      }
      List<String> parts = split(text.substring(from, end));
      if (parts.size() != 6) {
        throw broken(line);
      }
      try {
        CellKey key =
            new CellKey(parts.get(0), parts.get(1), Integer.parseInt(parts.get(2)), parts.get(3));
        Cell cell = new Cell(Long.parseLong(parts.get(4)), Long.parseLong(parts.get(5)));
        if (cells.put(key, cell) != null) {
          throw broken(line);
        }
      } catch (NumberFormatException e) {
        throw broken(line);
      }
      from = end + 1;
    }
    return new Tally(cells);
  }

  private static IllegalArgumentException broken(int line) {
    return new IllegalArgumentException("line " + line + " of a stored tally is not a cell");
  }

  private static StringBuilder escape(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\t' -> out.append("\\t");
        case '\n' -> out.append("\\n");
        case '\\' -> out.append("\\\\");
        default -> out.append(c);
      }
    }
    return out;
  }

  private static List<String> split(String line) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\t') {
        parts.add(part.toString());
        part.setLength(0);
      } else if (c == '\\' && i + 1 < line.length()) {
        char escaped = line.charAt(++i);
        part.append(escaped == 't' ? '\t' : escaped == 'n' ? '\n' : escaped);
      } else {
        part.append(c);
      }
    }
    parts.add(part.toString());
    return parts;
  }
}
