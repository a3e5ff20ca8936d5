package lawtally.report.chart.paint;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;

/** Writes text on a drawing; where a text stands is told by its middle height. */
final class Ink {
  /** The middle of digits and Chinese characters over the baseline, as part of the size. */
  private static final double MIDDLE = 0.36;

  static final double LEADING = 1.28;

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
    double line = middle - (lines.size() - 1) * size * LEADING / 2;
    for (String text : lines) {
      centred(text, x, line, size, color);
      line += size * LEADING;
    }
  }

  double width(String text, int size) {
    return typeface.width(text, size);
  }
}
