package lawtally.definition;

import java.util.List;
import java.util.Optional;

/**
 * A statistical table.
 *
 * @param official its number among the official tables (T1 … T15), or empty
 * @param rows what a row is
 * @param head what stands over the categories that head the rows; empty: 类别
 * @param total whether a row 合计 ends it
 * @param note 说明 under the table
 */
public record TableDefinition(
    String id,
    String official,
    Label title,
    Label unit,
    Rows rows,
    Label head,
    List<Column> columns,
    boolean total,
    Label note,
    Applies applies) {

  /** Rows under their usual head. */
  public TableDefinition(
      String id,
      String official,
      Label title,
      Label unit,
      Rows rows,
      List<Column> columns,
      boolean total,
      Label note,
      Applies applies) {
    this(id, official, title, unit, rows, Label.of(""), columns, total, note, applies);
  }

  /** What the rows of a table are. */
  public enum Rows {
    DEPARTMENT,
    MONTH,
    CATEGORY,
    /** A row for each category and department that has a figure. */
    CATEGORY_DEPARTMENT,
    /** The table of definitions (指标解释): one row an indicator, no columns of its own. */
    DEFINITIONS
  }

  /** One column, or one column a category. */
  public sealed interface Column {}

  /**
   * A column for each category of the indicator.
   *
   * @param group the heading over them; neighbours with the same one share it; may be empty
   */
  public record Each(Label group, String indicator) implements Column {

    /** Columns with nothing over them. */
    public Each(String indicator) {
      this(Label.of(""), indicator);
    }
  }

  /**
   * One figure a row; with a category, that of the category.
   *
   * @param group the heading over it and its neighbours with the same one; may be empty
   */
  public record Figure(Label group, Label title, String indicator, Optional<String> category)
      implements Column {

    /** A column with nothing over it. */
    public Figure(Label title, String indicator, Optional<String> category) {
      this(Label.of(""), title, indicator, category);
    }
  }
}
