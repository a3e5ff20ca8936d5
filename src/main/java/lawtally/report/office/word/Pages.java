package lawtally.report.office.word;

import java.math.BigInteger;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** The pages of a document: paper, grid, page numbers. */
final class Pages {
  /**
   * 28 characters of 16 pt in 156 mm, in 1/4096 pt a character; what is typed in is set by it. Our
   * own text does without, see {@link Setting#inLines}.
   */
  private static final int CHARACTER_SPACE = -848;

  private static final int HEADER = 851;

  private final Map<Paper, List<CTHdrFtrRef>> footers = new EnumMap<>(Paper.class);

  Pages(XWPFDocument document) {
    document.getSettings().setEvenAndOddHeadings(true);
    for (Paper paper : Paper.values()) {
      CTSectPr section = CTSectPr.Factory.newInstance();
      XWPFHeaderFooterPolicy policy = new XWPFHeaderFooterPolicy(document, section);
      footer(policy, HeaderFooterType.DEFAULT, paper, STJc.RIGHT);
      footer(policy, HeaderFooterType.EVEN, paper, STJc.LEFT);
      footers.put(paper, section.getFooterReferenceList());
    }
  }

  private static void footer(
      XWPFHeaderFooterPolicy policy, HeaderFooterType type, Paper paper, STJc.Enum side) {
    STHdrFtr.Enum pages = STHdrFtr.Enum.forInt(type.toInt());
    XWPFFooter footer = policy.createFooter(pages);
    PageNumber number = new PageNumber(side);
    if (paper == Paper.UPRIGHT) {
      number.below(footer);
    } else {
      number.beside(footer, paper);
    }
  }

  /** Makes a section one of such paper. */
  void lay(CTSectPr section, Paper paper) {
    footers.get(paper).forEach(r -> section.addNewFooterReference().set(r));
    CTPageSz size = section.addNewPgSz();
    size.setW(twips(paper.width()));
    size.setH(twips(paper.height()));
    if (paper == Paper.TURNED) {
      size.setOrient(STPageOrientation.LANDSCAPE);
    }
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(twips(paper.top()));
    margins.setRight(twips(paper.right()));
    margins.setBottom(twips(paper.bottom()));
    margins.setLeft(twips(paper.left()));
    margins.setHeader(twips(HEADER));
    margins.setFooter(twips(PageNumber.FROM_THE_EDGE));
    margins.setGutter(BigInteger.ZERO);
    CTDocGrid grid = section.addNewDocGrid();
    grid.setType(STDocGrid.LINES_AND_CHARS);
    grid.setLinePitch(twips(Setting.LINE));
    grid.setCharSpace(BigInteger.valueOf(CHARACTER_SPACE));
  }

  private static BigInteger twips(int twips) {
    return BigInteger.valueOf(twips);
  }
}
