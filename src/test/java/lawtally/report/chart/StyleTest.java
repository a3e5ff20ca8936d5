package lawtally.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lawtally.report.chart.style.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Charts and page are of one house. */
class StyleTest {
  private static final Pattern HEX = Pattern.compile("#[0-9A-Fa-f]{6}\\b|#[0-9A-Fa-f]{3}\\b");

  /** Green, amber and red of a status, paper, and the ground of what a reader chose. */
  private static final List<String> OF_THE_PAGE_ALONE =
      List.of("#2E7D32", "#9A5B00", "#B3261E", "#FFF", "#EEF3F8");

  @ParameterizedTest
  @ValueSource(strings = {"page.css", "sheet.css"})
  void thePageTakesItsColoursFromTheChartsStyle(String sheet) throws IOException {
    List<String> known = new ArrayList<>(OF_THE_PAGE_ALONE);
    Stream.of(Style.TEXT, Style.MUTED, Style.RULE).map(StyleTest::hex).forEach(known::add);
    Arrays.stream(Style.Tone.values())
        .map(Style.Tone::color)
        .map(StyleTest::hex)
        .forEach(known::add);
    assertThat(colours(css(sheet))).isSubsetOf(known);
  }

  @Test
  void thePageIsSetInTheChartsFonts() throws IOException {
    assertThat(css("page.css")).contains(Style.FONTS);
  }

  @Test
  void noPainterHasColoursOrSizesOfItsOwn() throws IOException {
    Path painters = Path.of("src/main/java/lawtally/report/chart/paint");
    try (Stream<Path> files = Files.list(painters)) {
      for (Path file : files.toList()) {
        assertThat(Files.readString(file))
            .as(file.getFileName().toString())
            .doesNotContain("new Color(", "Color.WHITE", "Color.BLACK", "new BasicStroke(");
      }
    }
  }

  private static TreeSet<String> colours(String css) {
    TreeSet<String> colours = new TreeSet<>();
    HEX.matcher(css)
        .results()
        .map(MatchResult::group)
        .map(c -> c.toUpperCase(Locale.ROOT))
        .forEach(colours::add);
    return colours;
  }

  private static String hex(Color color) {
    return "#%02X%02X%02X".formatted(color.getRed(), color.getGreen(), color.getBlue());
  }

  private static String css(String name) throws IOException {
    try (InputStream in = StyleTest.class.getResourceAsStream("/lawtally/report/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
