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
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/** What all plots share: data, an axis from zero with round ticks, a quiet grid, no frame. */
final class Plots {
  /** Half of the tick label at the end of an axis. */
  private static final RectangleInsets TICKS_AT_THE_EDGE =
      new RectangleInsets(Style.AXIS / 2.0, 0, 0, Style.AXIS);

  private final Typeface typeface;

  Plots(Typeface typeface) {
    this.typeface = typeface;
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

  /** From zero to {@code upper}, which leaves room for the values at the bars. */
  NumberAxis values(Ticks ticks, double upper, int size) {
    NumberAxis axis = new NumberAxis();
    axis.setRange(0, Math.max(upper, ticks.top()));
    axis.setTickUnit(new NumberTickUnit(ticks.step(), format()));
    axis.setTickLabelFont(typeface.at(size));
    axis.setTickLabelPaint(Style.MUTED);
    axis.setTickMarksVisible(false);
    axis.setAxisLineVisible(false);
    return axis;
  }

  private static DecimalFormat format() {
    return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT));
  }

  CategoryPlot plot(
      CategoryDataset data, Names names, NumberAxis values, CategoryItemRenderer renderer) {
    CategoryPlot plot = new CategoryPlot(data, names, values, renderer);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setInsets(TICKS_AT_THE_EDGE);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(Style.RULE);
    plot.setRangeGridlineStroke(Style.GRID);
    plot.setRangeZeroBaselineVisible(false);
    return plot;
  }

  static void lieDown(CategoryPlot plot) {
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setRangeAxisLocation(org.jfree.chart.axis.AxisLocation.BOTTOM_OR_LEFT);
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
