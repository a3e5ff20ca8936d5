package lawtally.report.chart.paint;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import lawtally.report.chart.content.Panel;
import lawtally.report.chart.style.Style;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;

/** Upright columns side by side: months, this year beside the year before. */
final class Columns implements PanelPainter {

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
    double pitch = (area.getWidth() - Style.AXIS_ROOM) / panel.names().size();
    double filled = Math.min(Style.FILLED, panel.series().size() * Style.WIDEST_COLUMN / pitch);
    ColumnValues values = new ColumnValues(panel, typeface, pitch, filled);
    double largest = panel.measure().scale(panel.largest().orElse(BigDecimal.ZERO)).doubleValue();
    Ticks ticks = Ticks.upTo(largest, panel.measure());
    double head = values.any() ? Style.HEAD * Style.VALUE : 0;
    double height = area.getHeight() - Style.FOOT * Style.AXIS;
    double upper = Math.max(ticks.top(), largest * height / (height - head));
    Names names = Names.below(panel, typeface, Sizes.FULL, pitch);
    names.share(filled);
    RoundAxis axis = new RoundAxis(ticks, upper, Plots.format(Plots.GROUPED));
    CategoryPlot plot =
        new Plots(typeface, Sizes.FULL).plot(Plots.data(panel), names, axis, renderer);
    Rectangle2D data = Plots.draw(plot, g, area);
    Ink ink = new Ink(g, typeface);
    values.paint(ink, plot, data);
    new Gaps(plot, panel, words).paint(ink, data);
  }
}
