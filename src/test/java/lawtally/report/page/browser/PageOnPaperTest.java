package lawtally.report.page.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lawtally.definition.Language;
import lawtally.quality.Gate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page as a printer prints it, read back from the PDF. */
class PageOnPaperTest {
  private static final float A4_WIDTH = 595f;
  private static final float A4_HEIGHT = 842f;

  @TempDir private static Path folder;

  private static Chromium browser;
  private static byte[] printed;
  private static List<String> sheets;
  private static List<List<String>> charts;

  @BeforeAll
  static void print() throws IOException {
    browser = Chromium.open(folder);
    browser.show(new Pages(folder).page(Language.ZH, Gate.Status.RED));
    charts = charts();
    printed = browser.print();
    sheets = Paper.sheets(printed);
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void keepsEveryChartOnOneSheet() {
    assertThat(charts).hasSizeGreaterThan(5);
    for (int i = 0; i < charts.size(); i++) {
      String next = i + 1 < charts.size() ? charts.get(i + 1).get(0) : "";
      assertThat(sheetFrom(charts.get(i).get(0), next)).contains(charts.get(i));
    }
  }

  @Test
  void isOnUprightA4() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(printed)) {
      assertThat(pdf.getPages())
          .allSatisfy(
              page -> {
                assertThat(page.getMediaBox().getWidth()).isCloseTo(A4_WIDTH, within(2f));
                assertThat(page.getMediaBox().getHeight()).isCloseTo(A4_HEIGHT, within(2f));
              });
    }
  }

  @Test
  void leavesOutWhatIsOnlyForTheScreen() {
    String paper = String.join("", sheets);
    assertThat(paper)
        .contains("打印时略去文件清单")
        .doesNotContain("部门报送的文件（")
        .doesNotContain("PNGSVG")
        .doesNotContain("file:");
  }

  @Test
  void numbersItsSheets() {
    for (int i = 0; i < sheets.size(); i++) {
      assertThat(sheets.get(i)).contains("—%d—".formatted(i + 1));
    }
  }

  /** What stands on the sheet of a text from there to where the next begins, or the sheet ends. */
  private static String sheetFrom(String text, String next) {
    String sheet = sheets.stream().filter(s -> s.contains(text)).findFirst().orElseThrow();
    String rest = sheet.substring(sheet.indexOf(text));
    int end = next.isEmpty() ? -1 : rest.indexOf(next);
    return end < 0 ? rest : rest.substring(0, end);
  }

  /** The texts of each chart from its title to its foot, without blanks. */
  private static List<List<String>> charts() {
    List<List<String>> all = new ArrayList<>();
    for (String chart :
        browser.list(
            """
            return [...document.querySelectorAll('figure svg')].map(
              c => [...c.querySelectorAll('text')].map(t => t.textContent).join('|'))
            """)) {
      all.add(
          Stream.of(chart.replaceAll("\\s", "").split("\\|")).filter(t -> !t.isEmpty()).toList());
    }
    return all;
  }
}
