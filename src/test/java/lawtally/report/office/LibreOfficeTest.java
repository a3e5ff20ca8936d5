package lawtally.report.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lawtally.definition.Language;
import lawtally.indicator.StatTable;
import lawtally.quality.Gate;
import lawtally.report.InventedYear;
import lawtally.report.Report;
import lawtally.report.Summary;
import lawtally.report.SummaryWriter;
import lawtally.report.brief.Brief;
import lawtally.report.office.word.BriefDocument;
import lawtally.report.office.word.SectionDocument;
import lawtally.report.office.word.YearbookDocument;
import lawtally.report.prose.FigureText;
import lawtally.report.yearbook.YearbookText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another program than the one they are written for opens the documents, and finds all in them. */
class LibreOfficeTest {
  private static final int CHARACTERS = 28;
  private static final int LINES = 22;

  @TempDir private static Path folder;
  private static Report report;
  private static Summary summary;
  private static Office office;

  @BeforeAll
  static void turnIntoPdf() throws Exception {
    Office.assumeInstalled();
    report = new InventedYear().report(Language.ZH, Gate.Status.AMBER);
    summary = new SummaryWriter(report).write();
    Summary full = new Summary(summary.heading(), List.of("政".repeat(2 * LINES * CHARACTERS)));
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("summary.docx", SectionDocument.of(report, summary, List.of()));
    files.put("full.docx", SectionDocument.of(report, full, List.of()));
    files.put("yearbook.docx", YearbookDocument.of(report));
    files.put("brief.docx", BriefDocument.of(report));
    files.put("brief-long.docx", BriefDocument.of(LongNames.of(report)));
    Report english = new InventedYear().report(Language.EN, Gate.Status.RED);
    files.put("brief-en.docx", BriefDocument.of(english));
    files.put("brief-en-long.docx", BriefDocument.of(LongNames.of(english)));
    files.put("tables.xlsx", TablesXlsx.of(report));
    office = new Office(folder);
    office.toPdf(files);
  }

  @Test
  void findsTheTextAndEveryFigureOfTheTablesInTheSection() throws Exception {
    String text = text("summary.docx");

    assertThat(text).contains(summary.heading()).contains(summary.paragraphs());
    assertThat(text).contains(figures());
  }

  @Test
  void findsTheTextAndEveryFigureOfTheTablesInTheYearbook() throws Exception {
    String text = text("yearbook.docx");

    assertThat(text).contains(YearbookText.of(report)).contains(figures());
  }

  @Test
  void findsEveryFigureOfTheTablesInTheWorkbook() throws Exception {
    assertThat(text("tables.xlsx")).contains(figures());
  }

  @ParameterizedTest
  @ValueSource(strings = {"brief.docx", "brief-long.docx", "brief-en.docx", "brief-en-long.docx"})
  void keepsTheBriefToOnePage(String file) throws Exception {
    assertThat(office.pages(file)).hasSize(1);
  }

  @Test
  void findsTheKeyFiguresInTheBrief() throws Exception {
    Brief brief = Brief.of(report, Brief.Limits.FROM_EASE.get(0));
    String text = text("brief.docx");

    Stream.of(brief.verdict(), brief.owed(), brief.published(), brief.source())
        .forEach(words -> assertThat(text).contains(words.replace(" ", "")));
    assertThat(brief.figures()).hasSameSizeAs(report.job().keyFigures());
    brief.figures().forEach(f -> assertThat(text).contains(f.name() + f.value()));
  }

  @Test
  void laysTwentyTwoLinesOfTwentyEightCharactersOnAPage() throws Exception {
    List<List<String>> pages = office.pages("full.docx");
    List<String> second = pages.get(1);

    assertThat(second).hasSize(LINES + 1);
    assertThat(second.get(LINES)).isEqualTo("— 2 —");
    assertThat(second.subList(0, LINES)).containsOnly("政".repeat(CHARACTERS));
    assertThat(pages.get(0).get(1)).as("after two blank ones").isEqualTo("政".repeat(26));
  }

  /** Without page numbers. */
  private static String text(String file) throws Exception {
    return office.pages(file).stream()
        .flatMap(List::stream)
        .filter(line -> !line.matches("— \\d+ —"))
        .collect(Collectors.joining())
        .replaceAll("\\s", "");
  }

  private static List<String> figures() {
    return report.tables().stream()
        .flatMap(t -> t.rows().stream())
        .flatMap(LibreOfficeTest::figures)
        .filter(f -> !f.isEmpty())
        .distinct()
        .toList();
  }

  private static Stream<String> figures(StatTable.Row row) {
    return row.cells().stream()
        .filter(StatTable.Number.class::isInstance)
        .map(cell -> FigureText.cell(cell, Language.ZH));
  }
}
