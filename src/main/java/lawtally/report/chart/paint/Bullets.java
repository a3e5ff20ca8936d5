package lawtally.report.chart.paint;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import lawtally.report.chart.content.Panel;
import lawtally.report.chart.style.Style;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.category.CategoryDataset;

/** Rates on a track from 0 to 100 %: this year a bar, the year before a tint behind it. */
final class Bullets implements PanelPainter {
  private static final double WHOLE = 100;
  private static final double STEP = 20;
  private static final double COARSE = 50;
  private static final double SHORT = 560;

  private final Typeface typeface;

  Bullets(Typeface typeface) {
    this.typeface = typeface;
  }

  @Override
  public boolean saysColours(Panel panel) {
    return true;
  }

  @Override
  public void paint(Panel panel, Graphics2D g, Rectangle2D area) {
    double height = area.getHeight() - Style.NUMBERS_HEAD;
    double row = (height - Style.FOOT_OF_BARS * Style.AXIS) / panel.names().size();
    NameSize name = NameSize.fitting(panel.names(), typeface, row, area.getWidth());
    NumberColumns all = new NumberColumns(panel, typeface, name.size(), panel.measure().unit());
    double room = area.getWidth() - name.widest() - Style.SHORTEST_TRACK;
    NumberColumns numbers = all.width() > room ? all.withoutBases() : all;
    double length = area.getWidth() - numbers.width() - name.widest();
    double step = length < SHORT ? COARSE : STEP;
    RoundAxis axis = new RoundAxis(new Ticks(step, WHOLE), WHOLE, Plots.format("0'%'"));
    Names names = new Names(panel.names(), typeface, name.size(), name.limit());
    names.share(1);
    CategoryPlot plot =
        new Plots(typeface, Sizes.FULL).plot(Plots.data(panel), names, axis, new Track(panel, row));
    Plots.lieDown(plot, typeface.width(axis.last(), Style.AXIS) / 2);
    Rectangle2D inner =
        new Rectangle2D.Double(
            area.getX(),
            area.getY() + Style.NUMBERS_HEAD,
            area.getWidth() - numbers.width(),
            height);
    Rectangle2D data = Plots.draw(plot, g, inner);
    numbers.paint(g, area, Plots.middles(plot, data));
  }

  /** Draws track, tint and bar of a row at once, when its first series comes. */
  private static final class Track extends BarRenderer {
    private static final long serialVersionUID = 1;

    private final transient Panel panel;
    private final double height;

    Track(Panel panel, double row) {
      this.panel = panel;
      this.height = Math.min(Style.THICKEST_TRACK, row * Style.TRACK);
    }

    @Override
    public void drawItem(
        Graphics2D g,
        CategoryItemRendererState state,
        Rectangle2D data,
        CategoryPlot plot,
        CategoryAxis names,
        ValueAxis values,
        CategoryDataset dataset,
        int row,
        int column,
        int pass) {
      if (row > 0) {
        return;
      }
      double middle =
          names.getCategoryMiddle(column, dataset.getColumnCount(), data, plot.getDomainAxisEdge());
      g.setPaint(Style.RULE);
      g.fill(bar(data, data.getMaxX(), middle, height));
      for (int series = dataset.getRowCount() - 1; series >= 0; series--) {
        Number value = dataset.getValue(series, column);
        if (value != null) {
          double most = Math.min(WHOLE, value.doubleValue());
          double end = values.valueToJava2D(most, data, RectangleEdge.BOTTOM);
          g.setPaint(panel.series().get(series).tone().color());
          g.fill(bar(data, end, middle, series == 0 ? height * Style.BAR_IN_TRACK : height));
        }
      }
    }

    private static Rectangle2D bar(Rectangle2D data, double end, double middle, double height) {
      return new Rectangle2D.Double(
          data.getMinX(), middle - height / 2, end - data.getMinX(), height);
    }
  }
}
