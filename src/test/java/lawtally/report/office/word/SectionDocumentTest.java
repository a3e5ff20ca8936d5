package lawtally.report.office.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import lawtally.definition.Label;
import lawtally.definition.Language;
import lawtally.indicator.StatTable;
import lawtally.quality.Gate;
import lawtally.report.InventedYear;
import lawtally.report.Report;
import lawtally.report.Summary;
import lawtally.report.SummaryWriter;
import lawtally.report.chart.Chart;
import lawtally.report.prose.FigureText;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTextDirection;

class SectionDocumentTest {
  private static Report report;
  private static Summary summary;
  private static List<Chart> charts;
  private static byte[] bytes;
  private static XWPFDocument document;

  @BeforeAll
  static void write() throws IOException {
    report = new InventedYear().report(Language.ZH, Gate.Status.AMBER);
    summary = new SummaryWriter(report).write();
    byte[] png = {(byte) 0x89, 'P', 'N', 'G'};
    byte[] print = {(byte) 0x89, 'P', 'N', 'G', 'p'};
    charts =
        List.of(
            new Chart("by-month", Label.of("各月"), Label.of("三月最多"), "<svg/>", png, print),
            new Chart("by-department", Label.of("各部门"), Label.of("区水务局最多"), "<svg/>", png, print));
    bytes = SectionDocument.of(report, summary, charts);
    document = new XWPFDocument(new ByteArrayInputStream(bytes));
  }

  @Test
  void hasTheTextOfTheSectionParagraphByParagraph() {
    List<String> expected = new ArrayList<>(List.of(summary.heading()));
    expected.addAll(summary.paragraphs());

    assertThat(document.getParagraphs().stream().limit(expected.size()))
        .extracting(XWPFParagraph::getText)
        .containsExactlyElementsOf(expected);
  }

  @Test
  void setsTheTextInSongImitationOfSixteenPointsTwentyTwoLinesAPage() {
    for (int i = 1; i <= summary.paragraphs().size(); i++) {
      XWPFParagraph paragraph = document.getParagraphs().get(i);
      CTSpacing spacing = paragraph.getCTPPr().getSpacing();
      assertThat(spacing.getLine()).isEqualTo(BigInteger.valueOf(579));
      assertThat(spacing.getLineRule()).isEqualTo(STLineSpacingRule.EXACT);
      CTInd indent = paragraph.getCTPPr().getInd();
      assertThat(indent.getFirstLineChars()).isEqualTo(BigInteger.valueOf(200));
      paragraph.getRuns().forEach(r -> isSet(r, "仿宋_GB2312", 16));
      String set = paragraph.getCTP().xmlText();
      assertThat(set)
          .as("LibreOffice reads the grid otherwise")
          .contains("snapToGrid w:val=\"false\"");
      assertThat(set).as("no gap beside digits").contains("autoSpaceDN w:val=\"false\"");
    }
  }

  @Test
  void setsTheHeadingByItsLevel() {
    XWPFParagraph heading = document.getParagraphs().get(0);

    assertThat(heading.getText()).startsWith("（五）");
    assertThat(heading.getRuns()).hasSize(1).allSatisfy(r -> isSet(r, "楷体_GB2312", 16));
    assertThat(heading.getRuns().get(0).isBold()).isFalse();
    assertThat(heading.getCTPPr().getOutlineLvl().getVal()).isEqualTo(BigInteger.ONE);
  }

  @Test
  void laysEveryPageInTheMarginsAndTheGridOfTheStandard() {
    assertThat(sections()).hasSize(2 + report.tables().size());
    for (CTSectPr section : sections()) {
      assertThat(section.getDocGrid().getType()).isEqualTo(STDocGrid.LINES_AND_CHARS);
      assertThat(section.getDocGrid().getLinePitch()).isEqualTo(BigInteger.valueOf(579));
      assertThat(section.getDocGrid().getCharSpace()).isEqualTo(BigInteger.valueOf(-848));
      boolean turned = section.getPgSz().isSetOrient();
      assertThat(section.getPgSz().getW()).isEqualTo(turned ? twips(16838) : twips(11906));
      assertThat(section.getPgSz().getH()).isEqualTo(turned ? twips(11906) : twips(16838));
      CTPageMar margins = section.getPgMar();
      assertThat(
              List.of(margins.getTop(), margins.getRight(), margins.getBottom(), margins.getLeft()))
          .isEqualTo(
              turned
                  ? List.of(twips(1587), twips(2098), twips(1474), twips(1984))
                  : List.of(twips(2098), twips(1474), twips(1984), twips(1587)));
    }
  }

