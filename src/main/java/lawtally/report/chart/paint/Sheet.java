package lawtally.report.chart.paint;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import lawtally.report.chart.content.Drawing;
import lawtally.report.chart.content.Panel;
import lawtally.report.chart.content.Series;

/** The sheet around the plots: title, subtitle with the key of colours, source line. */
final class Sheet {
  private static final double TOP = 34;
  private static final double CHIP = 22;
  private static final double BETWEEN = 36;
  private static final double INNER = Style.WIDTH - 2.0 * Style.MARGIN;

  private final Typeface typeface;
  private final Words words;

  Sheet(Typeface typeface, Words words) {
    this.typeface = typeface;
    this.words = words;
  }

  void paint(Drawing drawing, Graphics2D g) {
    Ink ink = new Ink(g, typeface);
    g.setColor(Style.PAPER);
    g.fill(new Rectangle2D.Double(0, 0, Style.WIDTH, Style.HEIGHT));
    double top = lines(ink, drawing.title(), TOP, Style.TITLE, true);
    top = lines(ink, drawing.subtitle(), top + 4, Style.SUBTITLE, false);
    top = key(ink, g, drawing, top + 6) + 16;
    double bottom = source(ink, drawing.source());
    panels(drawing, g, new Rectangle2D.Double(Style.MARGIN, top, INNER, bottom - top));
  }

  private double lines(Ink ink, String text, double top, int size, boolean strong) {
    double y = top;
    for (String line : new Wrap(t -> typeface.width(t, size)).filled(text, INNER)) {
      double height = size * Ink.LEADING;
      ink.left(line, Style.MARGIN, y + height / 2, size, strong ? Style.TEXT : Style.MUTED);
      y += height;
    }
    return y;
  }

  private double source(Ink ink, String text) {
    List<String> lines = new Wrap(t -> typeface.width(t, Style.SOURCE)).filled(text, INNER);
    double top = Style.HEIGHT - 24 - lines.size() * Style.SOURCE * Ink.LEADING;
    lines(ink, text, top, Style.SOURCE, false);
    return top - 14;
  }

  /** Which colour is what; needless for a single series and where names stand at the lines. */
  private double key(Ink ink, Graphics2D g, Drawing drawing, double top) {
    List<Series> series = drawing.panels().get(0).series();
    if (series.size() < 2) {
      return top - 6;
    }
    double x = Style.MARGIN;
    double height = Style.SUBTITLE * Ink.LEADING;
    double y = top + height / 2;
    for (Series one : series) {
      double width = CHIP + 10 + ink.width(one.name(), Style.AXIS);
      if (x > Style.MARGIN && x + width > Style.MARGIN + INNER) {
        x = Style.MARGIN;
        y += height;
      }
      g.setColor(Style.of(one.tone()));
      g.fill(new Rectangle2D.Double(x, y - CHIP / 2, CHIP, CHIP));
      ink.left(one.name(), x + CHIP + 10, y, Style.AXIS, Style.TEXT);
      x += width + BETWEEN;
    }
    return y + height / 2;
  }

  private void panels(Drawing drawing, Graphics2D g, Rectangle2D area) {
    Panel panel = drawing.panels().get(0);
    painter(drawing).paint(panel, g, area);
  }

  private PanelPainter painter(Drawing drawing) {
    return switch (drawing.kind()) {
      case BAR, BULLET -> new Bars(typeface, words);
      case COLUMN, STACKED, LINE -> new Columns(typeface, words);
    };
  }
}
