package lawtally.report.office;

import java.util.HashMap;
import java.util.Map;
import lawtally.definition.Language;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of one workbook, each made once: spreadsheets allow only so many. */
final class Styles {
  private static final byte[] LINK_BLUE = {0x1D, 0x4E, (byte) 0x89};

  private final XSSFWorkbook book;
  private final Language language;
  private final Map<Look, XSSFFont> fonts = new HashMap<>();
  private final Map<Key, XSSFCellStyle> made = new HashMap<>();

  Styles(XSSFWorkbook book, Language language) {
    this.book = book;
    this.language = language;
    XSSFFont usual = book.getFontAt(0);
    usual.setFontName(Look.TEXT.font(language));
    usual.setFontHeightInPoints((short) Look.TEXT.points());
  }

  /**
   * @param format of numbers and dates; General for texts
   * @param guarded whether the cell is marked as text that only looks like a formula
   */
  private record Key(Look look, String format, boolean guarded) {}

  XSSFCellStyle of(Look look) {
    return style(new Key(look, "General", false));
  }

  XSSFCellStyle of(Look look, String format) {
    return style(new Key(look, format, false));
  }

  /** For a text that would run if somebody edited its cell: it stays a text. */
  XSSFCellStyle guarded(Look look) {
    return style(new Key(look, "General", true));
  }

  private XSSFCellStyle style(Key key) {
    XSSFCellStyle known = made.get(key);
    if (known != null) {
      return known;
    }
    XSSFCellStyle style = book.createCellStyle();
    Look look = key.look();
    style.setFont(fonts.computeIfAbsent(look, this::font));
    style.setAlignment(look.alignment());
    style.setVerticalAlignment(
        look == Look.NOTE ? VerticalAlignment.TOP : VerticalAlignment.CENTER);
    style.setWrapText(true);
    if (look == Look.FIGURE || look == Look.TOTAL_FIGURE) {
      style.setIndention((short) 1);
    }
    if (look.ruled()) {
      style.setBorderTop(BorderStyle.THIN);
      style.setBorderBottom(BorderStyle.THIN);
      style.setBorderLeft(BorderStyle.THIN);
      style.setBorderRight(BorderStyle.THIN);
    }
    style.setDataFormat(book.createDataFormat().getFormat(key.format()));
    style.setQuotePrefixed(key.guarded());
    made.put(key, style);
    return style;
  }

  private XSSFFont font(Look look) {
    XSSFFont font = book.createFont();
    font.setFontName(look.font(language));
    font.setFontHeightInPoints((short) look.points());
    font.setBold(look.bold(language));
    if (look == Look.LINK) {
      font.setUnderline(FontUnderline.SINGLE);
      font.setColor(new XSSFColor(LINK_BLUE, new DefaultIndexedColorMap()));
    }
    return font;
  }
}
