package lawtally.report.page.browser;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What stands on printed sheets. */
final class Paper {
  private Paper() {}

  /** The text of each sheet, without blanks. */
  static List<String> sheets(byte[] printed) throws IOException {
    List<String> sheets = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(printed)) {
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        PDFTextStripper text = new PDFTextStripper();
        text.setStartPage(page);
        text.setEndPage(page);
        sheets.add(text.getText(pdf).replaceAll("\\s", ""));
      }
    }
    return sheets;
  }
}
