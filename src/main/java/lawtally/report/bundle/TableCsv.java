package lawtally.report.bundle;

import java.util.ArrayList;
import java.util.List;
import lawtally.definition.CsvText;
import lawtally.definition.Label;
import lawtally.definition.Language;
import lawtally.indicator.StatTable;
import lawtally.report.prose.FigureText;

/** {@code tables/<id>.csv}: one header row, then the rows as they are set, 合计 last. */
final class TableCsv {

  private TableCsv() {}

  static String of(StatTable table, Language language) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(table.headers().stream().map(h -> h.in(language)).toList());
    for (StatTable.Row row : table.rows()) {
      List<String> cells = new ArrayList<>();
      for (Label head : row.heads()) {
        cells.add(head.in(language));
      }
      for (StatTable.Cell cell : row.cells()) {
        cells.add(FigureText.cell(cell, language));
      }
      rows.add(cells);
    }
    return CsvText.of(rows);
  }
}
