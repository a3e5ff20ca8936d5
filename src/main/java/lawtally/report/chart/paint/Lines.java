package lawtally.report.chart.paint;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lawtally.report.chart.content.Panel;
import lawtally.report.chart.content.Point;
import lawtally.report.chart.content.Series;
import lawtally.report.chart.style.Style;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;

/** Lines over years, each with its name at the end. */
final class Lines implements PanelPainter {

  private static final Point NOTHING = new Point(Optional.empty(), "", "");

  private final Typeface typeface;
  private final Words words;
  private final Sizes sizes;

  Lines(Typeface typeface, Words words, Sizes sizes) {
    this.sizes = sizes;
    this.typeface = typeface;
    this.words = words;
  }

  @Override
  public boolean saysColours(Panel panel) {
    return true;
  }

  @Override
  public void paint(Panel panel, Graphics2D g, Rectangle2D area) {
    double largest = panel.measure().scale(panel.largest().orElse(BigDecimal.ZERO)).doubleValue();
    Ticks ticks = Ticks.upTo(largest, panel.measure());
    double height = area.getHeight() - Style.FOOT * sizes.axis();
    double upper =
        Math.max(ticks.top(), largest * height / (height - Style.HEAD_OF_LINES * sizes.value()));
    RoundAxis axis = new RoundAxis(ticks, upper, Plots.format(Plots.GROUPED));
    int count = panel.names().size();
    double ends = endLabels(panel, area);
    double wide = (area.getWidth() - Style.AXIS_ROOM) / count;
    double pitch = (area.getWidth() - Style.AXIS_ROOM - Math.max(0, ends - wide / 2)) / count;
    Names names = Names.below(panel, typeface, sizes, pitch);
    names.share(1);
    CategoryPlot plot =
        new Plots(typeface, sizes).plot(Plots.data(parted(panel)), names, axis, renderer(panel));
    double right = Math.max(names.beyond(pitch), ends - pitch / 2);
    Plots.leave(plot, right);
    Rectangle2D data = Plots.draw(plot, g, area);
    Ink ink = new Ink(g, typeface);
    new Gaps(plot, panel, words).paintWhole(ink, data);
    Breaks breaks = new Breaks(plot, panel, words, sizes.value());
    breaks.paint(g, ink, data);
    new LineTexts(plot, panel, typeface, sizes.value(), area.getWidth() * Style.NAMES_AT_LINES)
        .leave(breaks.words())
        .paint(ink, data);
  }

  /**
   * What lies before and after a change of scope is not joined: each line as two, one after all.
   */
  private static Panel parted(Panel panel) {
    List<Series> parts = new ArrayList<>();
    panel.series().forEach(s -> parts.add(part(s, s.breakAt(), s.points().size())));
    panel.series().forEach(s -> parts.add(part(s, 0, s.breakAt())));
    return new Panel(panel.heading(), panel.names(), parts, panel.measure());
  }

  private static Series part(Series series, int from, int to) {
    List<Point> points =
        IntStream.range(0, series.points().size())
            .mapToObj(i -> i >= from && i < to ? series.points().get(i) : NOTHING)
            .toList();
    return new Series(series.name(), series.tone(), points);
  }

  private static LineAndShapeRenderer renderer(Panel panel) {
    LineAndShapeRenderer renderer = new LineAndShapeRenderer();
    Ellipse2D dot = new Ellipse2D.Double(-Style.DOT / 2, -Style.DOT / 2, Style.DOT, Style.DOT);
    int lines = panel.series().size();
    for (int row = 0; row < 2 * lines; row++) {
      renderer.setSeriesPaint(row, panel.series().get(row % lines).tone().color());
      renderer.setSeriesStroke(row, Style.LINE);
      renderer.setSeriesShape(row, dot);
    }
    return renderer;
  }

  /** Room for the names at the ends, after the values of the last points. */
  private double endLabels(Panel panel, Rectangle2D area) {
    if (panel.series().size() < 2) {
      return 0;
    }
    double widest = 0;
    double value = 0;
    for (Series series : panel.series()) {
      widest = Math.max(widest, typeface.width(series.name(), sizes.value()));
      value = Math.max(value, BarLook.widest(series, panel, typeface, sizes.value()));
    }
    double names = Math.min(widest, area.getWidth() * Style.NAMES_AT_LINES);
    return names + value / 2 + LineTexts.nameOffset();
  }
}
