package lawtally.report.chart.paint;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import lawtally.report.chart.content.Panel;
import lawtally.report.chart.content.Point;
import lawtally.report.chart.style.Limits;
import lawtally.report.chart.style.Style;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.RectangleEdge;

/**
 * Columns of one of several small plots on one scale. The axis is written at the first plot of each
 * row; of the columns the highest carries its value, as there is no room at all of them.
 */
final class SmallColumns {
  private static final double HEAD = Style.HEAD * Style.SMALL_VALUE;
  private static final double FOOT = Style.FOOT_OF_BARS * Style.SMALL_AXIS;

  private final Typeface typeface;
  private final Words words;
  private final Ticks ticks;
  private final double largest;

  /**
   * @param panels all that share the scale
   */
  SmallColumns(Typeface typeface, Words words, List<Panel> panels) {
    this.typeface = typeface;
    this.words = words;
    this.largest =
        panels.stream()
            .flatMap(p -> p.largest().map(p.measure()::scale).stream())
            .max(BigDecimal::compareTo)
            .orElse(BigDecimal.ZERO)
            .doubleValue();
    this.ticks = Ticks.upTo(largest, panels.get(0).measure(), Limits.GRID_LINES_OF_SMALL);
  }

  /** Room for the numbers at the axis. */
  double gutter() {
    double widest =
        IntStream.rangeClosed(0, Limits.GRID_LINES_OF_SMALL)
            .mapToDouble(i -> Math.min(i * ticks.step(), ticks.top()))
            .map(v -> typeface.width(Plots.format(Plots.GROUPED).format(v), Style.SMALL_AXIS))
            .max()
            .orElse(0);
    return widest + 2 * Style.NEAR;
  }

  void paint(Panel panel, Graphics2D g, Rectangle2D area, boolean first) {
    double left = first ? gutter() : 0;
    double pitch = (area.getWidth() - left) / panel.names().size();
    double height = area.getHeight() - FOOT;
    double upper = Math.max(ticks.step(), largest * height / (height - HEAD));
    BarRenderer renderer = new BarRenderer();
    BarLook.apply(renderer, panel);
    Names names = Names.below(panel, typeface, Sizes.SMALL, pitch);
    names.share(Style.FILLED);
    RoundAxis axis = new RoundAxis(ticks, upper, Plots.format(Plots.GROUPED));
    axis.setTickLabelsVisible(first);
    CategoryPlot plot =
        new Plots(typeface, Sizes.SMALL).plot(Plots.data(panel), names, axis, renderer);
    AxisSpace space = new AxisSpace();
    space.setLeft(left);
    plot.setFixedRangeAxisSpace(space);
    Plots.leave(plot, names.beyond(pitch));
    Rectangle2D data = Plots.draw(plot, g, area);
    Ink ink = new Ink(g, typeface);
    List<Rectangle2D> taken = new Gaps(plot, panel, words).paintRuns(ink, data);
    highest(panel, plot, ink, data, taken);
  }

  /** The value of the highest column of this year; of equal ones the first. */
  private void highest(
      Panel panel, CategoryPlot plot, Ink ink, Rectangle2D data, List<Rectangle2D> taken) {
    int now = panel.series().get(0).isEarlier() ? 1 : 0;
    List<Point> points = panel.series().get(now).points();
    IntStream.range(0, points.size())
        .filter(i -> points.get(i).value().isPresent())
        .boxed()
        .max(
            Comparator.<Integer, BigDecimal>comparing(i -> points.get(i).value().orElseThrow())
                .thenComparing(Comparator.reverseOrder()))
        .ifPresent(
            i -> {
              BigDecimal value = points.get(i).value().orElseThrow();
              String text = panel.measure().text(value);
              double half = ink.width(text, Style.SMALL_VALUE) / 2;
              double middle = Plots.middles(plot, data).get(i);
              double x = Math.max(data.getMinX() + half, Math.min(data.getMaxX() - half, middle));
              double tallest = tallest(panel, Plots.middles(plot, data), x - half, x + half);
              double y = plot.getRangeAxis().valueToJava2D(tallest, data, RectangleEdge.LEFT);
              for (Rectangle2D word : taken) {
                boolean beside =
                    word.getMinX() < x + half + Style.NEAR / 2
                        && word.getMaxX() > x - half - Style.NEAR / 2;
                y = beside ? Math.min(y, word.getMinY()) : y;
              }
              ink.centred(text, x, y - 0.8 * Style.SMALL_VALUE, Style.SMALL_VALUE, Style.TEXT);
            });
  }

  /** The highest of all columns between two places. */
  private static double tallest(Panel panel, List<Double> middles, double from, double to) {
    double pitch = middles.size() > 1 ? middles.get(1) - middles.get(0) : to - from;
    return IntStream.range(0, middles.size())
        .filter(i -> middles.get(i) + pitch / 2 > from && middles.get(i) - pitch / 2 < to)
        .boxed()
        .flatMap(i -> panel.series().stream().flatMap(s -> s.points().get(i).value().stream()))
        .map(panel.measure()::scale)
        .mapToDouble(BigDecimal::doubleValue)
        .max()
        .orElse(0);
  }
}
