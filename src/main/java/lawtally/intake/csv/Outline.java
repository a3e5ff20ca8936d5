package lawtally.intake.csv;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file at a first glance: its first and last rows and how wide its rows are.
 *
 * @param rowsByWidth how many rows that are not blank have so many cells, in the order of their
 *     first appearance
 */
record Outline(List<Row> head, List<Row> tail, long records, Map<Integer, Long> rowsByWidth) {
  private static final int HEAD = 400;
  private static final int TAIL = 60;

  static Outline of(Opened file) throws IOException {
    List<Row> head = new ArrayList<>();
    Deque<Row> tail = new ArrayDeque<>();
    Map<Integer, Long> widths = new LinkedHashMap<>();
    long records = 0;
    try (Rows rows = file.rows()) {
      Optional<Row> next = rows.next();
      while (next.isPresent()) {
        Row row = next.get();
        records++;
        if (head.size() < HEAD) {
          head.add(row);
        }
        tail.addLast(row);
        if (tail.size() > TAIL) {
          tail.removeFirst();
        }
        if (!row.isBlank()) {
          widths.merge(row.width(), 1L, Long::sum);
        }
        next = rows.next();
      }
    }
    return new Outline(List.copyOf(head), List.copyOf(tail), records, widths);
  }

  /**
   * Columns of the table: cells that most rows have. Where no width prevails, the first row with
   * several cells, all of them filled, tells.
   */
  int width() {
    long all = rowsByWidth.values().stream().mapToLong(Long::longValue).sum();
    if (rowsByWidth.getOrDefault(1, 0L) * 2 > all) {
      return 1;
    }
    int usual = 1;
    long most = 0;
    for (Map.Entry<Integer, Long> width : rowsByWidth.entrySet()) {
      if (width.getKey() > 1 && width.getValue() > most) {
        usual = width.getKey();
        most = width.getValue();
      }
    }
    return most * 2 >= all ? usual : firstFull().orElse(usual);
  }

  private Optional<Integer> firstFull() {
    return head.stream()
        .filter(row -> row.width() > 1 && row.filled() == row.width())
        .map(Row::width)
        .findFirst();
  }
}
