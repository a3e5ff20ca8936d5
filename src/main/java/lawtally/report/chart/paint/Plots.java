package lawtally.report.chart.paint;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import lawtally.report.chart.content.Panel;
import lawtally.report.chart.content.Point;
import lawtally.report.chart.content.Series;
import lawtally.report.chart.style.Style;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/** What all plots share: data, an axis from zero with round ticks, a quiet grid, no frame. */
final class Plots {
  static final String GROUPED = "#,##0.####";

  private final Typeface typeface;
  private final Sizes sizes;

  Plots(Typeface typeface, Sizes sizes) {
    this.typeface = typeface;
    this.sizes = sizes;
  }

  /** Values as they stand on the axis; rows and columns are numbered. */
  static CategoryDataset data(Panel panel) {
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    List<Series> series = panel.series();
    for (int row = 0; row < series.size(); row++) {
      for (int column = 0; column < panel.names().size(); column++) {
        Point point = series.get(row).points().get(column);
        Double value = point.value().map(v -> panel.measure().scale(v).doubleValue()).orElse(null);
        data.addValue(value, (Integer) row, (Integer) column);
      }
    }
    return data;
  }

  static DecimalFormat format(String pattern) {
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
  }

  CategoryPlot plot(
      CategoryDataset data, Names names, RoundAxis values, CategoryItemRenderer renderer) {
    values.setTickLabelFont(typeface.at(sizes.axis()));
    CategoryPlot plot = new CategoryPlot(data, names, values, renderer);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setInsets(new RectangleInsets(sizes.axis() / 2.0, 0, 0, 0));
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(Style.RULE);
    plot.setRangeGridlineStroke(Style.GRID);
    plot.setRangeZeroBaselineVisible(false);
    return plot;
  }

  /** Turns the plot; {@code beyond} is the room for the last tick label. */
  static void lieDown(CategoryPlot plot, double beyond) {
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
    plot.setInsets(new RectangleInsets(0, 0, 0, beyond + 2));
  }

  /** Room to the right of the data: for the names at the ends of lines and of the last place. */
  static void leave(CategoryPlot plot, double right) {
    RectangleInsets now = plot.getInsets();
    plot.setInsets(new RectangleInsets(now.getTop(), now.getLeft(), now.getBottom(), right));
  }

  /** Where the rows or columns of names lie. */
  static List<Double> middles(CategoryPlot plot, Rectangle2D data) {
    int count = plot.getDataset().getColumnCount();
    return IntStream.range(0, count)
        .mapToObj(
            i -> plot.getDomainAxis().getCategoryMiddle(i, count, data, plot.getDomainAxisEdge()))
        .toList();
  }

  /** Draws the plot; the answer is where its data lie. */
  static Rectangle2D draw(CategoryPlot plot, Graphics2D g, Rectangle2D area) {
    JFreeChart chart = new JFreeChart(null, JFreeChart.DEFAULT_TITLE_FONT, plot, false);
    chart.setBackgroundPaint(null);
    chart.setPadding(RectangleInsets.ZERO_INSETS);
    ChartRenderingInfo info = new ChartRenderingInfo(null);
    chart.draw(g, area, info);
    return info.getPlotInfo().getDataArea();
  }
}
