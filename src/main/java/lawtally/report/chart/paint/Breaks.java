package lawtally.report.chart.paint;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import lawtally.report.chart.content.Panel;
import lawtally.report.chart.content.Series;
import lawtally.report.chart.style.Style;
import org.jfree.chart.plot.CategoryPlot;

/** Rules between years whose figures cannot be compared, each with the word 口径变化. */
final class Breaks {
  private final CategoryPlot plot;
  private final Panel panel;
  private final Words words;
  private final int size;
  private final List<Rectangle2D> boxes = new ArrayList<>();

  Breaks(CategoryPlot plot, Panel panel, Words words, int size) {
    this.plot = plot;
    this.panel = panel;
    this.words = words;
    this.size = size;
  }

  void paint(Graphics2D g, Ink ink, Rectangle2D data) {
    List<Double> middles = Plots.middles(plot, data);
    List<Integer> places =
        panel.series().stream()
            .map(Series::breakAt)
            .filter(i -> i > 0)
            .distinct()
            .sorted()
            .toList();
    double lowest = data.getMaxY() - Style.NEAR - size / 2.0;
    for (int i = 0; i < places.size(); i++) {
      double x = (middles.get(places.get(i) - 1) + middles.get(places.get(i))) / 2;
      g.setColor(Style.MUTED);
      g.setStroke(Style.BREAK);
      g.draw(new Line2D.Double(x, data.getMinY(), x, data.getMaxY()));
      double width = ink.width(words.newScope(), size);
      double next = i + 1 < places.size() ? middles.get(places.get(i + 1) - 1) : data.getMaxX();
      boolean room = x + 2 * Style.NEAR + width < next;
      double left = room ? x + Style.NEAR : x - Style.NEAR - width;
      // One under the other, where two stand close.
      double y = lowest - i * size * Style.LEADING;
      ink.left(words.newScope(), left, y, size, Style.MUTED);
      boxes.add(new Rectangle2D.Double(left, y - size / 2.0, width, size));
      boxes.add(new Rectangle2D.Double(x - 1, data.getMinY(), 2, data.getHeight()));
    }
  }

  /** Where words and rules stand. */
  List<Rectangle2D> words() {
    return boxes;
  }
}
