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
    boolean labelled = values(renderer, panel, pitch);
    double largest = panel.measure().scale(panel.largest().orElse(BigDecimal.ZERO)).doubleValue();
    Ticks ticks = Ticks.upTo(largest, panel.measure());
    double head = labelled ? Style.HEAD * Style.VALUE : 0;
    double height = area.getHeight() - Style.FOOT * Style.AXIS;
    double upper = Math.max(ticks.top(), largest * height / (height - head));
    Names names = Names.below(panel, typeface, Sizes.FULL, pitch);
    names.share(Math.min(Style.FILLED, panel.series().size() * Style.WIDEST_COLUMN / pitch));
    RoundAxis axis = new RoundAxis(ticks, upper, Plots.format(Plots.GROUPED));
    CategoryPlot plot =
        new Plots(typeface, Sizes.FULL).plot(Plots.data(panel), names, axis, renderer);
    Rectangle2D data = Plots.draw(plot, g, area);
    new Gaps(plot, panel, words).paint(new Ink(g, typeface), data);
  }

  /** Values stand over the columns where they fit, those of the year before if there is room. */
  private boolean values(BarRenderer renderer, Panel panel, double pitch) {
    boolean labelled = false;
    double column = pitch * Style.FILLED / panel.series().size();
    for (int row = 0; row < panel.series().size(); row++) {
      boolean earlier = panel.series().get(row).isEarlier();
      double room = earlier ? column : column + pitch * (1 - Style.FILLED);
      int size = earlier ? Style.VALUE : fitting(panel.series().get(row), panel, room);
      double widest = BarLook.widest(panel.series().get(row), panel, typeface, size);
      if (panel.names().size() <= Limits.BARS_WITH_VALUES && widest <= room) {
        BarLook.values(renderer, row, panel, typeface, size);
        labelled = true;
      }
    }
    return labelled;
  }

  private int fitting(Series series, Panel panel, double room) {
    int size = Style.VALUE;
    while (size > Style.SMALLEST && BarLook.widest(series, panel, typeface, size) > room) {
      size--;
    }
    return size;
  }
}
