package lawtally.report.office.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHeightRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTextDirection;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;

/**
 * {@code — 1 —}, 4号 宋体, its dashes 7 mm below the text, one character from the outer edge: right on
 * odd pages, left on even ones.
 */
final class PageNumber {
  private static final int HEIGHT = Type.PAGE_NUMBER.halfPoints() * 10;

  /** From the lower edge of the paper to the foot of the number: 35 − 7 mm − half its height. */
  static final int FROM_THE_EDGE = 1587 - HEIGHT / 2;

  private final STJc.Enum side;

  PageNumber(STJc.Enum side) {
    this.side = side;
  }

  /**
   * At the foot of an upright page. The paragraph is made by POI, which else adds an empty one that
   * lifts the number into the text.
   */
  void below(XWPFFooter footer) {
    number(footer.createParagraph().getCTP());
  }

  /**
   * On a turned page, where it stands on the upright pages of the bound document: beside the text,
   * reading downwards.
   */
  void beside(XWPFFooter footer, Paper paper) {
    CTTbl table = footer._getHdrFtr().addNewTbl();
    CTTblPr properties = table.addNewTblPr();
    CTTblPPr place = properties.addNewTblpPr();
    place.setHorzAnchor(STHAnchor.PAGE);
    place.setVertAnchor(STVAnchor.PAGE);
    place.setTblpX(BigInteger.valueOf(FROM_THE_EDGE));
    place.setTblpY(BigInteger.valueOf(paper.top()));
    Cells.width(properties.addNewTblW(), HEIGHT);
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    Cells.margins(properties, 0, 0);
    table.addNewTblGrid().addNewGridCol().setW(BigInteger.valueOf(HEIGHT));
    var row = table.addNewTr();
    var height = row.addNewTrPr().addNewTrHeight();
    height.setVal(BigInteger.valueOf(paper.textHeight()));
    height.setHRule(STHeightRule.EXACT);
    CTTc cell = row.addNewTc();
    CTTcPr cellProperties = cell.addNewTcPr();
    Cells.width(cellProperties.addNewTcW(), HEIGHT);
    cellProperties.addNewTextDirection().setVal(STTextDirection.TB_RL);
    number(cell.addNewP());
    Setting.of(footer.createParagraph().getCTP()).lines(HEIGHT).offTheGrid();
  }

  private void number(CTP paragraph) {
    Setting set =
        Setting.of(paragraph)
            .offTheGrid()
            .lines(HEIGHT)
            .oneCharacterIn(Type.PAGE_NUMBER.halfPoints())
            .aligned(side);
    set.text("— ", Type.PAGE_NUMBER);
    set.run(Type.PAGE_NUMBER).addNewFldChar().setFldCharType(STFldCharType.BEGIN);
    Setting.put(set.run(Type.PAGE_NUMBER).addNewInstrText(), " PAGE ");
    set.run(Type.PAGE_NUMBER).addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    set.text("1", Type.PAGE_NUMBER);
    set.run(Type.PAGE_NUMBER).addNewFldChar().setFldCharType(STFldCharType.END);
    set.text(" —", Type.PAGE_NUMBER);
  }
}
