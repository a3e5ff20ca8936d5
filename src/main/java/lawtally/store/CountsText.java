package lawtally.store;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import lawtally.tally.RowCounts;

/** Row counts by file as one text value: a line a file, its ordinal and nine numbers. */
public final class CountsText {

  private CountsText() {}

  public static String encode(SortedMap<Integer, RowCounts> counts) {
    StringBuilder out = new StringBuilder();
    for (Map.Entry<Integer, RowCounts> e : counts.entrySet()) {
      RowCounts c = e.getValue();
      out.append(e.getKey());
      for (long n :
          new long[] {
            c.read(),
            c.counted(),
            c.rejected(),
            c.duplicate(),
            c.conflict(),
            c.superseded(),
            c.notCounted(),
            c.otherYear(),
            c.layout()
          }) {
        out.append(' ').append(n);
      }
      out.append('\n');
    }
    return out.toString();
  }

  public static SortedMap<Integer, RowCounts> decode(String text) {
    SortedMap<Integer, RowCounts> counts = new TreeMap<>();
    for (String line : text.split("\n")) {
      if (line.isEmpty()) {
        continue;
      }
      String[] p = line.split(" ");
      long[] n = new long[9];
      for (int i = 0; i < 9; i++) {
        n[i] = Long.parseLong(p[i + 1]);
      }
      counts.put(
          Integer.parseInt(p[0]),
          new RowCounts(n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7], n[8]));
    }
    return counts;
  }
}
