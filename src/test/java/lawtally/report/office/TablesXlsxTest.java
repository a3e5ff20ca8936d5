package lawtally.report.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import lawtally.definition.Label;
import lawtally.definition.Language;
import lawtally.indicator.Figure;
import lawtally.indicator.Figure.Status;
import lawtally.indicator.StatTable;
import lawtally.quality.Gate;
import lawtally.report.InventedYear;
import lawtally.report.Report;
import lawtally.report.prose.FigureText;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesXlsxTest {
  private static final InventedYear INVENTED = new InventedYear();
  private static final Report REPORT = INVENTED.report(Language.ZH, Gate.Status.RED);
  private static final String PENALTIES = "行政处罚实施情况统计表";

  @TempDir private Path folder;

  @Test
  void aCoverComesFirstAndThenASheetATableInTheOrderOfTheJob() throws IOException {
    try (XSSFWorkbook book = read(REPORT)) {
      List<String> expected = new ArrayList<>(List.of("封面"));
      REPORT.tables().forEach(t -> expected.add(t.title().zh()));
      expected.add("数据来源");
      assertThat(names(book)).isEqualTo(expected);
      assertThat(book.getActiveSheetIndex()).isZero();
    }
  }

  @Test
  void theSameReportGivesTheSameBytesWithoutTheTimeOfWriting() throws IOException {
    byte[] bytes = TablesXlsx.of(REPORT);

    assertThat(TablesXlsx.of(new InventedYear().report(Language.ZH, Gate.Status.RED)))
        .isEqualTo(bytes);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        assertThat(part.getTimeLocal())
            .as(part.getName())
            .isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0));
      }
    }
    try (XSSFWorkbook book = read(REPORT)) {
      var about = book.getProperties().getCoreProperties();
      assertThat(about.getCreated().toInstant()).isEqualTo(REPORT.edition().day().toInstant());
      assertThat(about.getModified()).isEqualTo(about.getCreated());
      assertThat(about.getTitle()).isEqualTo("攀枝花市西区2020年度行政执法统计数据表");
    }
  }

  @Test
  void theTitleUnitHeadingsAndNoteStandWhereOfficialTablesHaveThem() throws IOException {
    try (XSSFWorkbook book = read(REPORT)) {
      XSSFSheet sheet = book.getSheet(PENALTIES);
      int last = table(PENALTIES).headers().size() - 1;

      assertThat(text(sheet, 0, 0)).isEqualTo("攀枝花市西区2020年度行政处罚实施情况统计表");
      assertThat(text(sheet, 1, 0)).isEqualTo("计量单位：宗、万元");
      assertThat(text(sheet, 2, 0)).isEqualTo("单位");
      assertThat(text(sheet, 2, 1)).isEqualTo("处罚种类");
      assertThat(text(sheet, 3, 2)).isEqualTo("罚款");
      assertThat(text(sheet, 2, 9)).isEqualTo("合计（宗）");
      assertThat(text(sheet, 2, 11)).isEqualTo("适用程序");
      int end = sheet.getLastRowNum();
      assertThat(text(sheet, end - 1, 0)).startsWith("说明：按处罚决定日期统计。");
      assertThat(text(sheet, end, 0)).matches("填报人：\u3000+审核人：\u3000+联系电话：\u3000+填报日期：");
      assertThat(regions(sheet))
          .contains(
              new CellRangeAddress(0, 0, 0, last),
              new CellRangeAddress(1, 1, 0, last),
              new CellRangeAddress(2, 3, 0, 0),
              new CellRangeAddress(2, 2, 1, 8),
              new CellRangeAddress(2, 3, 9, 9),
              new CellRangeAddress(2, 2, 11, 12),
              new CellRangeAddress(end - 1, end - 1, 0, last),
              new CellRangeAddress(end, end, 0, last));
    }
  }

  @Test
  void headingsAndDepartmentsStayWhileTheRestScrolls() throws IOException {
    try (XSSFWorkbook book = read(REPORT)) {
      var grouped = book.getSheet(PENALTIES).getPaneInformation();
      assertThat(grouped.isFreezePane()).isTrue();
      assertThat(grouped.getHorizontalSplitPosition()).isEqualTo((short) 4);
      assertThat(grouped.getVerticalSplitPosition()).isEqualTo((short) 1);
      var campaigns = book.getSheet("行政检查（专项行动）情况表").getPaneInformation();
      assertThat(campaigns.getHorizontalSplitPosition()).isEqualTo((short) 3);
      assertThat(campaigns.getVerticalSplitPosition()).isEqualTo((short) 2);
    }
  }

  @Test
  void everyFigureIsANumberThatShowsAsInTheCsvAndThereIsNoFormula() throws IOException {
    DataFormatter shown = new DataFormatter(Locale.ROOT);
    try (XSSFWorkbook book = read(REPORT)) {
      int numbers = 0;
      for (StatTable table : REPORT.tables()) {
        XSSFSheet sheet = book.getSheet(table.title().zh());
        int first = sheet.getPaneInformation().getHorizontalSplitPosition();
        for (int r = 0; r < table.rows().size(); r++) {
          StatTable.Row row = table.rows().get(r);
          for (int c = 0; c < row.cells().size(); c++) {
            Cell cell = sheet.getRow(first + r).getCell(row.heads().size() + c);
            String csv = FigureText.cell(row.cells().get(c), Language.ZH);
            assertThat(shown.formatCellValue(cell)).isEqualTo(csv);
            if (row.cells().get(c) instanceof StatTable.Number && csv.matches("[0-9.]+")) {
              numbers++;
              assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
              assertThat(BigDecimal.valueOf(cell.getNumericCellValue())).isEqualByComparingTo(csv);
            }
          }
        }
      }
      assertThat(numbers).isGreaterThan(500);
      cells(book).forEach(c -> assertThat(c.getCellType()).isNotEqualTo(CellType.FORMULA));
    }
  }

  @Test
  void theTotalIsBoldAndNoOtherRow() throws IOException {
    try (XSSFWorkbook book = read(REPORT)) {
      XSSFSheet sheet = book.getSheet(PENALTIES);
      int total = 4 + table(PENALTIES).rows().size() - 1;
      assertThat(text(sheet, total, 0)).isEqualTo("合计");
      for (int column = 0; column < table(PENALTIES).headers().size(); column++) {
        assertThat(sheet.getRow(total).getCell(column).getCellStyle().getFont().getBold()).isTrue();
        assertThat(sheet.getRow(4).getCell(column).getCellStyle().getFont().getBold()).isFalse();
      }
    }
  }

  @Test
  void zeroMissingAndNotApplicableAreToldApart() throws IOException {
    try (XSSFWorkbook book = read(with(sample(), List.of()))) {
      XSSFSheet sheet = book.getSheetAt(1);
      assertThat(sheet.getRow(3).getCell(1).getNumericCellValue()).isEqualTo(2.15);
      assertThat(sheet.getRow(4).getCell(1).getNumericCellValue()).isZero();
      assertThat(sheet.getRow(4).getCell(1).getCellStyle().getDataFormatString()).isEqualTo("0");
      assertThat(sheet.getRow(5).getCell(1).getCellType()).isEqualTo(CellType.BLANK);
      assertThat(text(sheet, 6, 1)).isEqualTo("—");
    }
  }

  @Test
  void aTextThatLooksLikeAFormulaStaysAText() throws IOException {
    String formula = "=HYPERLINK(\"http://example.com\")";
    StatTable hostile =
        new StatTable(
            "hostile",
            "",
            Label.of("=1+1"),
            Label.of("@sum"),
            List.of(Label.of("-1"), Label.of("+1")),
            List.of(
                new StatTable.Row(
                    List.of(Label.of(formula)),
                    List.of(new StatTable.Text(Label.of("_x0041_\u0001" + "长".repeat(40_000)))))),
            false,
            Label.of("=2"));
    try (XSSFWorkbook book = read(with(hostile, List.of()))) {
      XSSFSheet sheet = book.getSheetAt(1);
      Cell cell = sheet.getRow(3).getCell(0);
      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getStringCellValue()).isEqualTo(formula);
      assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
      assertThat(sheet.getRow(2).getCell(1).getCellStyle().getQuotePrefixed()).isTrue();
      assertThat(text(sheet, 3, 1)).startsWith("_x0041_").endsWith("长…");
      cells(book).forEach(c -> assertThat(c.getCellType()).isNotEqualTo(CellType.FORMULA));
    }
  }

  @Test
  void theCoverSaysWhatItIsAndWhichFilesTheFiguresComeFrom() throws IOException {
    try (XSSFWorkbook book = read(REPORT)) {
      XSSFSheet cover = book.getSheetAt(0);
      assertThat(text(cover, 0, 0)).isEqualTo("攀枝花市西区2020年度行政执法统计数据表");
      assertThat(beside(cover, "填报单位").getStringCellValue()).isEqualTo("攀枝花市西区");
      assertThat(beside(cover, "统计年度").getNumericCellValue()).isEqualTo(2020);
      assertThat(beside(cover, "修订版本").getStringCellValue()).isEqualTo("r003");
      assertThat(beside(cover, "状态").getStringCellValue()).isEqualTo("草稿：缺 1 个部门、2 个冲突未处理");
      assertThat(beside(cover, "生成日期").getLocalDateTimeCellValue())
          .isEqualTo(LocalDateTime.of(2021, 1, 5, 0, 0));
      assertThat(beside(cover, "统计口径").getStringCellValue()).contains("空白为未报");
      Row penalties = beside(cover, "行政处罚").getRow();
      assertThat(penalties.getCell(1).getNumericCellValue()).isEqualTo(REPORT.inputs().size());
      assertThat(penalties.getCell(2).getNumericCellValue())
          .isEqualTo(120.0 * REPORT.inputs().size());
      assertThat(cover.getHyperlinkList())
          .extracting(h -> h.getAddress())
          .contains("'" + PENALTIES + "'!A1")
          .hasSameSizeAs(REPORT.tables());
    }
  }

  @Test
  void theLastSheetListsEveryFileWithItsRows() throws IOException {
    try (XSSFWorkbook book = read(REPORT)) {
      XSSFSheet sources = book.getSheet("数据来源");
      Report.Input input = REPORT.inputs().get(0);
      Row source = beside(sources, input.path()).getRow();
      assertThat(source.getCell(3).getNumericCellValue()).isEqualTo(120);
      assertThat(source.getCell(4).getNumericCellValue()).isEqualTo(115);
      assertThat(source.getCell(5).getNumericCellValue()).isEqualTo(2);
      Row total = beside(sources, "合计").getRow();
      assertThat(total.getCell(3).getNumericCellValue()).isEqualTo(120.0 * REPORT.inputs().size());
      assertThat(sources.getRepeatingRows().getLastRow()).isEqualTo(1);
    }
  }

  @Test
  void wideTablesPrintAcrossAndEachOnAsManyPagesAsItIsLong() throws IOException {
    try (XSSFWorkbook book = read(REPORT)) {
      for (int i = 1; i < book.getNumberOfSheets(); i++) {
        XSSFSheet sheet = book.getSheetAt(i);
        PrintSetup setup = sheet.getPrintSetup();
        assertThat(setup.getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(setup.getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getRepeatingRows().getLastRow())
            .isEqualTo(sheet.getPaneInformation().getHorizontalSplitPosition() - 1);
        assertThat(sheet.getFooter().getRight()).isEqualTo("r003 草稿");
      }
      assertThat(book.getSheet(PENALTIES).getPrintSetup().getFitHeight()).isEqualTo((short) 1);
      assertThat(book.getSheet("指标解释与口径表").getPrintSetup().getFitHeight()).isZero();
      assertThat(book.getSheet(PENALTIES).getPrintSetup().getLandscape()).isTrue();
      assertThat(book.getSheet("群众满意度测评表").getPrintSetup().getLandscape()).isFalse();
    }
  }

  @Test
  void everyNumberAndDepartmentFitsItsColumn() throws IOException {
    try (XSSFWorkbook book = read(REPORT)) {
      for (StatTable table : REPORT.tables()) {
        XSSFSheet sheet = book.getSheet(table.title().zh());
        for (StatTable.Row row : table.rows()) {
          for (int i = 0; i < table.headers().size(); i++) {
            boolean number =
                i >= row.heads().size()
                    && row.cells().get(i - row.heads().size()) instanceof StatTable.Number;
            String text = FigureText.at(row, i, Language.ZH);
            if (number || text.length() < 18) {
              assertThat(sheet.getColumnWidth(i) / 256).isGreaterThan(TextWidth.of(text));
            }
          }
        }
      }
    }
  }

  @Test
  void speaksEnglishWhereItIsAskedTo() throws IOException {
    try (XSSFWorkbook book = read(INVENTED.report(Language.EN, Gate.Status.GREEN))) {
      assertThat(names(book)).startsWith("Cover", "Administrative penalties");
      XSSFSheet sheet = book.getSheetAt(1);
      assertThat(text(sheet, 0, 0)).contains("Administrative penalties", "2020");
      assertThat(text(sheet, 1, 0)).isEqualTo("Unit: cases, 10 000 yuan");
      assertThat(text(sheet, 2, 1)).isEqualTo("Category");
      assertThat(text(sheet, sheet.getLastRowNum(), 0)).startsWith("Filled in by:");
      assertThat(sheet.getFooter().getCenter()).isEqualTo("Page &P of &N");
      assertThat(beside(book.getSheetAt(0), "Status").getStringCellValue()).isEqualTo("Ready");
    }
  }

  @Test
  void aTableWithoutColumnsOrRowsIsStillASheet() throws IOException {
    StatTable empty =
        new StatTable(
            "empty",
            "",
            Label.of("空表"),
            Label.of("件"),
            List.of(Label.of("单位")),
            List.of(),
            false,
            Label.of(""));
    try (XSSFWorkbook book = read(with(empty, List.of()))) {
      assertThat(text(book.getSheetAt(1), 2, 0)).isEqualTo("单位");
    }
  }

  @Test
  void libreOfficeShowsEveryFigure() throws IOException, InterruptedException {
    Optional<Path> office = onPath("soffice");
    Optional<Path> reader = onPath("pdftotext");
    assumeTrue(office.isPresent(), "LibreOffice (soffice) is not installed");
    assumeTrue(reader.isPresent(), "pdftotext is not installed");
    Path file = Files.write(folder.resolve("tables.xlsx"), TablesXlsx.of(REPORT));
    run(
        office.get().toString(),
        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        folder.toString(),
        file.toString());
    run(reader.get().toString(), "-layout", "tables.pdf", "tables.txt");

    String text = Files.readString(folder.resolve("tables.txt"));
    assertThat(text).doesNotContain("###", "Err:", "#REF");
    StatTable penalties = table(PENALTIES);
    for (StatTable.Row row : penalties.rows()) {
      List<String> words = new ArrayList<>(List.of(row.heads().get(0).zh()));
      for (StatTable.Cell cell : row.cells()) {
        words.add(FigureText.cell(cell, Language.ZH));
      }
      assertThat(text.lines().map(l -> l.strip().replaceAll("\\s+", " ")))
          .contains(String.join(" ", words).strip());
    }
  }

  private void run(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said.txt").toFile())
            .start();
    boolean ended = process.waitFor(3, TimeUnit.MINUTES);
    if (!ended) {
      process.destroyForcibly();
    }
    assertThat(ended).as(command[0]).isTrue();
    assertThat(process.exitValue()).as(Files.readString(folder.resolve("said.txt"))).isZero();
  }

  private static Optional<Path> onPath(String program) {
    return List.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
        .stream()
        .map(p -> Path.of(p).resolve(program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static StatTable table(String title) {
    return REPORT.tables().stream()
        .filter(t -> t.title().zh().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private static Report with(StatTable table, List<Report.Input> inputs) {
    return new Report(
        REPORT.job(),
        REPORT.seeds(),
        Language.ZH,
        REPORT.edition(),
        REPORT.figures(),
        REPORT.earlier(),
        List.of(table),
        REPORT.checks(),
        REPORT.reconciliation(),
        REPORT.submissions(),
        REPORT.gate(),
        REPORT.issues(),
        inputs,
        REPORT.definitions(),
        REPORT.narrative());
  }

  private static StatTable sample() {
    return new StatTable(
        "sample",
        "",
        Label.of("样表"),
        Label.of("万元"),
        List.of(Label.of("单位"), Label.of("金额")),
        List.of(
            row("甲", Status.VALUE, "2.145"),
            row("乙", Status.ZERO_REPORT, "0"),
            row("丙", Status.MISSING, ""),
            row("丁", Status.NOT_APPLICABLE, "")),
        false,
        Label.of(""));
  }

  private static StatTable.Row row(String head, Status status, String value) {
    Optional<BigDecimal> number =
        value.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(value));
    return new StatTable.Row(
        List.of(Label.of(head)),
        List.of(
            new StatTable.Number(
                new Figure("x", "", 0, "", number, Optional.empty(), Optional.empty(), status),
                2)));
  }

  private static XSSFWorkbook read(Report report) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(TablesXlsx.of(report)));
  }

  private static List<String> names(XSSFWorkbook book) {
    return StreamSupport.stream(book.spliterator(), false).map(s -> s.getSheetName()).toList();
  }

  private static List<Cell> cells(XSSFWorkbook book) {
    List<Cell> cells = new ArrayList<>();
    book.forEach(sheet -> sheet.forEach(row -> row.forEach(cells::add)));
    return cells;
  }

  private static List<CellRangeAddress> regions(XSSFSheet sheet) {
    return sheet.getMergedRegions();
  }

  private static String text(XSSFSheet sheet, int row, int column) {
    return sheet.getRow(row).getCell(column).getStringCellValue();
  }

  /** The cell to the right of a word in the first column. */
  private static Cell beside(XSSFSheet sheet, String word) {
    for (Row row : sheet) {
      Cell cell = row.getCell(0);
      if (cell != null
          && cell.getCellType() == CellType.STRING
          && cell.getStringCellValue().equals(word)) {
        return row.getCell(1);
      }
    }
    throw new AssertionError("nothing is called " + word);
  }
}
