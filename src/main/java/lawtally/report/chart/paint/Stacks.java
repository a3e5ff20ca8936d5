package lawtally.report.chart.paint;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lawtally.report.chart.content.Panel;
import lawtally.report.chart.style.Limits;
import lawtally.report.chart.style.Style;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.ui.RectangleEdge;

/** Parts of a whole over time, one on the other, with the whole written on top. */
final class Stacks implements PanelPainter {

  private final Typeface typeface;
  private final Words words;

  Stacks(Typeface typeface, Words words) {
    this.typeface = typeface;
    this.words = words;
  }

  @Override
  public void paint(Panel panel, Graphics2D g, Rectangle2D area) {
    StackedBarRenderer renderer = new StackedBarRenderer();
    BarLook.apply(renderer, panel);
    double pitch = (area.getWidth() - Style.AXIS_ROOM) / panel.names().size();
    double largest = panel.measure().scale(largest(panel)).doubleValue();
    Ticks ticks = Ticks.upTo(largest, panel.measure());
    double height = area.getHeight() - Style.FOOT * Style.AXIS;
    double upper = Math.max(ticks.top(), largest * height / (height - Style.HEAD * Style.VALUE));
    Names names = Names.below(panel, typeface, Sizes.FULL, pitch);
    names.share(Math.min(Style.STACK_FILLED, Style.WIDEST_COLUMN / pitch));
    RoundAxis axis = new RoundAxis(ticks, upper, Plots.format(Plots.GROUPED));
    CategoryPlot plot =
        new Plots(typeface, Sizes.FULL).plot(Plots.data(panel), names, axis, renderer);
    Rectangle2D data = Plots.draw(plot, g, area);
    Ink ink = new Ink(g, typeface);
    new Gaps(plot, panel, words).paintWhole(ink, data);
    if (panel.names().size() <= Limits.BARS_WITH_VALUES) {
      totals(panel, plot, ink, data);
    }
  }

  private static BigDecimal largest(Panel panel) {
    return IntStream.range(0, panel.names().size())
        .mapToObj(panel::stack)
        .flatMap(Optional::stream)
        .reduce(BigDecimal.ZERO, BigDecimal::max);
  }

  private static void totals(Panel panel, CategoryPlot plot, Ink ink, Rectangle2D data) {
    List<Double> middles = Plots.middles(plot, data);
    for (int i = 0; i < middles.size(); i++) {
      Optional<BigDecimal> total = panel.stack(i);
      if (total.isPresent()) {
        double value = panel.measure().scale(total.get()).doubleValue();
        double y =
            plot.getRangeAxis().valueToJava2D(value, data, RectangleEdge.LEFT)
                - Style.VALUE_OVER_BAR;
        String text = panel.measure().text(total.get());
        ink.centred(text, middles.get(i), y, Style.VALUE, Style.TEXT);
      }
    }
  }
}
