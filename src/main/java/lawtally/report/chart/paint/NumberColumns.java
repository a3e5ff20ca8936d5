package lawtally.report.chart.paint;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import lawtally.report.chart.content.Panel;
import lawtally.report.chart.content.Point;
import lawtally.report.chart.content.Series;
import lawtally.report.chart.style.Style;

/**
 * The values of lying bars in columns at the right edge, where the bars are too thin to carry them.
 * The head of each column tells the colour of its series. Bases of rates follow in a column of
 * their own.
 */
final class NumberColumns {
  private final Panel panel;
  private final Typeface typeface;
  private final int size;
  private final String suffix;
  private final List<String> bases;

  /**
   * @param suffix put after every number: % or nothing
   */
  NumberColumns(Panel panel, Typeface typeface, int size, String suffix) {
    this.panel = panel;
    this.typeface = typeface;
    this.size = size;
    this.suffix = suffix;
    this.bases = panel.series().get(0).points().stream().map(Point::base).toList();
  }

  private NumberColumns(NumberColumns other, List<String> bases) {
    this.panel = other.panel;
    this.typeface = other.typeface;
    this.size = other.size;
    this.suffix = other.suffix;
    this.bases = bases;
  }

  /** For where there is no room for them. */
  NumberColumns withoutBases() {
    return new NumberColumns(this, List.of());
  }

  /** Room at the right edge. */
  double width() {
    double width = 0;
    for (Series series : panel.series()) {
      width += width(series) + Style.BETWEEN_NUMBERS;
    }
    return width + bases();
  }

  private double width(Series series) {
    double widest = Style.CHIP + Style.CHIP_GAP + typeface.width(series.name(), Style.VALUE);
    for (Point point : series.points()) {
      widest = Math.max(widest, typeface.width(text(point), size));
    }
    return widest;
  }

  private double bases() {
    double widest = 0;
    for (String base : bases) {
      widest = Math.max(widest, typeface.width(base, Style.SOURCE));
    }
    return widest == 0 ? 0 : widest + Style.BETWEEN_NUMBERS;
  }

  private String text(Point point) {
    return point.value().map(v -> panel.measure().text(v) + suffix).orElse(point.instead());
  }

  /**
   * @param area whose right edge the columns keep to; the heads stand at its top
   * @param middles the heights of the rows
   */
  void paint(Graphics2D g, Rectangle2D area, List<Double> middles) {
    Ink ink = new Ink(g, typeface);
    double edge = area.getMaxX() - width();
    for (Series series : panel.series()) {
      double right = edge + Style.BETWEEN_NUMBERS + width(series);
      head(ink, g, series, right, area.getMinY() + Style.NUMBERS_HEAD / 2);
      for (int row = 0; row < middles.size(); row++) {
        Point point = series.points().get(row);
        boolean strong = !series.isEarlier() && point.value().isPresent();
        ink.right(text(point), right, middles.get(row), size, strong ? Style.TEXT : Style.MUTED);
      }
      edge = right;
    }
    for (int row = 0; row < bases.size(); row++) {
      ink.left(
          bases.get(row),
          edge + Style.BETWEEN_NUMBERS,
          middles.get(row),
          Style.SOURCE,
          Style.MUTED);
    }
  }

  private void head(Ink ink, Graphics2D g, Series series, double right, double middle) {
    double start = right - ink.width(series.name(), Style.VALUE);
    g.setColor(series.tone().color());
    g.fill(
        new Rectangle2D.Double(
            start - Style.CHIP - Style.CHIP_GAP, middle - Style.CHIP / 2, Style.CHIP, Style.CHIP));
    ink.left(series.name(), start, middle, Style.VALUE, Style.TEXT);
  }
}
