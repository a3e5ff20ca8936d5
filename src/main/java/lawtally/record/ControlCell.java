package lawtally.record;

import java.util.OptionalLong;

/**
 * What a row has to do with the control totals of its table: of a data row a cell that is summed,
 * of a total row a cell that states a total, or a number of rows.
 *
 * @param column of the table, from 0, or {@link #ROWS}
 * @param amount in the smallest unit of the field (fen, ones), of {@link #ROWS} a number of rows;
 *     empty where something stands there that cannot be read: then the column has no sum
 */
public record ControlCell(int column, OptionalLong amount) {
  /** Instead of a column: the rows themselves. */
  public static final int ROWS = -1;

  static ControlCell of(int column, long amount) {
    return new ControlCell(column, OptionalLong.of(amount));
  }

  static ControlCell unreadable(int column) {
    return new ControlCell(column, OptionalLong.empty());
  }
}