  @Test
  void numbersOddPagesAtTheRightAndEvenOnesAtTheLeft() {
    assertThat(document.getSettings().getEvenAndOddHeadings()).isTrue();
    for (CTSectPr section : sections()) {
      boolean turned = section.getPgSz().isSetOrient();
      assertThat(section.getFooterReferenceList())
          .extracting(r -> r.getType())
          .containsExactlyInAnyOrder(STHdrFtr.DEFAULT, STHdrFtr.EVEN);
      section
          .getFooterReferenceList()
          .forEach(
              r ->
                  isNumber(
                      (XWPFFooter) document.getRelationById(r.getId()),
                      r.getType() == STHdrFtr.EVEN ? STJc.LEFT : STJc.RIGHT,
                      turned));
    }
  }

  /** On a turned page it stands where it stands on the others: beside the text, turned. */
  private static void isNumber(XWPFFooter footer, STJc.Enum side, boolean turned) {
    assertThat(footer.getParagraphs()).as("an empty one more lifts the number").hasSize(1);
    XWPFParagraph number = footer.getParagraphs().get(0);
    if (turned) {
      var cell = footer.getTables().get(0).getRow(0).getCell(0);
      assertThat(cell.getCTTc().getTcPr().getTextDirection().getVal())
          .isEqualTo(STTextDirection.TB_RL);
      number = cell.getParagraphs().get(0);
    }
    assertThat(number.getText()).isEqualTo("— 1 —");
    assertThat(number.getCTPPr().getJc().getVal()).isEqualTo(side);
    assertThat(number.getCTPPr().getInd().getRightChars()).isEqualTo(BigInteger.valueOf(100));
    assertThat(number.getCTPPr().getInd().getLeftChars()).isEqualTo(BigInteger.valueOf(100));
    assertThat(number.getCTP().xmlText()).contains(" PAGE ");
    number.getRuns().forEach(r -> isSet(r, "宋体", 14));
  }

  @Test
  void namesTheAnnexesBelowTheText() {
    List<String> names = new ArrayList<>(report.tables().stream().map(t -> zh(t.title())).toList());
    names.add("行政执法统计图");
    List<XWPFParagraph> paragraphs = document.getParagraphs();
    int first = summary.paragraphs().size() + 2;

    assertThat(paragraphs.get(first - 1).getText()).isEmpty();
    for (int i = 0; i < names.size(); i++) {
      String begins = i == 0 ? "附件：1." : (i + 1) + ".";
      assertThat(paragraphs.get(first + i).getText()).isEqualTo(begins + names.get(i));
    }
    CTInd indent = paragraphs.get(first).getCTPPr().getInd();
    assertThat(indent.getLeftChars().subtract(indent.getHangingChars())).isEqualTo(twips(200));
    assertThat(paragraphs.get(first + 1).getCTPPr().getInd().getLeftChars())
        .isEqualTo(indent.getLeftChars());
    assertThat(paragraphs.get(first + names.size() - 1).getCTP().getPPr().isSetSectPr()).isTrue();
  }

  @Test
  void beginsEachAnnexWithItsNumberAndItsTitleOnTheThirdLine() {
    List<XWPFParagraph> all = document.getParagraphs();
    int third =
        IntStream.range(0, all.size())
            .filter(i -> all.get(i).getText().equals("附件3"))
            .findFirst()
            .orElseThrow();

    assertThat(all.get(third - 1).getCTP().getPPr().isSetSectPr()).isTrue();
    assertThat(all.get(third).getRuns()).allSatisfy(r -> isSet(r, "黑体", 16));
    assertThat(all.get(third + 1).getText()).isEmpty();
    XWPFParagraph title = all.get(third + 2);
    assertThat(title.getText()).isEqualTo("攀枝花市西区2020年度\n法制机构和法制审核人员情况表");
    assertThat(title.getCTPPr().getJc().getVal()).isEqualTo(STJc.CENTER);
    assertThat(title.getRuns()).allSatisfy(r -> isSet(r, "方正小标宋简体", 22)).noneMatch(XWPFRun::isBold);
  }

