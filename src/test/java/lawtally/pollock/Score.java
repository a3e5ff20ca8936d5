package lawtally.pollock;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The ten measures of one file, each from 0 to 1: whether it was loaded; precision, recall and F1
 * of header cells, of records and of cells, as multisets. A record is its cells put together, so
 * that one cell too many costs its record nothing if it is empty. Their sum, at most 10, is what a
 * file is worth.
 */
record Score(double success, Measure header, Measure records, Measure cells) {
  static final Score FAILED = new Score(0, new Measure(0, 0), new Measure(0, 0), new Measure(0, 0));

  /** Precision and recall. */
  record Measure(double precision, double recall) {
    private static final Measure PERFECT = new Measure(1, 1);

    double f1() {
      double sum = precision + recall;
      return sum == 0 ? 0 : 2 * precision * recall / sum;
    }

    double sum() {
      return precision + recall + f1();
    }

    private static Measure of(List<String> expected, List<String> found) {
      if (expected.isEmpty()) {
        return PERFECT;
      }
      Map<String, Integer> open = new HashMap<>();
      expected.forEach(text -> open.merge(text, 1, Integer::sum));
      double hits = 0;
      for (String text : found) {
        Integer left = open.getOrDefault(text, 0);
        if (left > 0) {
          hits++;
          open.put(text, left - 1);
        }
      }
      return found.isEmpty()
          ? new Measure(0, 0)
          : new Measure(hits / found.size(), hits / expected.size());
    }
  }

  static Score of(List<List<String>> expected, List<List<String>> found) {
    return new Score(
        1,
        Measure.of(first(expected), first(found)),
        Measure.of(records(expected), records(found)),
        Measure.of(cells(expected), cells(found)));
  }

  double sum() {
    return success + header.sum() + records.sum() + cells.sum();
  }

  private static List<String> first(List<List<String>> rows) {
    return rows.isEmpty() ? List.of() : rows.get(0);
  }

  private static List<String> records(List<List<String>> rows) {
    return rows.stream().skip(1).map(row -> String.join("", row)).toList();
  }

  private static List<String> cells(List<List<String>> rows) {
    List<String> cells = new ArrayList<>();
    rows.forEach(cells::addAll);
    return cells;
  }
}
