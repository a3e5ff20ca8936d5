package lawtally.report.chart.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import lawtally.report.chart.content.Series.Tone;

/**
 * Colours, sizes and distances of every chart, in pixels of the 1600 × 900 sheet. A page shows the
 * sheet at a third to two thirds of its size, so 20, 13 and 11 points of print stand here as 46, 30
 * and 25.
 */
final class Style {
  static final int WIDTH = 1600;
  static final int HEIGHT = 900;
  static final int MARGIN = 48;

  static final int TITLE = 46;
  static final int SUBTITLE = 30;
  static final int SOURCE = 25;
  static final int AXIS = 28;
  static final int VALUE = 26;
  static final int SMALLEST = 18;

  static final Color PAPER = Color.WHITE;
  static final Color TEXT = new Color(0x1F2937);
  static final Color MUTED = new Color(0x5B6472);
  static final Color RULE = new Color(0xE3E7EC);

  static final BasicStroke GRID = new BasicStroke(2f);
  static final BasicStroke LINE =
      new BasicStroke(4.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

  private Style() {}

  /** Told apart by colour-blind readers and in grey print. */
  static Color of(Tone tone) {
    return new Color(
        switch (tone) {
          case FIRST -> 0x1D4E89;
          case SECOND -> 0xE69F00;
          case THIRD -> 0x009E73;
          case FOURTH -> 0xCC79A7;
          case FIFTH -> 0x56B4E9;
          case SIXTH -> 0xD55E00;
          case REST -> 0x8C8C8C;
          case EARLIER -> 0xA9BFD6;
        });
  }
}
