package lawtally.tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lawtally.definition.Dataset;
import lawtally.definition.Field;
import lawtally.record.Record;
import lawtally.record.Value;
import lawtally.tally.keys.Digest;
import lawtally.tally.keys.Digests;
import lawtally.tally.keys.KeyedRow;

/**
 * Keys of one dataset's records. The department's field enters as its code, so that a name and its
 * alias are one; returns also have department, period and basis in their key, since every
 * department reports the same figures every month.
 */
public final class RowKeys {
  private final Dataset dataset;
  private final Digests digests;
  private final List<Integer> parts = new ArrayList<>();
  private final boolean withDepartment;
  private final List<Integer> differBy;
  private final boolean[] folds;
  private final int departmentField;

  public RowKeys(Dataset dataset, Digests digests) {
    this.dataset = dataset;
    this.digests = digests;
    this.departmentField = dataset.department().map(dataset::position).orElse(-1);
    for (String field : ownParts(dataset)) {
      parts.add(dataset.position(field));
    }
    this.withDepartment =
        dataset.wide().isPresent()
            || dataset.department().filter(dataset.primaryKey()::contains).isPresent();
    this.differBy =
        dataset.rowsOfOne().map(Dataset.RowsOfOne::differBy).orElse(List.of()).stream()
            .map(dataset::position)
            .toList();
    this.folds = new boolean[dataset.fields().size() + dataset.derive().size()];
    for (int i = 0; i < dataset.fields().size(); i++) {
      folds[i] = dataset.fields().get(i).type() == Field.Type.STRING;
    }
  }

  /**
   * Fields of the key but for the department, in the order in which a ruling names their values.
   */
  static List<String> ownParts(Dataset dataset) {
    List<String> fields = new ArrayList<>(dataset.primaryKey());
    dataset.department().ifPresent(fields::remove);
    dataset
        .wide()
        .ifPresent(
            w ->
                List.of(w.period(), w.basis()).stream()
                    .filter(f -> !fields.contains(f) && dataset.position(f) >= 0)
                    .forEach(fields::add));
    return fields;
  }

  /** Key of the parts as a person writes them; the department counts only where the key has one. */
  public Digest of(String department, List<String> written) {
    List<String> all = new ArrayList<>();
    all.add(dataset.id());
    all.add(withDepartment ? department : "");
    written.forEach(w -> all.add(lawtally.definition.Folding.fold(w)));
    return digests.of(all);
  }

  /** The record's key; empty where the dataset has none or nothing stands in it. */
  Optional<Digest> key(Record record) {
    if (dataset.primaryKey().isEmpty()) {
      return Optional.empty();
    }
    List<String> own = new ArrayList<>();
    boolean something = parts.isEmpty();
    for (int position : parts) {
      Value value = record.values().get(position);
      something |= !(value instanceof Value.Nothing);
      own.add(Values.text(value));
    }
    return something ? Optional.of(of(record.department(), own)) : Optional.empty();
  }

  /** All that can be compared without the content. */
  KeyedRow keyed(Record record, Digest key, int part, int rows, KeyedRow.Standing standing) {
    return new KeyedRow(
        dataset.id(),
        key,
        record.place(),
        part,
        rows,
        standing,
        values(record),
        differBy.stream().map(p -> brief(record.values().get(p))).toList());
  }

  private Digest values(Record record) {
    List<String> all = new ArrayList<>();
    all.add(record.department());
    all.add(Integer.toString(record.month()));
    for (int i = 0; i < record.values().size(); i++) {
      Value value = record.values().get(i);
      boolean folded = i < folds.length && folds[i];
      String kind = value instanceof Value.Nothing ? "" : value.getClass().getSimpleName();
      all.add(kind);
      all.add(i == departmentField ? "" : folded ? Values.folded(value) : Values.text(value));
    }
    return digests.of(all);
  }

  private long brief(Value value) {
    if (value instanceof Value.Nothing) {
      return 0;
    }
    long high = digests.of(List.of(Values.folded(value))).high();
    return high == 0 ? 1 : high;
  }

  /** Of each dataset. */
  static Map<String, RowKeys> of(List<Dataset> datasets, Digests digests) {
    Map<String, RowKeys> keys = new HashMap<>();
    datasets.forEach(d -> keys.put(d.id(), new RowKeys(d, digests)));
    return keys;
  }
}
