package lawtally.report.chart.paint;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import lawtally.report.chart.style.Style;

/** Writes text on a drawing; where a text stands is told by its middle height. */
final class Ink {
  /** The middle of digits and Chinese characters over the baseline, as part of the size. */
  private static final double MIDDLE = 0.36;

  private final Graphics2D g;
  private final Typeface typeface;

  Ink(Graphics2D g, Typeface typeface) {
    this.g = g;
    this.typeface = typeface;
  }

  void left(String text, double x, double middle, int size, Color color) {
    g.setColor(color);
    double start = x;
    for (Typeface.Run run : typeface.runs(text, size)) {
      g.setFont(run.font());
      g.drawString(run.text(), (float) start, (float) (middle + MIDDLE * size));
      start += typeface.width(run.text(), size);
    }
  }

  void right(String text, double x, double middle, int size, Color color) {
    left(text, x - typeface.width(text, size), middle, size, color);
  }

  void centred(String text, double x, double middle, int size, Color color) {
    left(text, x - typeface.width(text, size) / 2, middle, size, color);
  }

  /** Lines one under the other, centred on a point. */
  void block(List<String> lines, double x, double middle, int size, Color color) {
    double line = middle - (lines.size() - 1) * size * Style.LEADING / 2;
    for (String text : lines) {
      centred(text, x, line, size, color);
      line += size * Style.LEADING;
    }
  }

  /** A point of a line, in a key. */
  void dot(Color color, double x, double y) {
    g.setColor(color);
    g.fill(new Ellipse2D.Double(x - Style.DOT / 2, y - Style.DOT / 2, Style.DOT, Style.DOT));
  }

  /** Leaves paper only, for a text to stand on. */
  void cover(Rectangle2D box) {
    g.setColor(Style.PAPER);
    g.fill(box);
  }

  double width(String text, int size) {
    return typeface.width(text, size);
  }
}
