package lawtally.report.prose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import lawtally.definition.Language;
import lawtally.indicator.Figure;
import lawtally.indicator.StatTable;

/** A figure as it stands in a table: no thousands separator, decimals fixed, half up. */
public final class FigureText {
  /** 不适用, and the rate of nothing. */
  public static final String NOTHING = "—";

  /** 未报. */
  public static final String MISSING = "";

  private FigureText() {}

  /** Of a cell of a statistical table. */
  public static String cell(StatTable.Cell cell, Language language) {
    if (cell instanceof StatTable.Text text) {
      return text.text().in(language);
    }
    StatTable.Number number = (StatTable.Number) cell;
    return figure(number.figure(), number.decimals());
  }

  /** Of a column of a row, the heads of the row counted first. */
  public static String at(StatTable.Row row, int column, Language language) {
    int heads = row.heads().size();
    return column < heads
        ? row.heads().get(column).in(language)
        : cell(row.cells().get(column - heads), language);
  }

  /** 0, “—” and blank tell the kinds of nothing apart. */
  public static String figure(Figure figure, int decimals) {
    return switch (figure.status()) {
      case VALUE -> value(figure.value(), decimals);
      case ZERO, ZERO_REPORT -> "0";
      case NOT_APPLICABLE, UNDEFINED -> NOTHING;
      case MISSING -> MISSING;
    };
  }

  private static String value(Optional<BigDecimal> value, int decimals) {
    return value
        .map(v -> v.setScale(decimals, RoundingMode.HALF_UP).toPlainString())
        .orElse(MISSING);
  }
}
