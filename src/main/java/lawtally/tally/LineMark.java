package lawtally.tally;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import lawtally.definition.Dataset;
import lawtally.definition.Field;
import lawtally.definition.Indicator;
import lawtally.definition.Sha256;
import lawtally.record.Record;

/**
 * Tells lines of a sheet of totals apart by the fields of their key that say neither when nor
 * whose, nor are the category of the indicator. The mark is a short digest: what a department
 * writes there must not stand in the database.
 */
final class LineMark {
  private static final int BYTES = 4;

  private final int[] positions;

  LineMark(Dataset dataset, Indicator indicator) {
    this.positions =
        dataset.primaryKey().stream()
            .filter(name -> isOfTotals(dataset) && indicator.additive())
            .filter(name -> !dataset.statisticalDate().filter(name::equals).isPresent())
            .filter(name -> !dataset.department().filter(name::equals).isPresent())
            .filter(name -> !dataset.wide().filter(w -> w.basis().equals(name)).isPresent())
            .filter(name -> !indicator.by().filter(name::equals).isPresent())
            .filter(name -> !indicator.where().filter(w -> fixes(w, name)).isPresent())
            .mapToInt(dataset::position)
            .toArray();
  }

  /** Whether all rows of the indicator have the one value there. */
  private static boolean fixes(lawtally.definition.Condition where, String field) {
    return where.alternatives().size() == 1
        && where.alternatives().get(0).get(field) instanceof lawtally.definition.Condition.OneOf one
        && one.values().size() == 1;
  }

  private static boolean isOfTotals(Dataset dataset) {
    return dataset
        .statisticalDate()
        .flatMap(dataset::field)
        .filter(field -> field.type() == Field.Type.PERIOD)
        .isPresent();
  }

  /** Empty where nothing stands in these fields. */
  String of(Record record) {
    StringBuilder text = new StringBuilder();
    boolean something = false;
    for (int position : positions) {
      String part = Values.folded(record.values().get(position));
      something |= !part.isEmpty();
      text.append(part).append('\u001f');
    }
    return something ? mark(text.toString()) : "";
  }

  private static String mark(String text) {
    byte[] digest = Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(Arrays.copyOf(digest, BYTES));
  }
}
