package lawtally.report.chart.paint;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import lawtally.report.chart.content.Panel;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;

/** Lying bars with full names: departments and categories, the largest on top. */
final class Bars implements PanelPainter {
  private static final double NAME_PART = 0.36;
  private static final double ROW_FILLED = 0.78;

  private final Typeface typeface;
  private final Words words;

  Bars(Typeface typeface, Words words) {
    this.typeface = typeface;
    this.words = words;
  }

  @Override
  public void paint(Panel panel, Graphics2D g, Rectangle2D area) {
    double row = (area.getHeight() - 2 * Style.AXIS) / Math.max(1, panel.names().size());
    double limit = area.getWidth() * NAME_PART;
    int size = NameSize.fitting(panel.names(), typeface, row, limit);
    BarRenderer renderer = new BarRenderer();
    BarLook.apply(renderer, panel);
    renderer.setMaximumBarWidth(0.1);
    double room = values(renderer, panel, row, size);
    double largest = panel.measure().scale(panel.largest().orElse(BigDecimal.ZERO)).doubleValue();
    Ticks ticks = Ticks.upTo(largest, panel.measure().decimals());
    double length = area.getWidth() - NameSize.widest(panel.names(), typeface, size, limit) - room;
    double upper = largest * (length + room) / length;
    Plots plots = new Plots(typeface);
    NumberAxis axis = plots.values(ticks, upper, Style.AXIS);
    Names names = new Names(panel.names(), typeface, size, limit);
    names.setCategoryMargin(1 - ROW_FILLED);
    CategoryPlot plot = plots.plot(Plots.data(panel), names, axis, renderer);
    Plots.lieDown(plot);
    Rectangle2D data = Plots.draw(plot, g, area);
    new Gaps(plot, panel, words).paint(new Ink(g, typeface), data);
  }

  /** Values of this year at the bars, of the year before too where lines are high enough. */
  private double values(BarRenderer renderer, Panel panel, double row, int size) {
    double bar = row * ROW_FILLED / panel.series().size();
    double room = 0;
    for (int i = 0; i < panel.series().size(); i++) {
      int fitting = (int) Math.min(Style.VALUE, bar * 1.05);
      boolean earlier = panel.series().get(i).isEarlier();
      int chosen = earlier ? fitting : Math.min(Style.VALUE, size);
      if (!earlier || fitting >= Style.SMALLEST) {
        BarLook.values(renderer, i, panel, typeface, chosen);
        room = Math.max(room, BarLook.widest(panel.series().get(i), panel, typeface, chosen));
      }
    }
    return room + 24;
  }
}
