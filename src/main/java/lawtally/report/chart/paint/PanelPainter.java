package lawtally.report.chart.paint;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import lawtally.report.chart.content.Panel;

/** Draws one plot into a rectangle. */
interface PanelPainter {
  void paint(Panel panel, Graphics2D g, Rectangle2D area);

  /** Whether the plot itself says which colour is what, so that the sheet need not. */
  default boolean saysColours(Panel panel) {
    return false;
  }
}