  @Test
  void holdsEveryCellOfTheStatisticalTables() {
    assertThat(document.getTables()).hasSameSizeAs(report.tables());
    for (int t = 0; t < report.tables().size(); t++) {
      StatTable table = report.tables().get(t);
      XWPFTable set = document.getTables().get(t);
      int heads = heads(table);
      assertThat(set.getRows()).as(table.id()).hasSize(heads + table.rows().size());
      for (int c = 0; c < table.headers().size(); c++) {
        boolean above = heads == 2 && zh(table.groups().get(c)).isEmpty();
        assertThat(set.getRow(heads - 1).getCell(c).getText())
            .isEqualTo(above ? "" : zh(table.headers().get(c)));
      }
      for (int r = 0; r < table.rows().size(); r++) {
        for (int c = 0; c < table.headers().size(); c++) {
          assertThat(set.getRow(heads + r).getCell(c).getText())
              .as("%s, row %d, column %d", table.id(), r, c)
              .isEqualTo(FigureText.at(table.rows().get(r), c, Language.ZH));
        }
      }
    }
  }

  private static int heads(StatTable table) {
    return table.groups().stream().allMatch(g -> zh(g).isEmpty()) ? 1 : 2;
  }

  @Test
  void setsASharedHeadingOverItsColumns() {
    StatTable table = report.tables().get(index("litigation"));
    List<String> expected = new ArrayList<>();
    for (int c = 0; c < table.headers().size(); c++) {
      String group = zh(table.groups().get(c));
      boolean same = c > 0 && !group.isEmpty() && group.equals(zh(table.groups().get(c - 1)));
      if (!same) {
        expected.add(group.isEmpty() ? zh(table.headers().get(c)) : group);
      }
    }

    assertThat(heads(table)).isEqualTo(2);
    assertThat(document.getTables().get(index("litigation")).getRow(0).getTableCells())
        .extracting(XWPFTableCell::getText)
        .containsExactlyElementsOf(expected);
  }

  @Test
  void repeatsTheHeadAndBreaksNoRow() {
    for (int t = 0; t < report.tables().size(); t++) {
      XWPFTable table = document.getTables().get(t);
      int heads = heads(report.tables().get(t));
      assertThat(table.getRow(heads - 1).isRepeatHeader()).isTrue();
      assertThat(table.getRow(heads).isRepeatHeader()).isFalse();
      assertThat(table.getRows()).allMatch(r -> r.isCantSplitRow());
      table.getRow(0).getCell(0).getParagraphs().get(0).getRuns().forEach(r -> isSet(r, "黑体", 12));
      table
          .getRow(heads)
          .getCell(0)
          .getParagraphs()
          .get(0)
          .getRuns()
          .forEach(r -> isSet(r, "仿宋_GB2312", 12));
    }
  }

  @Test
  void turnsThePaperForWideTablesAndFillsItsWidth() {
    List<CTSectPr> sections = sections();
    boolean turned = false;
    for (int t = 0; t < report.tables().size(); t++) {
      CTSectPr section = sections.get(t + 1);
      long width =
          document.getTables().get(t).getCTTbl().getTblGrid().getGridColList().stream()
              .mapToLong(c -> ((BigInteger) c.getW()).longValue())
              .sum();
      assertThat(width).isEqualTo(section.getPgSz().isSetOrient() ? 12756 : 8845);
      turned |= section.getPgSz().isSetOrient();
    }
    assertThat(turned).isTrue();
    assertThat(sections.get(1 + index("penalties-by-department")).getPgSz().isSetOrient()).isTrue();
    assertThat(sections.get(1 + index("satisfaction")).getPgSz().isSetOrient()).isFalse();
  }

