package lawtally.report.office.word;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** What all cells of a table have. */
final class Cells {
  /** Left and right of the text, in twips. */
  static final int SIDE = 45;

  /** Above and below it. */
  static final int UPRIGHT = 20;

  /** Half a point, in eighths. */
  private static final int THIN = 4;

  private Cells() {}

  static void rules(CTTblPr table) {
    CTTblBorders borders = table.addNewTblBorders();
    thin(borders.addNewTop());
    thin(borders.addNewLeft());
    thin(borders.addNewBottom());
    thin(borders.addNewRight());
    thin(borders.addNewInsideH());
    thin(borders.addNewInsideV());
  }

  private static void thin(CTBorder rule) {
    rule.setVal(STBorder.SINGLE);
    rule.setSz(BigInteger.valueOf(THIN));
    rule.setSpace(BigInteger.ZERO);
    rule.setColor("000000");
  }

  static void margins(CTTblPr table, int side, int upright) {
    CTTblCellMar margins = table.addNewTblCellMar();
    width(margins.addNewTop(), upright);
    width(margins.addNewLeft(), side);
    width(margins.addNewBottom(), upright);
    width(margins.addNewRight(), side);
  }

  static void width(CTTblWidth width, int twips) {
    width.setType(STTblWidth.DXA);
    width.setW(BigInteger.valueOf(twips));
  }
}
