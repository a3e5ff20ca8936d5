package lawtally.definition;

import java.util.List;

/**
 * A chart.
 *
 * @param series the indicators drawn, one series each (of a stacked chart by category: one)
 * @param compare whether last year stands beside this year
 * @param top how many departments or categories are drawn; 0 for as many as there is room for
 */
public record ChartDefinition(
    String id,
    Label title,
    Kind kind,
    Across x,
    List<String> series,
    boolean compare,
    int top,
    Applies applies) {

  /** The form of the drawing. */
  public enum Kind {
    COLUMN,
    STACKED,
    BAR,
    LINE,
    BULLET,
    /** A small plot of columns for each department, all on one scale. */
    MULTIPLES
  }

  /** Indicators in one plot: as many as there are colours that can be told apart. */
  public static final int SERIES_AT_MOST = 6;

  /** Small plots on one sheet. */
  public static final int PLOTS_AT_MOST = 12;

  /** What runs along the axis. */
  public enum Across {
    MONTH,
    DEPARTMENT,
    CATEGORY,
    YEAR,
    /** One mark for each indicator of the series. */
    INDICATOR
  }
}
