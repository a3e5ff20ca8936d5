package lawtally.record;

import java.util.List;
import java.util.Optional;
import lawtally.definition.Dataset;
import lawtally.definition.Folding;

/**
 * The key under which records of a dataset compete: the primary key fields, folded (NFKC, brackets
 * made one, blanks removed). A department stands in it by its code, so that two spellings of its
 * name are one; returns carry the department even where no column names it. For digests only: it
 * may hold personal data.
 */
public final class KeyText {
  private static final char SEPARATOR = '\u001f';
  private static final int DEPARTMENT = -1;

  private final String dataset;
  private final int[] positions;

  public KeyText(Dataset dataset) {
    this.dataset = dataset.id();
    boolean named = dataset.department().map(dataset.primaryKey()::contains).orElse(false);
    boolean implied = dataset.wide().isPresent() && !named && !dataset.primaryKey().isEmpty();
    int[] fields =
        dataset.primaryKey().stream()
            .mapToInt(
                name ->
                    dataset.department().filter(name::equals).isPresent()
                        ? DEPARTMENT
                        : dataset.position(name))
            .toArray();
    this.positions = implied ? withDepartment(fields) : fields;
  }

  /**
   * Whether the parts of the key could be read, in a row that is wrong.
   *
   * @param department its code; empty where nobody can tell
   * @param unreadable by position
   */
  boolean canBeRead(String department, boolean[] unreadable) {
    for (int position : positions) {
      if (position == DEPARTMENT ? department.isEmpty() : unreadable[position]) {
        return false;
      }
    }
    return true;
  }

  /** Empty where the dataset has no key, or the record nothing in any of its fields. */
  public Optional<String> of(Record record) {
    StringBuilder key = new StringBuilder(dataset);
    boolean something = false;
    for (int position : positions) {
      String part =
          position == DEPARTMENT
              ? record.department()
              : Folding.fold(record.values().get(position).canonical());
      something |= position != DEPARTMENT && !part.isEmpty();
      key.append(SEPARATOR).append(part);
    }
    boolean onlyDepartment = positions.length == 1 && positions[0] == DEPARTMENT;
    return something || onlyDepartment ? Optional.of(key.toString()) : Optional.empty();
  }

  /**
   * The key of these parts as a person writes them, for a ruling: the fields of the key without the
   * department, in their order.
   *
   * @param department its code; without effect where the key has no department
   * @return empty if the number of parts is not that of the key
   */
  public Optional<String> ofWritten(String department, List<String> parts) {
    StringBuilder key = new StringBuilder(dataset);
    int taken = 0;
    for (int position : positions) {
      if (position != DEPARTMENT && taken == parts.size()) {
        return Optional.empty();
      }
      String part = position == DEPARTMENT ? department : Folding.fold(parts.get(taken++));
      key.append(SEPARATOR).append(part);
    }
    return taken == parts.size() ? Optional.of(key.toString()) : Optional.empty();
  }

  private static int[] withDepartment(int[] fields) {
    int[] all = new int[fields.length + 1];
    all[0] = DEPARTMENT;
    System.arraycopy(fields, 0, all, 1, fields.length);
    return all;
  }
}
