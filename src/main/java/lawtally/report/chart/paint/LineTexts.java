package lawtally.report.chart.paint;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lawtally.report.chart.content.Panel;
import lawtally.report.chart.content.Series;
import lawtally.report.chart.style.Limits;
import lawtally.report.chart.style.Style;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.ui.RectangleEdge;

/** Values at the points of lines and names at their ends, none over another. */
final class LineTexts {

  private final CategoryPlot plot;
  private final Panel panel;
  private final Typeface typeface;
  private final int size;
  private final double nameWidth;
  private final List<Rectangle2D> taken = new ArrayList<>();
  private final List<Line2D> strokes = new ArrayList<>();

  LineTexts(CategoryPlot plot, Panel panel, Typeface typeface, int size, double nameWidth) {
    this.size = size;
    this.plot = plot;
    this.panel = panel;
    this.typeface = typeface;
    this.nameWidth = nameWidth;
  }

  /**
   * From what stands at the last points to the names: a dot in the colour of the line goes first.
   */
  static double nameOffset() {
    return Style.NEAR + Style.DOT + Style.CHIP_GAP;
  }

  private record Spot(Series series, int column, double x, double y, BigDecimal value) {}

  /** What else stands in the plot already. */
  LineTexts leave(List<Rectangle2D> boxes) {
    taken.addAll(boxes);
    return this;
  }

  void paint(Ink ink, Rectangle2D data) {
    List<List<Spot>> columns = spots(data);
    columns.forEach(c -> c.forEach(s -> take(s.x(), s.y(), size / 2.0)));
    strokes(columns);
    if (panel.names().size() <= Limits.BARS_WITH_VALUES) {
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

  /** The lines between the points. */
  private void strokes(List<List<Spot>> columns) {
    for (int column = 1; column < columns.size(); column++) {
      for (Spot to : columns.get(column)) {
        columns.get(column - 1).stream()
            .filter(from -> from.series() == to.series())
            .forEach(from -> strokes.add(new Line2D.Double(from.x(), from.y(), to.x(), to.y())));
      }
    }
  }

  /**
   * Above the point, else below it, where no line crosses; rather over a line, which is broken
   * there, than not at all. Left out where there is no room.
   */
  private void values(Ink ink, List<Spot> column, Rectangle2D data) {
    for (Spot spot : column) {
      String text = panel.measure().text(spot.value());
      double width = ink.width(text, size);
      List<Rectangle2D> free = new ArrayList<>();
      for (double distance : Style.VALUES_AT_POINTS) {
        double y = spot.y() + distance * size;
        Rectangle2D box = new Rectangle2D.Double(spot.x() - width / 2, y - size / 2.0, width, size);
        if (isFree(box, data)) {
          free.add(box);
        }
      }
      Optional<Rectangle2D> clear = free.stream().filter(this::isClear).findFirst();
      if (clear.isEmpty()) {
        free.stream().findFirst().ifPresent(ink::cover);
      }
      clear
          .or(() -> free.stream().findFirst())
          .ifPresent(
              box -> {
                taken.add(box);
                ink.centred(text, spot.x(), box.getCenterY(), size, Style.TEXT);
              });
    }
  }

  private boolean isFree(Rectangle2D box, Rectangle2D data) {
    Rectangle2D wide =
        new Rectangle2D.Double(
            box.getX() - Style.NEAR / 2, box.getY(), box.getWidth() + Style.NEAR, box.getHeight());
    return box.getMaxY() < data.getMaxY()
        && box.getMinY() > data.getMinY() - size
        && taken.stream().noneMatch(wide::intersects);
  }

  private boolean isClear(Rectangle2D box) {
    return strokes.stream().noneMatch(line -> line.intersects(box));
  }

  private void take(double x, double y, double half) {
    taken.add(new Rectangle2D.Double(x - half, y - half / 2, 2 * half, half));
  }

  /** After the last point of each line, moved apart where ends lie close. */
  private void names(Ink ink, List<List<Spot>> columns) {
    double right = taken.stream().mapToDouble(Rectangle2D::getMaxX).max().orElse(0);
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
      double height = lines.size() * size * Style.LEADING;
      double top = Math.max(end.y() - height / 2, lowest);
      lowest = top + height;
      double y = top + size * Style.LEADING / 2;
      ink.dot(end.series().tone().color(), right + Style.NEAR + Style.DOT / 2, y);
      for (String line : lines) {
        ink.left(line, right + nameOffset(), y, size, Style.TEXT);
        y += size * Style.LEADING;
      }
    }
  }
}
