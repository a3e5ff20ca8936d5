package lawtally.store;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import lawtally.intake.TableKey;
import lawtally.tally.RowCounts;

/**
 * Row counts by table as one text value: a line a table with the ordinal of its file, from the
 * second table of a file on with the table's number ({@code 7.2}), and nine numbers.
 */
public final class CountsText {

  private CountsText() {}

  public static String encode(SortedMap<TableKey, RowCounts> counts) {
    StringBuilder out = new StringBuilder();
    for (Map.Entry<TableKey, RowCounts> e : counts.entrySet()) {
      RowCounts c = e.getValue();
      out.append(e.getKey().file());
      if (e.getKey().table() > 1) {
        out.append('.').append(e.getKey().table());
      }
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

  public static SortedMap<TableKey, RowCounts> decode(String text) {
    SortedMap<TableKey, RowCounts> counts = new TreeMap<>();
    for (String line : text.split("\n")) {
      if (line.isEmpty()) {
        continue;
      }
      String[] p = line.split(" ");
      long[] n = new long[9];
      for (int i = 0; i < 9; i++) {
        n[i] = Long.parseLong(p[i + 1]);
      }
      counts.put(key(p[0]), new RowCounts(n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7], n[8]));
    }
    return counts;
  }

  private static TableKey key(String text) {
    int dot = text.indexOf('.');
    return dot < 0
        ? TableKey.first(Integer.parseInt(text))
        : new TableKey(
            Integer.parseInt(text.substring(0, dot)), Integer.parseInt(text.substring(dot + 1)));
  }
}
