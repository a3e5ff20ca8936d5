package lawtally.record.cell;

import java.util.List;
import lawtally.definition.Field;
import lawtally.record.Value;

/**
 * Reads the cells of one column. Never throws: what cannot be read is a finding, and the value is
 * then {@link Value#NOTHING}. Not safe for several threads.
 */
public interface CellReader {

  /** Reads one cell as it stands in the file. */
  Value read(String cell, Findings findings);

  /**
   * The reader for a column of a field.
   *
   * @param factor the unit in the header: 10 000 for 万元 over an amount
   * @param header the header as it stands; it tells whether 无 answers a 有无 question, and whether a
   *     bare 3 is a month
   * @param year the year of the run: 3月 alone is March of it
   */
  static CellReader of(Field field, int factor, String header, int year) {
    return switch (field.type()) {
      case STRING -> formatted(field);
      case TEXT -> unlessNothing((text, findings) -> new Value.Text(text));
      case INTEGER -> unlessNothing(new WholeCell());
      case NUMBER -> unlessNothing(new NumberCell());
      case PERCENT -> unlessNothing(new PercentCell());
      case AMOUNT -> unlessNothing(new AmountCell(factor));
      case DATE -> unlessNothing(new DateCell());
      case PERIOD -> unlessNothing(new PeriodCell(year, header));
      case BOOLEAN -> stripped(new BooleanCell(header));
      case CODE ->
          field.codes().isEmpty()
              ? unlessNothing((text, findings) -> new Value.Codes(List.of(text)))
              : new CodeCell(field.codes());
      case LIST ->
          field.codes().isEmpty() ? unlessNothing(new FreeListCell()) : new ListCell(field.codes());
    };
  }

  /** The reader for a column of dates among which serial numbers of Excel stand. */
  static CellReader ofDatesAndSerials() {
    return unlessNothing(new SerialDateCell());
  }

  private static CellReader formatted(Field field) {
    return unlessNothing(
        switch (field.format()) {
          case "uscc" -> new CreditCodeCell();
          case "resident-id" -> new ResidentIdCell();
          default -> new StringCell();
        });
  }

  private static CellReader stripped(CellReader reader) {
    return (cell, findings) -> {
      String text = CellText.strip(cell);
      return text.isEmpty() ? Value.NOTHING : reader.read(text, findings);
    };
  }

  private static CellReader unlessNothing(CellReader reader) {
    return (cell, findings) -> {
      String text = CellText.strip(cell);
      return CellText.meansNothing(text) ? Value.NOTHING : reader.read(text, findings);
    };
  }
}
