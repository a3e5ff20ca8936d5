package lawtally.report.chart.style;

import lawtally.definition.ChartDefinition;

/** How much one drawing shows; the rest is added up or told in words. */
public final class Limits {
  /** Colours that can be told apart; of more parts the smallest become 其他. */
  public static final int SERIES = ChartDefinition.SERIES_AT_MOST;

  /** Lines in one plot; more become small multiples. */
  public static final int LINES = 4;

  /** Bars that carry their values. */
  public static final int BARS_WITH_VALUES = 14;

  /** Lines of the grid above zero. */
  public static final int GRID_LINES = 5;

  public static final int GRID_LINES_OF_SMALL = 3;

  /**
   * Departments or categories, one a row: more would be set smaller than 6 pt on paper. A taller
   * drawing would break the page's two a row and the document's two a page, and the statistical
   * tables have them all.
   */
  public static final int ROWS = 20;

  /** As {@link #ROWS}, where a name needs two lines. */
  public static final int ROWS_OF_LONG_NAMES = 10;

  /** Width from which a name needs two lines, in Chinese characters. */
  public static final double LONG_NAME = 31;

  /** Small plots on one sheet: four by three. */
  public static final int PANELS = ChartDefinition.PLOTS_AT_MOST;

  /** As {@link #PANELS}, where a heading is wider than so many Chinese characters. */
  public static final int PANELS_OF_LONG_NAMES = 9;

  public static final double LONG_HEADING = 16;

  /** The same for headings that take three lines. */
  public static final int PANELS_OF_LONGEST_NAMES = 6;

  public static final double LONGEST_HEADING = 40;

  /** Years on a line. */
  public static final int YEARS = 20;

  /** Names in a sentence at the foot; of more, the number is told. */
  public static final int NAMES = 3;

  /** Values so much smaller than the largest lie on the axis: lines get plots of their own. */
  public static final int FLAT = 12;

  private Limits() {}
}
