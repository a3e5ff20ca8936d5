package lawtally.report.office.word;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** What holds for a whole document unless a paragraph says otherwise. */
final class Defaults {
  private static final String FONTS = "/word/fontTable.xml";
  private static final String FONTS_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
  private static final String FONTS_RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable";
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private Defaults() {}

  static void set(XWPFDocument document) {
    CTStyles styles = CTStyles.Factory.newInstance();
    CTRPr run = styles.addNewDocDefaults().addNewRPrDefault().addNewRPr();
    Setting.set(run, Type.TEXT);
    // Chinese is broken anywhere; what is written in digits and letters must not be.
    run.addNewLang().setVal("en-US");
    run.getLangArray(0).setEastAsia("zh-CN");
    // The grid counts characters of the size of this style.
    CTStyle normal = styles.addNewStyle();
    normal.setType(STStyleType.PARAGRAPH);
    normal.setDefault(true);
    normal.setStyleId("a");
    normal.addNewName().setVal("Normal");
    normal.addNewQFormat();
    Setting.set(normal.addNewRPr(), Type.TEXT);
    document.createStyles().setStyles(styles);
    document.getProperties().getExtendedProperties().setApplication("LawTally");
    try {
      fonts(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("a name of a part that Office does not take", e);
    }
  }

  /** Where a family is missing, Word takes the other one that is named here, not just any. */
  private static void fonts(XWPFDocument document) throws IOException, InvalidFormatException {
    StringBuilder table = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    table.append("<w:fonts xmlns:w=\"").append(WORD).append("\">");
    for (Face face : Face.values()) {
      table.append(
          "<w:font w:name=\"%s\"><w:altName w:val=\"%s\"/><w:charset w:val=\"86\"/></w:font>"
              .formatted(face.family(), face.instead()));
    }
    table.append("</w:fonts>");
    PackagePart part =
        document.getPackage().createPart(PackagingURIHelper.createPartName(FONTS), FONTS_TYPE);
    document
        .getPackagePart()
        .addRelationship(part.getPartName(), TargetMode.INTERNAL, FONTS_RELATION);
    try (OutputStream out = part.getOutputStream()) {
      out.write(table.toString().getBytes(StandardCharsets.UTF_8));
    }
  }
}
