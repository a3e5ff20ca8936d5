package lawtally.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import lawtally.definition.ChartDefinition.Kind;
import lawtally.report.Report;
import lawtally.report.chart.content.Drawing;
import lawtally.report.chart.content.Drawings;
import lawtally.report.chart.content.Panel;
import lawtally.report.chart.content.Series;
import lawtally.report.chart.paint.Laid;
import lawtally.report.chart.paint.Laid.Text;
import lawtally.report.chart.paint.Painter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every drawing keeps to, whatever the figures. The pictures are left under {@code
 * target/charts} to be looked at: that nothing overlaps does not yet make them good.
 */
class ExtremesTest {
  /** Clear pixels around each text, of a sheet 1600 wide. */
  private static final double CLEAR = 2;

  private static final int GRID_LINES = 5;
  private static final Path PICTURES = Path.of("target", "charts");
  private static final Map<String, Drawn> DRAWN = new ConcurrentHashMap<>();

  static Stream<Extreme> extremes() {
    return Extreme.all();
  }

  @ParameterizedTest
  @MethodSource("extremes")
  void keepsTextsApartAndOnTheSheet(Extreme extreme) {
    Laid laid = Laid.of(drawn(extreme).svg());
    List<Text> texts = laid.texts();
    assertThat(texts).filteredOn(t -> !t.clip().contains(t.box())).as("cut off").isEmpty();
    assertThat(texts).filteredOn(t -> !laid.sheet().contains(clear(t))).as("beyond").isEmpty();
    List<String> over = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      for (Text other : texts.subList(i + 1, texts.size())) {
        if (clear(texts.get(i)).intersects(other.box())) {
          over.add(texts.get(i) + " over " + other);
        }
      }
    }
    assertThat(over).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("extremes")
  void putsNoTextOverABar(Extreme extreme) {
    Laid laid = Laid.of(drawn(extreme).svg());
    for (Text text : laid.texts()) {
      assertThat(laid.bars()).as(text.text()).noneMatch(bar -> bar.box().intersects(clear(text)));
    }
  }

  @ParameterizedTest
  @MethodSource("extremes")
  void beginsAtZeroAndGoesInFewRoundSteps(Extreme extreme) {
    Laid laid = Laid.of(drawn(extreme).svg());
    int panels = content(extreme).panels().size();
    assertThat(laid.grid().size()).isLessThanOrEqualTo((1 + GRID_LINES) * panels);
    List<BigDecimal> ticks = ticks(laid);
    boolean drawn = content(extreme).panels().stream().anyMatch(p -> !p.isEmpty());
    assertThat(ticks.isEmpty()).isNotEqualTo(drawn);
    if (drawn && panels == 1) {
      assertThat(ticks.get(0)).isZero();
      BigDecimal step = ticks.get(1);
      assertThat(step.unscaledValue().toString().replaceAll("0+$", "")).isIn("1", "2", "5");
      for (int i = 0; i < ticks.size(); i++) {
        assertThat(ticks.get(i)).isEqualByComparingTo(step.multiply(BigDecimal.valueOf(i)));
      }
    }
  }

  /** The numbers at the axis: below lying bars, left of all others. */
  private static List<BigDecimal> ticks(Laid laid) {
    double left = laid.grid().stream().mapToDouble(Laid.Line::x1).min().orElse(0);
    double bottom = laid.grid().stream().mapToDouble(Laid.Line::y2).max().orElse(0);
    return laid.ticks().stream()
        .filter(t -> t.box().getMaxX() < left || t.box().getMinY() > bottom)
        .map(t -> new BigDecimal(t.text().replaceAll("[,%]", "")))
        .sorted()
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @MethodSource("extremes")
  void writesEveryValueOfUpToFourteenBars(Extreme extreme) {
    List<String> texts = drawn(extreme).texts();
    for (Panel panel : content(extreme).panels()) {
      if (extreme.labelled()) {
        for (Series series : panel.series()) {
          assertThat(texts).containsAll(values(panel, series));
        }
      }
    }
  }

  /** Of a stacked column, the value that is promised is the whole. */
  private static List<String> values(Panel panel, Series series) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < panel.names().size(); i++) {
      int name = i;
      if (panel.series().size() > 2) {
        panel.stack(i).ifPresent(v -> values.add(panel.measure().text(v)));
      } else {
        series.points().get(name).value().ifPresent(v -> values.add(panel.measure().text(v)));
      }
    }
    String suffix = panel.measure().unit().equals("%") ? "%" : "";
    return values.stream().map(v -> v + suffix).toList();
  }

  @ParameterizedTest
  @MethodSource("extremes")
  void writesAllNamesInFullButForSomeYearsOfMany(Extreme extreme) {
    String all = unbroken(String.join("", drawn(extreme).texts()));
    for (Panel panel : content(extreme).panels()) {
      if (panel.isEmpty()) {
        continue;
      }
      boolean years = content(extreme).kind() == Kind.LINE || extreme.name().startsWith("mult");
      int last = panel.names().size() - 1;
      List<String> names = years ? panel.names().subList(last, last + 1) : panel.names();
      assertThat(all).contains(unbroken(panel.heading()));
      assertThat(names).allMatch(n -> all.contains(unbroken(n)));
    }
  }

  /** Blanks are left out where a line ends. */
  private static String unbroken(String text) {
    return text.replaceAll("[\\s\u3000]", "");
  }

  private static Rectangle2D clear(Text text) {
    Rectangle2D box = text.box();
    return new Rectangle2D.Double(
        box.getX() - CLEAR,
        box.getY() - CLEAR,
        box.getWidth() + 2 * CLEAR,
        box.getHeight() + 2 * CLEAR);
  }

  private static Drawing content(Extreme extreme) {
    return drawn(extreme).content();
  }

  private static Drawn drawn(Extreme extreme) {
    return DRAWN.computeIfAbsent(extreme.name(), name -> draw(extreme));
  }

  private static Drawn draw(Extreme extreme) {
    Report report = extreme.report().report();
    Drawing content = new Drawings(report).of(report.job().charts().get(0)).orElseThrow();
    Painter painter = Charts.painter(report.language());
    try {
      Files.createDirectories(PICTURES);
      Files.write(PICTURES.resolve(extreme.name() + ".png"), painter.png(content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Drawn(content, painter.svg(content));
  }

  private record Drawn(Drawing content, String svg) {
    List<String> texts() {
      return Laid.of(svg).texts().stream().map(Text::text).toList();
    }
  }
}
