package lawtally.report.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** A small line of the years, from zero; a year without a figure is a gap. */
final class Sparkline {
  private static final int WIDTH = 120;
  private static final int HEIGHT = 30;
  private static final int MARGIN = 4;
  private static final int FOOT = 16;
  private static final BigDecimal FULL = BigDecimal.valueOf(100);

  private final SortedMap<Integer, Optional<BigDecimal>> years;
  private final BigDecimal top;

  private Sparkline(SortedMap<Integer, Optional<BigDecimal>> years, BigDecimal top) {
    this.years = years;
    this.top = top;
  }

  /**
   * @param rate whether the line is of percentages, whose top is 100
   * @return SVG, or nothing where there are no two years to join
   */
  static String of(SortedMap<Integer, Optional<BigDecimal>> years, boolean rate, String label) {
    long known = years.values().stream().filter(Optional::isPresent).count();
    if (known < 2) {
      return "";
    }
    BigDecimal highest =
        years.values().stream()
            .flatMap(Optional::stream)
            .reduce(rate ? FULL : BigDecimal.ZERO, BigDecimal::max);
    return new Sparkline(years, highest.signum() > 0 ? highest : BigDecimal.ONE).svg(label);
  }

  private String svg(String label) {
    StringBuilder svg = new StringBuilder();
    svg.append(
        "<svg class=\"line\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\" aria-label=\"%s\">"
            .formatted(WIDTH, HEIGHT + FOOT, WIDTH, HEIGHT + FOOT, Markup.escaped(label)));
    svg.append("<path class=\"zero\" d=\"M0 %d.5H%d\"/>".formatted(HEIGHT - 1, WIDTH));
    for (List<String> run : runs()) {
      svg.append("<polyline points=\"%s\"/>".formatted(String.join(" ", run)));
    }
    years.get(years.lastKey()).ifPresent(v -> svg.append(dot(v)));
    svg.append(year("0", "start", years.firstKey()));
    svg.append(year(String.valueOf(WIDTH), "end", years.lastKey()));
    return svg.append("</svg>").toString();
  }

  /** Years in a row that have figures. */
  private List<List<String>> runs() {
    List<List<String>> runs = new ArrayList<>();
    List<String> run = new ArrayList<>();
    for (int year = years.firstKey(); year <= years.lastKey(); year++) {
      Optional<BigDecimal> value = years.getOrDefault(year, Optional.empty());
      if (value.isPresent()) {
        run.add(x(year) + "," + y(value.get()));
      } else if (!run.isEmpty()) {
        runs.add(run);
        run = new ArrayList<>();
      }
    }
    runs.add(run);
    return runs;
  }

  private String dot(BigDecimal value) {
    return "<circle cx=\"%s\" cy=\"%s\" r=\"3\"/>".formatted(x(years.lastKey()), y(value));
  }

  private static String year(String x, String anchor, int year) {
    return "<text x=\"%s\" y=\"%d\" text-anchor=\"%s\">%d</text>"
        .formatted(x, HEIGHT + FOOT - MARGIN, anchor, year);
  }

  private int x(int year) {
    int span = Math.max(1, years.lastKey() - years.firstKey());
    return MARGIN + (WIDTH - 2 * MARGIN) * (year - years.firstKey()) / span;
  }

  private String y(BigDecimal value) {
    BigDecimal room = BigDecimal.valueOf(HEIGHT - 2L * MARGIN);
    BigDecimal up = value.multiply(room).divide(top, MathContext.DECIMAL64);
    return BigDecimal.valueOf(HEIGHT - MARGIN)
        .subtract(up)
        .setScale(1, RoundingMode.HALF_UP)
        .toPlainString();
  }
}
