package lawtally.indicator;

import java.util.List;
import lawtally.definition.Label;

/**
 * A statistical table, ready to be set.
 *
 * @param groups what stands over a header and its neighbours, for each header; empty text: nothing
 * @param rows the last is 合计 where the definition has a total
 */
public record StatTable(
    String id,
    String official,
    Label title,
    Label unit,
    List<Label> headers,
    List<Label> groups,
    List<Row> rows,
    boolean total,
    Label note) {

  /** A table none of whose headers has a heading over it. */
  public StatTable(
      String id,
      String official,
      Label title,
      Label unit,
      List<Label> headers,
      List<Row> rows,
      boolean total,
      Label note) {
    this(
        id,
        official,
        title,
        unit,
        headers,
        headers.stream().map(h -> Label.of("")).toList(),
        rows,
        total,
        note);
  }

  /** One row: its heads (department; or category and department), then cells. */
  public record Row(List<Label> heads, List<Cell> cells) {}

  /** A figure with the decimals to show, or text. */
  public sealed interface Cell {}

  public record Number(Figure figure, int decimals) implements Cell {}

  public record Text(Label text) implements Cell {}
}
