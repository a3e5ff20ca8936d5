package lawtally.definition;

import java.util.List;

/**
 * A chart.
 *
 * @param series the indicators drawn, one series each (of a stacked chart by category: one)
 * @param compare whether last year stands beside this year
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
    BULLET
  }

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
