package lawtally.report.office.word;

import java.math.BigInteger;
import java.util.List;
import lawtally.definition.Language;
import lawtally.indicator.StatTable;
import lawtally.report.prose.FigureText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
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
  private final TableSize size;

  WordTable(StatTable table, Language language, Columns columns) {
    this.table = table;
    this.language = language;
    this.widths = columns.widths();
    this.size = columns.size();
  }

  void set(CTTbl into) {
    CTTblPr properties = into.addNewTblPr();
    Cells.width(properties.addNewTblW(), widths.stream().mapToInt(Integer::intValue).sum());
    Cells.rules(properties);
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    Cells.margins(properties, Cells.SIDE, Cells.UPRIGHT);
    var grid = into.addNewTblGrid();
    widths.forEach(w -> grid.addNewGridCol().setW(BigInteger.valueOf(w)));
    head(into);
    for (int i = 0; i < table.rows().size(); i++) {
      boolean total = table.total() && i == table.rows().size() - 1;
      boolean near = i >= table.rows().size() - TOGETHER;
      row(into.addNewTr(), table.rows().get(i), total ? size.strong() : size.text(), near);
    }
  }

  /** One row, or two where neighbouring columns share a heading. */
  private void head(CTTbl into) {
    boolean grouped = table.groups().stream().anyMatch(g -> !g.in(language).isEmpty());
    if (grouped) {
      groups(headRow(into));
    }
    CTRow row = headRow(into);
    for (int c = 0; c < table.headers().size(); c++) {
      boolean above = grouped && group(c).isEmpty();
      CTTc cell = cell(row, c, above ? "" : header(c), size.strong(), STJc.CENTER, true);
      if (above) {
        cell.getTcPr().addNewVMerge().setVal(STMerge.CONTINUE);
      }
    }
  }

  private static CTRow headRow(CTTbl into) {
    CTRow row = into.addNewTr();
    whole(row).addNewTblHeader();
    return row;
  }

  private void groups(CTRow row) {
    int columns = table.headers().size();
    for (int c = 0, next; c < columns; c = next) {
      next = c + 1;
      String group = group(c);
      CTTc cell =
          cell(row, c, group.isEmpty() ? header(c) : group, size.strong(), STJc.CENTER, true);
      if (group.isEmpty()) {
        cell.getTcPr().addNewVMerge().setVal(STMerge.RESTART);
        continue;
      }
      while (next < columns && group(next).equals(group)) {
        next++;
      }
      cell.getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(next - c));
      int width = widths.subList(c, next).stream().mapToInt(Integer::intValue).sum();
      Cells.width(cell.getTcPr().getTcW(), width);
    }
  }

  private String header(int column) {
    return table.headers().get(column).in(language);
  }

  private String group(int column) {
    return table.groups().get(column).in(language);
  }

  private void row(CTRow row, StatTable.Row content, Type type, boolean near) {
    whole(row);
    for (int c = 0; c < table.headers().size(); c++) {
      STJc.Enum side = Columns.isNumber(content, c) ? STJc.RIGHT : STJc.LEFT;
      cell(row, c, FigureText.at(content, c, language), type, side, near);
    }
  }

  private static CTTrPr whole(CTRow row) {
    CTTrPr properties = row.addNewTrPr();
    properties.addNewCantSplit();
    return properties;
  }

  private CTTc cell(
      CTRow row, int column, String content, Type type, STJc.Enum side, boolean withNext) {
    CTTc cell = row.addNewTc();
    CTTcPr properties = cell.addNewTcPr();
    Cells.width(properties.addNewTcW(), widths.get(column));
    properties.addNewVAlign().setVal(STVerticalJc.CENTER);
    Setting set = Setting.of(cell.addNewP());
    if (withNext) {
      set.withNext();
    }
    set.offTheGrid().lines(size.line()).aligned(side).text(content, type);
    return cell;
  }
}
