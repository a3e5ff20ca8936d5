package lawtally.report.chart.style;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;

/**
 * Colours, sizes and distances of every chart, in pixels of the 1600 × 900 sheet. A page shows the
 * sheet at a third to two thirds of its size, so 20, 13 and 11 points of print stand here as 46, 30
 * and 25. Distances that follow from a text are given as parts of its size.
 */
public final class Style {
  public static final int WIDTH = 1600;
  public static final int HEIGHT = 900;

  /** What 1600 pixels are told to measure in a file of their own: 135 mm. */
  public static final int DPI = 300;

  /** How much finer the picture for a page of text is: 1920 × 1080. */
  public static final double PRINT = 1.2;

  /** The width that this picture fills, of the 版心 of GB/T 9704. */
  public static final int PRINT_MILLIMETRES = 156;

  /** Left and right of everything. */
  public static final int MARGIN = 48;

  /** Above the title and below the foot. */
  public static final int TOP = 34;

  public static final int BOTTOM = 24;

  // Sizes of texts.
  public static final int TITLE = 46;
  public static final int SUBTITLE = 30;
  public static final int SOURCE = 25;

  /** Names and ticks at the axes, and values at the marks, in a plot that has the sheet alone. */
  public static final int AXIS = 28;

  public static final int VALUE = 26;

  /** The same in one of several small plots. */
  public static final int SMALL_AXIS = 22;

  public static final int SMALL_VALUE = 21;

  /** Nothing is smaller: 6 pt in the width of a page of text. */
  public static final int SMALLEST = 21;

  /** From line to line. */
  public static final double LEADING = 1.28;

  public static final Color PAPER = Color.WHITE;
  public static final Color TEXT = new Color(0x1F2937);
  public static final Color MUTED = new Color(0x5B6472);
  public static final Color RULE = new Color(0xE3E7EC);

  /** The reader's own Chinese fonts, in SVG and on the page. */
  public static final String FONTS =
      "\"PingFang SC\",\"Microsoft YaHei\",\"Noto Sans SC\",\"WenQuanYi Zen Hei\",sans-serif";

  public static final BasicStroke GRID = new BasicStroke(2f);
  public static final BasicStroke LINE =
      new BasicStroke(4.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

  /** A rule between years that cannot be compared. */
  public static final BasicStroke BREAK =
      new BasicStroke(2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {8, 8}, 0);

  /** The dot at a point of a line. */
  public static final double DOT = 15;

  /** The square that shows a colour in a key, and from it to the word. */
  public static final double CHIP = 22;

  public static final double CHIP_GAP = 10;

  /** Between things that stand side by side. */
  public static final double BETWEEN = 36;

  /** Between a mark and the text that belongs to it. */
  public static final double NEAR = 10;

  /** Above and below what stands together. */
  public static final double PARAGRAPH = 14;

  /** Left of an upright plot, for its numbers, as long as they are not measured. */
  public static final double AXIS_ROOM = 90;

  // Over columns for their values, and below plots for the names, as parts of the size of the text.
  public static final double HEAD = 1.6;
  public static final double HEAD_OF_LINES = 1.8;
  public static final double FOOT = 2.6;
  public static final double FOOT_OF_BARS = 2.2;

  /** From the end of a stack up to the middle of its value. */
  public static final double VALUE_OVER_BAR = 18;

  /** From a point to its value, as parts of its size: above, below, and farther off. */
  public static final List<Double> VALUES_AT_POINTS = List.of(-1.15, 1.15, -2.1, 2.1);

  /** Numbers in columns beside lying bars: the height of their heads, and between them. */
  public static final double NUMBERS_HEAD = 44;

  public static final double BETWEEN_NUMBERS = 28;

  /** The size of a value, as part of the height of its row. */
  public static final double VALUE_IN_ROW = 0.72;

  /** A name below a plot, as part of the room that it has. */
  public static final double NAME_IN_ROOM = 0.94;

  // Marks, as parts of the room that each name has along the axis.
  public static final double FILLED = 0.76;
  public static final double STACK_FILLED = 0.6;

  /** Between the bars of one name, as part of all of them. */
  public static final double BETWEEN_BARS = 0.06;

  /** No bar is thicker. */
  public static final double WIDEST_COLUMN = 120;

  public static final double THICKEST_BAR = 80;

  // A rate: its track, and the bar of this year in it.
  public static final double TRACK = 0.46;
  public static final double THICKEST_TRACK = 44;
  public static final double BAR_IN_TRACK = 0.42;

  /** No track is shorter: the column of bases goes first. */
  public static final double SHORTEST_TRACK = 420;

  // Names beside lying bars and at the ends of lines, as parts of the width.
  public static final List<Double> NAMES_BESIDE_BARS = List.of(0.3, 0.36, 0.44);
  public static final double NAMES_AT_LINES = 0.24;

  private Style() {}

  /** What colour a series has. */
  public enum Tone {
    FIRST(0x1D4E89),
    SECOND(0xE69F00),
    THIRD(0x009E73),
    FOURTH(0xCC79A7),
    FIFTH(0x56B4E9),
    SIXTH(0xD55E00),
    /** What is left over, 其他. */
    REST(0x8C8C8C),
    /** The same thing a year earlier: a tint of the first. */
    EARLIER(0xA9BFD6);

    private final Color color;

    Tone(int rgb) {
      this.color = new Color(rgb);
    }

    public Color color() {
      return color;
    }
  }
}
