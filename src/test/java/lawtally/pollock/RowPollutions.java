package lawtally.pollock;

import static lawtally.pollock.Polluted.draft;

import java.util.ArrayList;
import java.util.List;
import lawtally.pollock.CleanTable.Cell;

/** Pollutions of one row, for every row and column. */
final class RowPollutions {
  private static final Style STANDARD = Style.STANDARD;

  private final List<Polluted> files = new ArrayList<>();
  private final List<List<Cell>> rows = CleanTable.rows();
  private final List<String> records = rows.stream().map(STANDARD::record).toList();

  static List<Polluted> all() {
    RowPollutions all = new RowPollutions();
    for (int row = 0; row < CleanTable.ROWS; row++) {
      for (int column = 0; column < CleanTable.COLUMNS; column++) {
        all.separators(row, column);
        all.quotes(row, column);
      }
      all.delimiter(row);
      all.cells(row);
    }
    return all.files;
  }

  private void separators(int row, int column) {
    List<String> cells = cells(rows.get(row));
    String place = "_row" + row + "_col" + column;
    List<String> more = new ArrayList<>(cells);
    more.set(column, "," + more.get(column));
    add("row_more_sep" + place, Kind.MORE_SEPARATORS, row, String.join(",", more));
    if (column > 0) {
      List<String> less = new ArrayList<>(cells);
      less.set(column - 1, less.get(column - 1) + less.remove(column));
      add("row_less_sep" + place, Kind.LESS_SEPARATORS, row, String.join(",", less));
    }
  }

  /** Too many quotes, too few, or none where one is needed. */
  private void quotes(int row, int column) {
    Cell cell = rows.get(row).get(column);
    List<String> cells = cells(rows.get(row));
    String place = row + "_col" + column;
    List<String> extra = new ArrayList<>(cells);
    String written = cells.get(column);
    extra.set(column, "\"" + written);
    List<List<String>> clean = new ArrayList<>(Polluted.texts(rows));
    List<String> changed = new ArrayList<>(clean.get(row));
    changed.set(column, "\"" + changed.get(column));
    clean.set(row, changed);
    files.add(
        draft("row_extra_quote" + place + ".csv", Kind.EXTRA_QUOTE)
            .of(file(row, String.join(",", extra)), clean));
    if (cell.quoted() && cell.text().indexOf('"') < 0) {
      List<String> missing = new ArrayList<>(cells);
      missing.set(column, written.substring(0, written.length() - 1));
      add("row_missing_quote" + place, Kind.MISSING_QUOTE, row, String.join(",", missing));
    }
    if (cell.text().indexOf(',') >= 0 && cell.text().indexOf('"') < 0) {
      List<String> bare = new ArrayList<>(cells);
      bare.set(column, cell.text());
      add("row_unquoted" + place, Kind.UNQUOTED_DELIMITER, row, String.join(",", bare));
    }
  }

  private void delimiter(int row) {
    String record = String.join(" ", cells(rows.get(row)));
    add("row_field_delimiter_" + row + "_0x20", Kind.ROW_DELIMITER, row, record);
  }

  /** The last cells are missing, or there are cells too many at the end. */
  private void cells(int row) {
    String record = String.join(",", cells(rows.get(row)));
    if (row > 0) {
      add("row_cells_less_" + row, Kind.CELLS, row, record.substring(0, record.length() - 1));
    }
    add("row_cells_more_" + row, Kind.CELLS, row, record + ",,,");
  }

  private static List<String> cells(List<Cell> row) {
    return row.stream().map(STANDARD::cell).toList();
  }

  private void add(String name, Kind kind, int row, String record) {
    files.add(draft(name + ".csv", kind).of(file(row, record)));
  }

  private String file(int row, String record) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < records.size(); i++) {
      text.append(i == row ? record + STANDARD.recordEnd() : records.get(i));
    }
    return text.toString();
  }
}
