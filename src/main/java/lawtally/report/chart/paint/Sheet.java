package lawtally.report.chart.paint;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import lawtally.definition.ChartDefinition;
import lawtally.report.chart.content.Drawing;
import lawtally.report.chart.content.Panel;
import lawtally.report.chart.content.Series;
import lawtally.report.chart.style.Style;

/** The sheet around the plots: title, subtitle with the key of colours, source line. */
final class Sheet {
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
    double top = lines(ink, drawing.title(), Style.TOP, Style.TITLE, true);
    top = lines(ink, drawing.subtitle(), top + Style.NEAR / 2, Style.SUBTITLE, false) + Style.NEAR;
    PanelPainter painter = painter(drawing.kind());
    Panel first = drawing.panels().get(0);
    if (first.series().size() > 1 && !first.isEmpty() && !painter.saysColours(first)) {
      top = key(ink, g, first.series(), top) + Style.NEAR / 2;
    }
    double bottom = foot(ink, drawing.foot());
    Rectangle2D area = new Rectangle2D.Double(Style.MARGIN, top, INNER, bottom - top);
    if (drawing.kind() == ChartDefinition.Kind.MULTIPLES) {
      small(drawing.panels(), g, area);
    } else if (drawing.panels().size() == 1) {
      plot(painter, first, g, area);
    } else {
      Lines lines =
          new Lines(typeface, words, drawing.panels().size() > 2 ? Sizes.SMALL : Sizes.FULL);
      new SmallPlots(typeface, drawing.panels())
          .paint(g, area, 0, (panel, place, row) -> plot(lines, panel, g, place));
    }
  }

  private double lines(Ink ink, String text, double top, int size, boolean strong) {
    double y = top;
    for (String line : new Wrap(t -> typeface.width(t, size)).filled(text, INNER)) {
      double height = size * Style.LEADING;
      ink.left(line, Style.MARGIN, y + height / 2, size, strong ? Style.TEXT : Style.MUTED);
      y += height;
    }
    return y;
  }

  /** Sentences, each line as full as it gets; the answer is where the foot begins. */
  private double foot(Ink ink, List<String> sentences) {
    Wrap wrap = new Wrap(t -> typeface.width(t, Style.SOURCE));
    List<String> lines = new ArrayList<>();
    for (String sentence : sentences) {
      String last = lines.isEmpty() ? "" : lines.remove(lines.size() - 1);
      if (ink.width(last + sentence, Style.SOURCE) <= INNER) {
        lines.add(last + sentence);
      } else {
        lines.add(last);
        lines.addAll(wrap.filled(sentence, INNER));
        // A blank at the end parts the sentence from the next.
        if (sentence.endsWith(" ") && !lines.get(lines.size() - 1).endsWith(" ")) {
          lines.set(lines.size() - 1, lines.get(lines.size() - 1) + " ");
        }
      }
    }
    lines.remove("");
    double height = Style.SOURCE * Style.LEADING;
    double top = Style.HEIGHT - Style.BOTTOM - lines.size() * height;
    for (int i = 0; i < lines.size(); i++) {
      double middle = top + (i + 0.5) * height;
      ink.left(lines.get(i), Style.MARGIN, middle, Style.SOURCE, Style.MUTED);
    }
    return top - Style.PARAGRAPH;
  }

  private void plot(PanelPainter painter, Panel panel, Graphics2D g, Rectangle2D area) {
    if (panel.isEmpty()) {
      new Ink(g, typeface)
          .centred(
              words.noData(), area.getCenterX(), area.getCenterY(), Style.SUBTITLE, Style.MUTED);
    } else {
      painter.paint(panel, g, area);
    }
  }

  /** Columns of the departments, all on one scale. */
  private void small(List<Panel> panels, Graphics2D g, Rectangle2D area) {
    SmallColumns columns = new SmallColumns(typeface, words, panels);
    boolean nothing = panels.stream().allMatch(Panel::isEmpty);
    if (nothing) {
      plot(new Columns(typeface, words), panels.get(0), g, area);
      return;
    }
    new SmallPlots(typeface, panels)
        .paint(
            g,
            area,
            columns.gutter(),
            (panel, place, first) -> {
              PanelPainter painter = (p, on, where) -> columns.paint(p, on, where, first);
              plot(painter, panel, g, place);
            });
  }

  /** Which colour is what. */
  private double key(Ink ink, Graphics2D g, List<Series> series, double top) {
    double x = Style.MARGIN;
    double height = Style.SUBTITLE * Style.LEADING;
    double y = top + height / 2;
    for (Series one : series) {
      double width = Style.CHIP + Style.CHIP_GAP + ink.width(one.name(), Style.AXIS);
      if (x > Style.MARGIN && x + width > Style.MARGIN + INNER) {
        x = Style.MARGIN;
        y += height;
      }
      g.setColor(one.tone().color());
      g.fill(new Rectangle2D.Double(x, y - Style.CHIP / 2, Style.CHIP, Style.CHIP));
      ink.left(one.name(), x + Style.CHIP + Style.CHIP_GAP, y, Style.AXIS, Style.TEXT);
      x += width + Style.BETWEEN;
    }
    return y + height / 2;
  }

  private PanelPainter painter(ChartDefinition.Kind kind) {
    return switch (kind) {
      case COLUMN, MULTIPLES -> new Columns(typeface, words);
      case STACKED -> new Stacks(typeface, words);
      case BAR -> new Bars(typeface, words);
      case LINE -> new Lines(typeface, words, Sizes.FULL);
      case BULLET -> new Bullets(typeface);
    };
  }
}
