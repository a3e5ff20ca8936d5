package lawtally.pollock;

import java.util.List;
import java.util.stream.Collectors;
import lawtally.pollock.CleanTable.Cell;

/**
 * How a table is written.
 *
 * @param quote empty: nothing is quoted
 * @param escape stands before a quote within quotes; empty: nothing does
 */
record Style(String delimiter, String quote, String escape, String recordEnd) {
  static final Style STANDARD = new Style(",", "\"", "\"", "\r\n");

  Style delimitedBy(String other) {
    return new Style(other, quote, escape, recordEnd);
  }

  String file(List<List<Cell>> rows) {
    return rows.stream().map(this::record).collect(Collectors.joining());
  }

  String record(List<Cell> row) {
    return row.stream().map(this::cell).collect(Collectors.joining(delimiter)) + recordEnd;
  }

  String cell(Cell cell) {
    if (quote.isEmpty() || !cell.quoted()) {
      return cell.text();
    }
    return quote + cell.text().replace(quote, escape + quote) + quote;
  }
}
