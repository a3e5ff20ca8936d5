package lawtally.report.chart.paint;

import java.math.BigDecimal;
import lawtally.report.chart.content.Panel;
import lawtally.report.chart.content.Point;
import lawtally.report.chart.content.Series;
import lawtally.report.chart.style.Style;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;

/** Plain bars in the colours of their series, with the values of some series at them. */
final class BarLook {
  private static final RectangleInsets VALUE_OFFSET = new RectangleInsets(6, 6, 6, 6);

  private BarLook() {}

  static void apply(BarRenderer renderer, Panel panel) {
    renderer.setBarPainter(new StandardBarPainter());
    renderer.setShadowVisible(false);
    renderer.setDrawBarOutline(false);
    renderer.setItemMargin(Style.BETWEEN_BARS);
    renderer.setItemLabelInsets(VALUE_OFFSET);
    renderer.setDefaultPositiveItemLabelPosition(
        new ItemLabelPosition(ItemLabelAnchor.OUTSIDE12, TextAnchor.BOTTOM_CENTER));
    for (int row = 0; row < panel.series().size(); row++) {
      renderer.setSeriesPaint(row, panel.series().get(row).tone().color());
    }
  }

  /** For lying bars: values to the right of them. */
  static void lieDown(BarRenderer renderer) {
    renderer.setDefaultPositiveItemLabelPosition(
        new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
  }

  static void values(BarRenderer renderer, int row, Panel panel, Typeface typeface, int size) {
    Series series = panel.series().get(row);
    renderer.setSeriesItemLabelGenerator(row, new Values(panel));
    renderer.setSeriesItemLabelFont(row, typeface.at(size));
    renderer.setSeriesItemLabelPaint(row, series.isEarlier() ? Style.MUTED : Style.TEXT);
    renderer.setSeriesItemLabelsVisible(row, true);
  }

  /** The widest value of a series. */
  static double widest(Series series, Panel panel, Typeface typeface, int size) {
    return series.points().stream()
        .flatMap(p -> p.value().stream())
        .mapToDouble(v -> typeface.width(panel.measure().text(v), size))
        .max()
        .orElse(0);
  }

  private record Values(Panel panel) implements CategoryItemLabelGenerator {

    @Override
    public String generateLabel(CategoryDataset data, int row, int column) {
      Point point = panel.series().get(row).points().get(column);
      return panel.measure().text(point.value().orElse(BigDecimal.ZERO));
    }

    @Override
    public String generateRowLabel(CategoryDataset data, int row) {
      return panel.series().get(row).name();
    }

    @Override
    public String generateColumnLabel(CategoryDataset data, int column) {
      return panel.names().get(column);
    }
  }
}
