package lawtally.report.chart.paint;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.Optional;
import lawtally.report.chart.content.Panel;
import lawtally.report.chart.content.Series;
import lawtally.report.chart.style.Limits;
import lawtally.report.chart.style.Style;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.ui.RectangleEdge;

/**
 * Values over columns that stand side by side, where they fit. None lies over a neighbour: what is
 * wider than its column reaches into the gap after it, which only the last column of a name has.
 */
final class ColumnValues {
  private final Panel panel;
  private final Typeface typeface;
  private final double column;
  private final double gap;

  /**
   * @param pitch room of each name
   * @param filled how much of it columns take
   */
  ColumnValues(Panel panel, Typeface typeface, double pitch, double filled) {
    this.panel = panel;
    this.typeface = typeface;
    this.column = pitch * filled / panel.series().size();
    this.gap = pitch * (1 - filled) - Style.NEAR;
  }

  boolean any() {
    return panel.series().stream().anyMatch(s -> size(s).isPresent());
  }

  /** As large as fits; nothing where even the smallest does not. */
  private Optional<Integer> size(Series series) {
    if (panel.names().size() > Limits.BARS_WITH_VALUES) {
      return Optional.empty();
    }
    boolean last = series == panel.series().get(panel.series().size() - 1);
    double room = last ? column + gap : column;
    // Last year's values are worth no smaller print.
    int smallest = series.isEarlier() ? Style.VALUE : Style.SMALLEST;
    for (int size = Style.VALUE; size >= smallest; size--) {
      if (BarLook.widest(series, panel, typeface, size) <= room) {
        return Optional.of(size);
      }
    }
    return Optional.empty();
  }

  void paint(Ink ink, CategoryPlot plot, Rectangle2D data) {
    for (int row = 0; row < panel.series().size(); row++) {
      Series series = panel.series().get(row);
      Optional<Integer> size = size(series);
      for (int name = 0; name < panel.names().size() && size.isPresent(); name++) {
        Optional<BigDecimal> value = series.points().get(name).value();
        if (value.isPresent()) {
          write(ink, plot, data, middle(plot, data, row, name), value.get(), series, size.get());
        }
      }
    }
  }

  private double middle(CategoryPlot plot, Rectangle2D data, int row, int name) {
    return plot.getDomainAxis()
        .getCategorySeriesMiddle(
            name,
            panel.names().size(),
            row,
            panel.series().size(),
            Style.BETWEEN_BARS,
            data,
            plot.getDomainAxisEdge());
  }

  private void write(
      Ink ink,
      CategoryPlot plot,
      Rectangle2D data,
      double middle,
      BigDecimal value,
      Series series,
      int size) {
    String text = panel.measure().text(value);
    double width = ink.width(text, size);
    boolean alone = panel.series().size() == 1;
    double left = alone ? middle - width / 2 : middle - Math.min(width, column) / 2;
    double top =
        plot.getRangeAxis()
            .valueToJava2D(panel.measure().scale(value).doubleValue(), data, RectangleEdge.LEFT);
    Color color = series.isEarlier() ? Style.MUTED : Style.TEXT;
    ink.left(text, left, top - Style.VALUE_OVER_BAR, size, color);
  }
}
