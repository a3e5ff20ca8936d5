package lawtally.report.office;

import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import lawtally.definition.CsvText;
import lawtally.definition.Language;
import lawtally.report.Report;
import lawtally.report.page.Verdict;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** One sheet while it is being written: texts, numbers, merged areas, heights, how it prints. */
final class Page {
  /** Of a line in the workbook's own font, in points. */
  static final double LINE = 15.5;

  /** What a row needs beside its lines, in points. */
  private static final double PADDING = 5;

  private static final double HIGHEST = 409;

  /** Column widths are told in 1/256 of a digit. */
  private static final int PART = 256;

  private static final int WIDEST = 255;

  /** A header or footer takes 255 characters in all. */
  private static final int FOOTER_TEXT = 60;

  private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
  private static final double MARGIN = 0.6;
  private static final double LITTLE_MORE = 1.4;

  /** What a spreadsheet would take for an escaped character. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private final XSSFSheet sheet;
  private final Styles styles;
  private final Report report;
  private double filled;

  Page(XSSFSheet sheet, Styles styles, Report report) {
    this.sheet = sheet;
    this.styles = styles;
    this.report = report;
    sheet.setDisplayGridlines(false);
  }

  void text(int row, int column, String text, Look look) {
    boolean harmless = CsvText.harmless(text).equals(text);
    XSSFCell cell = cell(row, column);
    cell.setCellStyle(harmless ? styles.of(look) : styles.guarded(look));
    if (!text.isEmpty()) {
      cell.setCellValue(shortened(ESCAPE.matcher(text).replaceAll("_x005F_")));
    }
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 2) + "…";
  }

  void number(int row, int column, double number, String format, Look look) {
    XSSFCell cell = cell(row, column);
    cell.setCellStyle(styles.of(look, format));
    cell.setCellValue(number);
  }

  void date(int row, int column, LocalDateTime date, String format) {
    XSSFCell cell = cell(row, column);
    cell.setCellStyle(styles.of(Look.DATE, format));
    cell.setCellValue(date);
  }

  /** A text that leads to another sheet of the workbook. */
  void link(int row, int column, String text, String toSheet) {
    text(row, column, text, Look.LINK);
    XSSFHyperlink link =
        sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress("'" + toSheet.replace("'", "''") + "'!A1");
    cell(row, column).setHyperlink(link);
  }

  /** One area of the cells between; where there is only one, nothing needs to be done. */
  void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    if (firstRow == lastRow && firstColumn == lastColumn) {
      return;
    }
    var style = cell(firstRow, firstColumn).getCellStyle();
    for (int row = firstRow; row <= lastRow; row++) {
      for (int column = firstColumn; column <= lastColumn; column++) {
        cell(row, column).setCellStyle(style);
      }
    }
    sheet.addMergedRegionUnsafe(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
  }

  private XSSFCell cell(int row, int column) {
    XSSFRow at = sheet.getRow(row);
    XSSFCell cell = at == null ? null : at.getCell(column);
    return cell != null ? cell : (at == null ? sheet.createRow(row) : at).createCell(column);
  }

  /** Spreadsheets do not fit the height of merged cells by themselves. */
  void lines(int row, int lines) {
    height(row, lines * LINE + PADDING);
  }

  void height(int row, double points) {
    XSSFRow at = cell(row, 0).getRow();
    float height = (float) Math.min(HIGHEST, points);
    filled += height - (at.getCTRow().isSetHt() ? at.getHeightInPoints() : 0);
    at.setHeightInPoints(height);
  }

  /**
   * @param widths of the columns, in digits
   */
  void widths(List<Integer> widths) {
    for (int i = 0; i < widths.size(); i++) {
      sheet.setColumnWidth(i, Math.min(WIDEST, widths.get(i)) * PART);
    }
  }

  /** Rows above and columns before stay while the rest scrolls. */
  void freeze(int rows, int columns) {
    sheet.createFreezePane(columns, rows);
  }

  /** On A4, as wide as the paper, its status and number on every page. */
  void printed(Paper paper) {
    Language language = report.language();
    PrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
    setup.setLandscape(paper == Paper.LANDSCAPE);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) (isLittleMoreThanAPage(paper) ? 1 : 0));
    sheet.setFitToPage(true);
    sheet.setHorizontallyCenter(true);
    sheet.setMargin(PageMargin.LEFT, MARGIN);
    sheet.setMargin(PageMargin.RIGHT, MARGIN);
    sheet.getFooter().setLeft(marked(report.job().body().in(language)));
    sheet.getFooter().setCenter(language.say("report.office.page", "&P", "&N"));
    sheet.getFooter().setRight(report.edition().name() + " " + marked(Verdict.word(report)));
  }

  /** Then it is made to fit: nobody wants a second page for the note alone. */
  private boolean isLittleMoreThanAPage(Paper paper) {
    return filled <= paper.height * LITTLE_MORE;
  }

  /** These rows stand on every page. */
  void repeated(int first, int last) {
    sheet.setRepeatingRows(new CellRangeAddress(first, last, -1, -1));
  }

  private static String marked(String text) {
    String fitting = text.length() <= FOOTER_TEXT ? text : text.substring(0, FOOTER_TEXT - 1) + "…";
    return fitting.replace("&", "&&");
  }

  enum Paper {
    PORTRAIT(730),
    LANDSCAPE(485);

    /** Between the margins at full size, in points. */
    private final int height;

    Paper(int height) {
      this.height = height;
    }
  }
}
