package lawtally.report.chart.paint;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import lawtally.report.chart.content.Panel;
import lawtally.report.chart.content.Series;
import lawtally.report.chart.style.Limits;
import lawtally.report.chart.style.Style;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;

/**
 * Lying bars with full names: departments and categories, the largest on top. Values stand at the
 * bars, or in columns at the edge where bars of two years are too thin for them.
 */
final class Bars implements PanelPainter {
  private static final double VALUE_ROOM = 2 * Style.NEAR;

  private final Typeface typeface;
  private final Words words;

  Bars(Typeface typeface, Words words) {
    this.typeface = typeface;
    this.words = words;
  }

  @Override
  public boolean saysColours(Panel panel) {
    int bars = panel.names().size() * panel.series().size();
    return panel.series().size() > 1 && !panel.isEmpty() && bars > Limits.BARS_WITH_VALUES;
  }

  @Override
  public void paint(Panel panel, Graphics2D g, Rectangle2D area) {
    boolean columns = saysColours(panel);
    double head = columns ? Style.NUMBERS_HEAD : 0;
    double row = (area.getHeight() - head - Style.FOOT_OF_BARS * Style.AXIS) / panel.names().size();
    NameSize name = NameSize.fitting(panel.names(), typeface, row, area.getWidth());
    int size = (int) Math.min(Style.VALUE, row * Style.VALUE_IN_ROW);
    NumberColumns numbers = new NumberColumns(panel, typeface, size, "");
    double edge = columns ? numbers.width() : 0;

    BarRenderer renderer = new BarRenderer();
    BarLook.apply(renderer, panel);
    BarLook.lieDown(renderer);
    double room = columns ? 0 : valuesAtBars(renderer, panel, size);
    double length = area.getWidth() - name.widest() - edge;
    Names names = new Names(panel.names(), typeface, name.size(), name.limit());
    names.share(Math.min(Style.FILLED, panel.series().size() * Style.THICKEST_BAR / row));
    RoundAxis axis = axis(panel, length, room);
    CategoryPlot plot =
        new Plots(typeface, Sizes.FULL).plot(Plots.data(panel), names, axis, renderer);
    Plots.lieDown(plot, typeface.width(axis.last(), Style.AXIS) / 2);
    Rectangle2D inner =
        new Rectangle2D.Double(
            area.getX(), area.getY() + head, area.getWidth() - edge, area.getHeight() - head);
    Rectangle2D data = Plots.draw(plot, g, inner);
    if (columns) {
      numbers.paint(g, area, Plots.middles(plot, data));
    } else {
      new Gaps(plot, panel, words).paint(new Ink(g, typeface), data);
    }
  }

  /** As long as the longest bar and the value after it; tick labels keep apart. */
  private RoundAxis axis(Panel panel, double length, double room) {
    BigDecimal most = panel.largest().orElse(BigDecimal.ZERO);
    double label = 2 * typeface.width(panel.measure().text(most), Style.AXIS);
    int lines = (int) Math.max(1, Math.min(Limits.GRID_LINES, (length - room) / label));
    double largest = panel.measure().scale(most).doubleValue();
    Ticks ticks = Ticks.upTo(largest, panel.measure(), lines);
    double upper = largest > 0 ? largest * length / (length - room) : ticks.top();
    return new RoundAxis(ticks, upper, Plots.format(Plots.GROUPED));
  }

  /** The room that the widest value needs. */
  private double valuesAtBars(BarRenderer renderer, Panel panel, int size) {
    double room = 0;
    for (int i = 0; i < panel.series().size(); i++) {
      Series series = panel.series().get(i);
      BarLook.values(renderer, i, panel, typeface, size);
      room = Math.max(room, BarLook.widest(series, panel, typeface, size));
    }
    return room + VALUE_ROOM;
  }
}
