package lawtally.report.office.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import lawtally.report.chart.Chart;
import lawtally.report.office.FixedZip;
import lawtally.report.office.TextWidth;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

/** A Word document in the layout of official documents, while it is being written. */
final class OfficialDocument implements AutoCloseable {
  private static final double MILLIMETRES_A_POINT = 25.4 / 72;

  private final XWPFDocument document;
  private final Pages pages;

  OfficialDocument() {
    this.document = new XWPFDocument();
    Defaults.set(document);
    this.pages = new Pages(document);
  }

  Setting paragraph() {
    return Setting.of(body().addNewP());
  }

  /** A paragraph of the text, or a heading of it, or one that begins with its heading. */
  void text(String text) {
    Setting set = paragraph();
    Optional<Heading> heading = Heading.of(text);
    int length = heading.map(h -> h.text().length()).orElse(0);
    boolean alone = length == text.length();
    if (alone) {
      set.withNext();
    }
    set.inLines().firstLine(2).aligned(alone ? STJc.LEFT : STJc.BOTH);
    heading.ifPresent(
        h -> {
          if (alone) {
            set.outline(h.level());
          }
          set.text(h.text(), new Type(h.face(), Type.TEXT.halfPoints()));
        });
    set.text(text.substring(length), Type.TEXT);
  }

  /**
   * On one line if it fits, else broken where the sense allows: 单位、年度 on one, the subject on the
   * other.
   *
   * @param subject what the title begins or ends with
   */
  Setting title(String whole, String subject, Paper paper) {
    Setting set = paragraph().withNext().inLines().aligned(STJc.CENTER);
    int begins = whole.indexOf(subject);
    int second = begins > 0 ? begins : whole.indexOf(' ', subject.length()) + 1;
    int twips = (TextWidth.ofLine(whole) + 1) * Type.TITLE.halfPoints() * 5;
    if (second <= 0 || twips < paper.textWidth()) {
      return set.text(whole, Type.TITLE);
    }
    set.text(whole.substring(0, second).strip(), Type.TITLE);
    CTR line = set.run(Type.TITLE);
    line.addNewBr();
    Setting.put(line.addNewT(), whole.substring(second));
    return set;
  }

  CTTbl table() {
    return body().addNewTbl();
  }

  /** A chart as wide as the text of an upright page. */
  void picture(Chart chart, String alt) throws IOException {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    Setting.of(paragraph.getCTP()).asHighAsNeeded();
    XWPFRun run = paragraph.createRun();
    double width = 156 / MILLIMETRES_A_POINT;
    try {
      run.addPicture(
          new ByteArrayInputStream(chart.print()),
          PictureType.PNG,
          chart.id() + ".png",
          Units.toEMU(width),
          Units.toEMU(width * 9 / 16));
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("a name for a picture that Office does not take", e);
    }
    CTNonVisualDrawingProps about = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
    about.setName(chart.id());
    about.setDescr(alt);
  }

  /** Ends a section after what was last written; the next one begins on a new page. */
  void endSection(Paper paper) {
    CTBody body = body();
    CTP last = body.getPArray(body.sizeOfPArray() - 1);
    CTPPr properties = last.isSetPPr() ? last.getPPr() : last.addNewPPr();
    pages.lay(properties.addNewSectPr(), paper);
  }

  /** The last section; nothing can be written after it. */
  byte[] end(Paper paper, String title, String author, Instant at) throws IOException {
    CTSectPr section = body().isSetSectPr() ? body().getSectPr() : body().addNewSectPr();
    pages.lay(section, paper);
    var about = document.getProperties().getCoreProperties();
    about.setTitle(title);
    about.setCreator(author);
    about.setLastModifiedByUser(author);
    about.getUnderlyingProperties().setCreatedProperty(Optional.of(Date.from(at)));
    about.getUnderlyingProperties().setModifiedProperty(Optional.of(Date.from(at)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.write(out);
    return FixedZip.of(out.toByteArray());
  }

  private CTBody body() {
    return document.getDocument().getBody();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