  @Test
  void showsTheChartsAsWideAsTheTextWithWordsForThoseWhoCannotSeeThem() {
    List<XWPFRun> pictures =
        document.getParagraphs().stream()
            .flatMap(p -> p.getRuns().stream())
            .filter(r -> !r.getEmbeddedPictures().isEmpty())
            .toList();

    assertThat(pictures).hasSize(2);
    for (int i = 0; i < pictures.size(); i++) {
      var inline = pictures.get(i).getCTR().getDrawingArray(0).getInlineArray(0);
      assertThat(inline.getDocPr().getDescr()).isEqualTo(charts.get(i).alt().zh());
      byte[] picture = pictures.get(i).getEmbeddedPictures().get(0).getPictureData().getData();
      assertThat(picture).as("the finer picture").isEqualTo(charts.get(i).print());
      assertThat(inline.getExtent().getCx()).isBetween(156 * 36000L - 9000, 156 * 36000L + 9000);
    }
  }

  @Test
  void givesTheSameBytesForTheSameReport() throws IOException {
    assertThat(SectionDocument.of(report, summary, charts)).isEqualTo(bytes);
    Set<Integer> years = new HashSet<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        years.add(entry.getTimeLocal().getYear());
      }
    }
    assertThat(years).containsExactly(1980);
    Instant run = report.edition().day().toInstant();
    var properties = document.getProperties().getCoreProperties();
    assertThat(properties.getCreated().toInstant()).isEqualTo(run);
    assertThat(properties.getModified().toInstant()).isEqualTo(run);
    assertThat(properties.getTitle()).isEqualTo(summary.heading());
  }

  @Test
  void hasNoAnnexesWhereThereIsNothingToAdd() throws IOException {
    byte[] text = SectionDocument.of(with(List.of()), summary, List.of());
    try (XWPFDocument only = new XWPFDocument(new ByteArrayInputStream(text))) {
      assertThat(only.getParagraphs()).hasSize(1 + summary.paragraphs().size());
      assertThat(only.getDocument().getBody().getSectPr().getPgMar().getTop())
          .isEqualTo(twips(2098));
    }
  }

  @Test
  void numbersNotASingleAnnex() throws IOException {
    StatTable one = report.tables().get(0);
    byte[] text = SectionDocument.of(with(List.of(one)), summary, List.of());
    try (XWPFDocument only = new XWPFDocument(new ByteArrayInputStream(text))) {
      assertThat(only.getParagraphs())
          .extracting(XWPFParagraph::getText)
          .contains("附件：" + one.title().zh(), "附件");
    }
  }

  private static Report with(List<StatTable> tables) {
    return new Report(
        report.job(),
        report.seeds(),
        report.language(),
        report.edition(),
        report.figures(),
        report.earlier(),
        tables,
        report.checks(),
        report.reconciliation(),
        report.submissions(),
        report.gate(),
        report.issues(),
        report.inputs(),
        report.definitions(),
        report.narrative());
  }

  private static int index(String table) {
    return report.tables().stream().map(StatTable::id).toList().indexOf(table);
  }

  private static List<CTSectPr> sections() {
    List<CTSectPr> sections = new ArrayList<>();
    document.getParagraphs().stream()
        .map(p -> p.getCTP().getPPr())
        .filter(p -> p != null && p.isSetSectPr())
        .forEach(p -> sections.add(p.getSectPr()));
    sections.add(document.getDocument().getBody().getSectPr());
    return sections;
  }

  private static void isSet(XWPFRun run, String family, double points) {
    CTFonts fonts = run.getCTR().getRPr().getRFontsArray(0);
    assertThat(List.of(fonts.getEastAsia(), fonts.getAscii(), fonts.getHAnsi()))
        .containsOnly(family);
    assertThat(run.getFontSizeAsDouble()).isEqualTo(points);
  }

  private static BigInteger twips(int twips) {
    return BigInteger.valueOf(twips);
  }

  private static String zh(Label label) {
    return label.zh();
  }
}
