package lawtally.report.office.word;

import java.math.BigInteger;
import java.util.List;
import lawtally.definition.Language;
import lawtally.indicator.StatTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/**
 * Sets a statistical table: thin rules, 小4号, the head repeated on every page, no row broken,
 * figures right-aligned.
 */
final class WordTable {
  /** Of 小4号, in twips. */
  static final int LINE = 300;

  /** So many rows go onto the next page with 说明, which would be alone there. */
  private static final int TOGETHER = 2;

  private final StatTable table;
  private final Language language;
  private final List<Integer> widths;

  WordTable(StatTable table, Language language, List<Integer> widths) {
    this.table = table;
    this.language = language;
    this.widths = widths;
  }

  void set(CTTbl into) {
    CTTblPr properties = into.addNewTblPr();
    Cells.width(properties.addNewTblW(), widths.stream().mapToInt(Integer::intValue).sum());
    Cells.rules(properties);
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    Cells.margins(properties, Cells.SIDE, Cells.UPRIGHT);
    var grid = into.addNewTblGrid();
    widths.forEach(w -> grid.addNewGridCol().setW(BigInteger.valueOf(w)));
    head(into.addNewTr());
    for (int i = 0; i < table.rows().size(); i++) {
      boolean total = table.total() && i == table.rows().size() - 1;
      boolean near = i >= table.rows().size() - TOGETHER;
      row(into.addNewTr(), table.rows().get(i), total ? Type.TABLE_HEAD : Type.TABLE, near);
    }
  }

  private void head(CTRow row) {
    whole(row).addNewTblHeader();
    for (int c = 0; c < table.headers().size(); c++) {
      String text = table.headers().get(c).in(language);
      cell(row, c, text, Type.TABLE_HEAD, STJc.CENTER, true);
    }
  }

  private void row(CTRow row, StatTable.Row content, Type type, boolean near) {
    whole(row);
    for (int c = 0; c < table.headers().size(); c++) {
      STJc.Enum side = Columns.isNumber(content, c) ? STJc.RIGHT : STJc.LEFT;
      cell(row, c, Columns.text(content, c, language), type, side, near);
    }
  }

  private static CTTrPr whole(CTRow row) {
    CTTrPr properties = row.addNewTrPr();
    properties.addNewCantSplit();
    return properties;
  }

  private void cell(
      CTRow row, int column, String text, Type type, STJc.Enum side, boolean withNext) {
    CTTc cell = row.addNewTc();
    CTTcPr properties = cell.addNewTcPr();
    Cells.width(properties.addNewTcW(), widths.get(column));
    properties.addNewVAlign().setVal(STVerticalJc.CENTER);
    Setting set = Setting.of(cell.addNewP());
    if (withNext) {
      set.withNext();
    }
    set.offTheGrid().lines(LINE).aligned(side).text(text, type);
  }
}
