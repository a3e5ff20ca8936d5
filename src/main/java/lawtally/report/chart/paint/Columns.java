package lawtally.report.chart.paint;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import lawtally.report.chart.content.Panel;
import lawtally.report.chart.content.Series;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;

/** Upright columns side by side: months, this year beside the year before. */
final class Columns implements PanelPainter {
  private static final int VALUES_UP_TO = 14;
  private static final double AXIS_WIDTH = 90;

  private final Typeface typeface;
  private final Words words;

  Columns(Typeface typeface, Words words) {
    this.typeface = typeface;
    this.words = words;
  }

  @Override
  public void paint(Panel panel, Graphics2D g, Rectangle2D area) {
    BarRenderer renderer = new BarRenderer();
    BarLook.apply(renderer, panel);
    renderer.setMaximumBarWidth(0.09);
    double pitch = (area.getWidth() - AXIS_WIDTH) / Math.max(1, panel.names().size());
    boolean labelled = values(renderer, panel, pitch);
    double largest = panel.measure().scale(panel.largest().orElse(BigDecimal.ZERO)).doubleValue();
    Ticks ticks = Ticks.upTo(largest, panel.measure().decimals());
    double head = labelled ? 1.6 * Style.VALUE : 0;
    double plotHeight = area.getHeight() - 2 * Style.AXIS;
    Plots plots = new Plots(typeface);
    NumberAxis axis = plots.values(ticks, largest * plotHeight / (plotHeight - head), Style.AXIS);
    Names names = new Names(panel.names(), typeface, Style.AXIS, pitch * 0.94);
    names.setCategoryMargin(0.24);
    CategoryPlot plot = plots.plot(Plots.data(panel), names, axis, renderer);
    Rectangle2D data = Plots.draw(plot, g, area);
    new Gaps(plot, panel, words).paint(new Ink(g, typeface), data);
  }

  /** Values stand over the columns where they fit. */
  private boolean values(BarRenderer renderer, Panel panel, double pitch) {
    if (panel.names().size() > VALUES_UP_TO) {
      return false;
    }
    double column = pitch * 0.76 / panel.series().size();
    boolean labelled = false;
    for (int row = 0; row < panel.series().size(); row++) {
      Series series = panel.series().get(row);
      double widest = BarLook.widest(series, panel, typeface, Style.VALUE);
      double room = series.isEarlier() ? column : pitch * 0.8;
      if (widest <= room) {
        BarLook.values(renderer, row, panel, typeface, Style.VALUE);
        labelled = true;
      }
    }
    return labelled;
  }
}
