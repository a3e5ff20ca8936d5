package lawtally.report.chart.paint;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import lawtally.report.chart.content.Panel;

/** Draws one plot into a rectangle. */
interface PanelPainter {
  void paint(Panel panel, Graphics2D g, Rectangle2D area);
}
