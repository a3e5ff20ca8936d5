package lawtally.history.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import lawtally.definition.Dataset;
import lawtally.definition.Field;
import lawtally.definition.Job;
import lawtally.record.KeyText;
import lawtally.record.Record;

/**
 * By what a row of one revision is known again in the other: by the key of its dataset where both
 * revisions have the same one, else by what stands in the fields that both have. On which line it
 * stands, in which file, and how the file is written does not matter. May hold personal data.
 */
final class RowIdentity {
  private final Map<String, Function<Record, String>> byDataset = new HashMap<>();

  private RowIdentity() {}

  /**
   * @param job whose records are to be known
   * @param other of the other revision
   */
  static RowIdentity of(Job job, Job other) {
    RowIdentity identity = new RowIdentity();
    for (Dataset dataset : job.datasets()) {
      identity.byDataset.put(dataset.id(), identity(dataset, other.dataset(dataset.id())));
    }
    return identity;
  }

  String of(Record record) {
    return byDataset.getOrDefault(record.dataset(), Record::content).apply(record);
  }

  private static Function<Record, String> identity(Dataset dataset, Optional<Dataset> other) {
    List<Integer> common = common(dataset, other);
    Function<Record, String> content = record -> content(record, common);
    if (other.isEmpty() || !sameKey(dataset, other.get())) {
      return content;
    }
    KeyText key = new KeyText(dataset);
    return record -> key.of(record).orElseGet(() -> content.apply(record));
  }

  private static boolean sameKey(Dataset one, Dataset other) {
    return one.primaryKey().equals(other.primaryKey())
        && one.department().equals(other.department())
        && one.wide().isPresent() == other.wide().isPresent();
  }

  /** Positions of fields that both have, by name: their order may have changed. */
  private static List<Integer> common(Dataset dataset, Optional<Dataset> other) {
    TreeSet<String> names = new TreeSet<>();
    dataset.fields().stream().map(Field::name).forEach(names::add);
    other.ifPresent(o -> names.retainAll(o.fields().stream().map(Field::name).toList()));
    return names.stream().map(dataset::position).toList();
  }

  private static String content(Record record, List<Integer> positions) {
    List<String> parts = new ArrayList<>(List.of(record.dataset(), record.department()));
    positions.forEach(p -> parts.add(record.values().get(p).canonical()));
    StringBuilder content = new StringBuilder();
    parts.forEach(part -> content.append(part.length()).append(':').append(part));
    return content.toString();
  }
}
