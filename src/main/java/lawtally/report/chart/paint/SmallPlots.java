package lawtally.report.chart.paint;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import lawtally.report.chart.content.Panel;
import lawtally.report.chart.style.Style;

/** Several small plots on one sheet, row by row, each under its name. */
final class SmallPlots {
  private final Typeface typeface;
  private final List<Panel> panels;
  private final int columns;

  SmallPlots(Typeface typeface, List<Panel> panels) {
    this.typeface = typeface;
    this.panels = panels;
    this.columns = panels.size() > 9 ? 4 : panels.size() > 4 ? 3 : panels.size() > 1 ? 2 : 1;
  }

  /** Draws one of the plots. */
  interface Plot {
    void paint(Panel panel, Rectangle2D area, boolean first);
  }

  /**
   * @param gutter room left of the first plot of each row, for what it says for the whole row
   */
  void paint(Graphics2D g, Rectangle2D area, double gutter, Plot plot) {
    Ink ink = new Ink(g, typeface);
    int size = columns > 2 ? Style.SMALL_AXIS : Style.VALUE;
    int rows = (panels.size() + columns - 1) / columns;
    double width = (area.getWidth() - gutter - (columns - 1) * Style.BETWEEN) / columns;
    double height = (area.getHeight() - rows * Style.PARAGRAPH) / rows;
    Wrap wrap = new Wrap(t -> typeface.width(t, size));
    int lines =
        panels.stream().mapToInt(p -> wrap.filled(p.heading(), width).size()).max().orElse(1);
    double head = lines * size * Style.LEADING + Style.NEAR / 2;
    for (int i = 0; i < panels.size(); i++) {
      boolean first = i % columns == 0;
      double x = area.getX() + gutter + i % columns * (width + Style.BETWEEN);
      double y = area.getY() + Style.PARAGRAPH + i / columns * (height + Style.PARAGRAPH);
      List<String> name = wrap.filled(panels.get(i).heading(), width);
      for (int line = 0; line < name.size(); line++) {
        double middle = y + (line + 0.5) * size * Style.LEADING;
        ink.left(name.get(line), x, middle, size, Style.TEXT);
      }
      double left = first ? gutter : 0;
      plot.paint(
          panels.get(i),
          new Rectangle2D.Double(x - left, y + head, width + left, height - head),
          first);
    }
  }
}
