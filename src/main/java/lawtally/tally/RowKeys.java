package lawtally.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lawtally.definition.Dataset;
import lawtally.definition.Field;
import lawtally.record.KeyText;
import lawtally.record.Record;
import lawtally.record.Value;
import lawtally.tally.keys.Digest;
import lawtally.tally.keys.Digests;
import lawtally.tally.keys.KeyedRow;

/**
 * What one dataset's records are compared by. Two rows have the same values if their short texts
 * differ in form alone (brackets, widths, blanks) and their departments are one, by whatever name.
 */
final class RowKeys {
  private final Dataset dataset;
  private final Digests digests;
  private final KeyText keyText;
  private final List<Integer> differBy;
  private final boolean[] shortText;
  private final int department;

  RowKeys(Dataset dataset, Digests digests) {
    this.dataset = dataset;
    this.digests = digests;
    this.keyText = new KeyText(dataset);
    this.department = dataset.department().map(dataset::position).orElse(-1);
    this.differBy =
        dataset.rowsOfOne().map(Dataset.RowsOfOne::differBy).orElse(List.of()).stream()
            .map(dataset::position)
            .toList();
    this.shortText = new boolean[dataset.fields().size() + dataset.derive().size()];
    for (int i = 0; i < dataset.fields().size(); i++) {
      shortText[i] = dataset.fields().get(i).type() == Field.Type.STRING;
    }
  }

  /** Empty where the dataset has no key or nothing stands in it: the row stands for itself. */
  Optional<KeyedRow> keyed(
      Record record, int part, int parts, KeyedRow.Standing standing, Corrections.Turn turn) {
    return keyText
        .of(record)
        .map(
            key ->
                new KeyedRow(
                    dataset.id(),
                    digests.of(List.of(key)),
                    record.place(),
                    part,
                    parts,
                    standing,
                    turn.role(),
                    turn.number(),
                    values(record),
                    differBy.stream().map(p -> brief(record, p)).toList()));
  }

  private Digest values(Record record) {
    List<String> all = new ArrayList<>();
    all.add(record.department());
    all.add(Integer.toString(record.month()));
    for (int i = 0; i < record.values().size(); i++) {
      Value value = record.values().get(i);
      if (i != department) {
        all.add(value.getClass().getSimpleName());
        all.add(shortText[i] ? Values.folded(value) : value.canonical());
      }
    }
    return digests.of(all);
  }

  /** Departments are told apart by their codes: two spellings of a name are one. */
  private long brief(Record record, int position) {
    Value value = record.values().get(position);
    if (value instanceof Value.Nothing) {
      return 0;
    }
    String text = position == department ? record.department() : Values.folded(value);
    long high = digests.of(List.of(text)).high();
    return high == 0 ? 1 : high;
  }
}
