package lawtally.report.chart.paint;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import lawtally.report.chart.content.Panel;
import lawtally.report.chart.content.Point;
import lawtally.report.chart.style.Style;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;

/** Says 无数据 where there is nothing to draw; a gap must not be taken for a zero. */
final class Gaps {
  private static final int SIZE = Style.SOURCE;

  private final CategoryPlot plot;
  private final Panel panel;
  private final Words words;

  Gaps(CategoryPlot plot, Panel panel, Words words) {
    this.plot = plot;
    this.panel = panel;
    this.words = words;
  }

  /** At the place of every bar that is missing; once where all of a name are. */
  void paint(Ink ink, Rectangle2D data) {
    paintWhole(ink, data);
    for (int row = 0; row < panel.series().size(); row++) {
      for (int column = 0; column < panel.names().size(); column++) {
        Point point = panel.series().get(row).points().get(column);
        boolean gap = point.value().isEmpty() && panel.stack(column).isPresent();
        if (gap && !point.instead().isEmpty()) {
          mark(ink, data, point.instead(), middle(row, column, data));
        }
      }
    }
  }

  /** Once for each name at which no series has a value. */
  void paintWhole(Ink ink, Rectangle2D data) {
    List<Double> middles = Plots.middles(plot, data);
    for (int column = 0; column < panel.names().size(); column++) {
      String word = panel.series().get(0).points().get(column).instead();
      if (panel.stack(column).isEmpty() && !word.isEmpty()) {
        mark(ink, data, word, middles.get(column));
      }
    }
  }

  /**
   * Once for all names in a row at which no series has a value, where there is room for it.
   *
   * @return where the words stand
   */
  List<Rectangle2D> paintRuns(Ink ink, Rectangle2D data) {
    List<Rectangle2D> taken = new ArrayList<>();
    List<Double> middles = Plots.middles(plot, data);
    int size = Style.SMALL_VALUE;
    double pitch = data.getWidth() / middles.size();
    int start = 0;
    while (start < middles.size()) {
      int end = start;
      while (end < middles.size() && panel.stack(end).isEmpty()) {
        end++;
      }
      double room = (end - start) * pitch - Style.NEAR;
      List<String> lines =
          ink.width(words.noData(), size) <= room ? List.of(words.noData()) : words.noDataNarrow();
      double widest = lines.stream().mapToDouble(line -> ink.width(line, size)).max().orElse(0);
      if (end > start && widest <= room + Style.NEAR) {
        double height = lines.size() * size * Style.LEADING;
        double middle = (middles.get(start) + middles.get(end - 1)) / 2;
        ink.block(lines, middle, data.getMaxY() - Style.NEAR - height / 2, size, Style.MUTED);
        taken.add(
            new Rectangle2D.Double(
                middle - widest / 2, data.getMaxY() - Style.NEAR - height, widest, height));
      }
      start = Math.max(end, start + 1);
    }
    return taken;
  }

  private double middle(int row, int column, Rectangle2D data) {
    int rows = panel.series().size();
    int columns = panel.names().size();
    return plot.getDomainAxis()
        .getCategorySeriesMiddle(
            column, columns, row, rows, Style.BETWEEN_BARS, data, plot.getDomainAxisEdge());
  }

  private void mark(Ink ink, Rectangle2D data, String word, double at) {
    if (plot.getOrientation() == PlotOrientation.HORIZONTAL) {
      ink.left(word, data.getMinX() + Style.NEAR, at, SIZE, Style.MUTED);
      return;
    }
    List<String> lines = word.equals(words.noData()) ? words.noDataNarrow() : List.of(word);
    double height = lines.size() * SIZE * Style.LEADING;
    ink.block(lines, at, data.getMaxY() - Style.NEAR - height / 2, SIZE, Style.MUTED);
  }
}
