package lawtally.report.chart.paint;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lawtally.report.chart.content.Panel;
import lawtally.report.chart.content.Series;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.ui.RectangleEdge;

/** Values at the points of lines and names at their ends, none over another. */
final class LineTexts {
  private static final int VALUES_UP_TO = 14;
  private static final double DISTANCE = 1.15;
  private static final double AFTER = 18;

  private final CategoryPlot plot;
  private final Panel panel;
  private final Typeface typeface;
  private final int size;
  private final double nameWidth;
  private final List<Rectangle2D> taken = new ArrayList<>();

  LineTexts(CategoryPlot plot, Panel panel, Typeface typeface, int size, double nameWidth) {
    this.size = size;
    this.plot = plot;
    this.panel = panel;
    this.typeface = typeface;
    this.nameWidth = nameWidth;
  }

  private record Spot(Series series, int column, double x, double y, BigDecimal value) {}

  void paint(Ink ink, Rectangle2D data) {
    List<List<Spot>> columns = spots(data);
    columns.forEach(c -> c.forEach(s -> take(s.x(), s.y(), size / 2.0)));
    if (panel.names().size() <= VALUES_UP_TO) {
      columns.forEach(c -> values(ink, c, data));
    }
    if (panel.series().size() > 1) {
      names(ink, columns);
    }
  }

  /** The points of each column, the highest first. */
  private List<List<Spot>> spots(Rectangle2D data) {
    List<Double> middles = Plots.middles(plot, data);
    List<List<Spot>> columns = new ArrayList<>();
    for (int column = 0; column < middles.size(); column++) {
      List<Spot> spots = new ArrayList<>();
      for (Series series : panel.series()) {
        Optional<BigDecimal> value = series.points().get(column).value();
        if (value.isPresent()) {
          double scaled = panel.measure().scale(value.get()).doubleValue();
          double y = plot.getRangeAxis().valueToJava2D(scaled, data, RectangleEdge.LEFT);
          spots.add(new Spot(series, column, middles.get(column), y, value.get()));
        }
      }
      spots.sort(Comparator.comparingDouble(Spot::y));
      columns.add(spots);
    }
    return columns;
  }

  /** Above the point, else below it; left out where there is no room. */
  private void values(Ink ink, List<Spot> column, Rectangle2D data) {
    for (Spot spot : column) {
      String text = panel.measure().text(spot.value());
      for (double shift : new double[] {-DISTANCE * size, DISTANCE * size}) {
        double y = spot.y() + shift;
        boolean inside = y < data.getMaxY() - size / 2.0;
        if (inside && free(spot.x(), y, ink.width(text, size))) {
          ink.centred(text, spot.x(), y, size, Style.TEXT);
          break;
        }
      }
    }
  }

  private boolean free(double x, double y, double width) {
    double height = size;
    Rectangle2D box = new Rectangle2D.Double(x - width / 2, y - height / 2, width, height);
    if (taken.stream().anyMatch(box::intersects)) {
      return false;
    }
    taken.add(box);
    return true;
  }

  private void take(double x, double y, double half) {
    taken.add(new Rectangle2D.Double(x - half, y - half / 2, 2 * half, half));
  }

  /** At the last point of each line, moved apart where ends lie close. */
  private void names(Ink ink, List<List<Spot>> columns) {
    List<Spot> ends = new ArrayList<>();
    for (Series series : panel.series()) {
      columns.stream()
          .flatMap(List::stream)
          .filter(s -> s.series() == series)
          .max(Comparator.comparingInt(Spot::column))
          .ifPresent(ends::add);
    }
    ends.sort(Comparator.comparingDouble(Spot::y));
    double lowest = Double.NEGATIVE_INFINITY;
    for (Spot end : ends) {
      List<String> lines =
          new Wrap(t -> typeface.width(t, size)).balanced(end.series().name(), nameWidth);
      double height = lines.size() * size * Ink.LEADING;
      double top = Math.max(end.y() - height / 2, lowest);
      lowest = top + height;
      double y = top + size * Ink.LEADING / 2;
      for (String line : lines) {
        ink.left(line, end.x() + AFTER, y, size, Style.TEXT);
        y += size * Ink.LEADING;
      }
    }
  }
}
