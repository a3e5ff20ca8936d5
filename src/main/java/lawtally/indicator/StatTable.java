package lawtally.indicator;

import java.util.List;
import lawtally.definition.Label;

/**
 * A statistical table, ready to be set.
 *
 * @param rows the last is 合计 where the definition has a total
 */
public record StatTable(
    String id,
    String official,
    Label title,
    Label unit,
    List<Label> headers,
    List<Row> rows,
    boolean total,
    Label note) {

  /** One row: its heads (department; or category and department), then cells. */
  public record Row(List<Label> heads, List<Cell> cells) {}

  /** A figure with the decimals to show, or text. */
  public sealed interface Cell {}

  public record Number(Figure figure, int decimals) implements Cell {}

  public record Text(Label text) implements Cell {}
}
