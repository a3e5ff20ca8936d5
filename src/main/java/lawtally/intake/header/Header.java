package lawtally.intake.header;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lawtally.definition.Dataset;
import lawtally.definition.Field;
import lawtally.intake.Form;

/**
 * A row read as the header of a dataset.
 *
 * @param first index in the head of its first row: names may stand in two
 * @param index of the row in the head; the last one of the header
 * @param columns what each cell names; as many as the row has cells
 * @param misspelt indices of columns found by the nearest spelling only
 * @param unreadPeriods indices of columns of a wide sheet for several months that no other column
 *     tells: without them the year would be too small
 */
public record Header(
    Head.Row row,
    int first,
    int index,
    Dataset dataset,
    List<Form.Column> columns,
    List<Integer> misspelt,
    List<Integer> unreadPeriods) {

  private static final int FEWEST = 3;

  /** Columns that mean something. */
  int known() {
    return (int) columns.stream().filter(c -> !(c instanceof Form.Unknown)).count();
  }

  boolean has(String field) {
    return columns.stream().anyMatch(c -> c instanceof Form.OfField of && of.field().equals(field));
  }

  boolean isWide() {
    return columns.stream().anyMatch(Form.OfPeriod.class::isInstance);
  }

  /** Whether the dataset's signature stands in it. */
  public boolean isRecognised() {
    return dataset.recognise().stream().allMatch(this::has) && hasValue();
  }

  /** Without the whole signature: whether it still looks like the dataset's more than not. */
  public boolean isLikely() {
    return known() >= FEWEST && known() * 2 >= row.filled();
  }

  /**
   * Whether a row below another table is a header beyond doubt: nothing is lacking, or the
   * signature is there and most of what stands in the row are names. A row of data may hold some
   * names.
   */
  public boolean isBeyondDoubt() {
    return isRecognised() && (missing().isEmpty() || known() * 2 > row.filled());
  }

  /** Whether the other header names the same columns, as far as both reach. */
  public boolean isLike(Header other) {
    int width = Math.min(columns.size(), other.columns.size());
    return dataset.id().equals(other.dataset.id())
        && columns.subList(0, width).equals(other.columns.subList(0, width));
  }

  private boolean hasValue() {
    return dataset.wide().map(wide -> isWide() || has(wide.value())).orElse(true);
  }

  /** Fields without which no row can be accepted and that no column gives. */
  public List<Field> missing() {
    Set<String> needed = new LinkedHashSet<>(dataset.recognise());
    dataset.fields().stream()
        .filter(field -> field.constraints().required())
        .forEach(field -> needed.add(field.name()));
    if (!hasValue()) {
      dataset.wide().ifPresent(wide -> needed.add(wide.value()));
    }
    List<Field> missing = new ArrayList<>();
    for (String name : needed) {
      if (!has(name)) {
        dataset.field(name).ifPresent(missing::add);
      }
    }
    return missing;
  }

  /** Columns of amounts in another money than yuan, by index. */
  List<Integer> foreignMoney() {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      boolean amount =
          columns.get(i) instanceof Form.OfField of
              && dataset
                  .field(of.field())
                  .filter(field -> field.type() == Field.Type.AMOUNT)
                  .isPresent();
      if (amount && i < row.cells().size() && HeaderText.isForeignMoney(row.cells().get(i))) {
        found.add(i);
      }
    }
    return found;
  }

  /** Whether no row below can be read, though it is known what table it is. */
  public boolean isUnreadable() {
    return !missing().isEmpty() || !unreadPeriods.isEmpty() || !foreignMoney().isEmpty();
  }

  /** Whether rows below it can be accepted. */
  public boolean lacksNothing() {
    return isRecognised() && missing().isEmpty();
  }

  /** A field's columns, by index. */
  List<Integer> columnsOf(String field) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i) instanceof Form.OfField of && of.field().equals(field)) {
        found.add(i);
      }
    }
    return found;
  }
}
