package lawtally.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import lawtally.definition.Dataset;
import lawtally.definition.Field;
import lawtally.definition.Indicator;
import lawtally.definition.Job;
import lawtally.record.Conditions;
import lawtally.record.Record;
import lawtally.record.Value;

/**
 * To which cells a record contributes, and what: one to the count and the field to the sum. Rates
 * are made from cells later; different values go by key files.
 *
 * <p>Where {@code by} is a list, a thing may stand in several categories: it counts once under no
 * category, which makes the whole, and once under each.
 *
 * <p>A stock that is reported as a value (latest of a field) has a cell only where a value stands,
 * so that a reported zero is told apart from a month without a report.
 *
 * <p>Lines of a sheet of totals that differ in more of their key than period and basis (食品 and 药品)
 * are series of their own: one may be given by months, the other for the whole year.
 */
public final class Measures {
  private static final String CUMULATIVE_BASIS = "累计";

  /**
   * One indicator over the records of its dataset.
   *
   * @param field position of what is summed
   * @param by position of the category
   */
  private record Measure(
      Indicator indicator,
      Optional<Conditions> where,
      OptionalInt field,
      OptionalInt by,
      boolean byList,
      OptionalInt basis,
      LineMark line) {}

  private final Map<String, List<Measure>> byDataset = new TreeMap<>();

  public Measures(Job jobOfYear) {
    for (Indicator indicator : jobOfYear.indicators()) {
      if (indicator.additive()) {
        jobOfYear
            .dataset(indicator.source())
            .ifPresent(
                d ->
                    byDataset
                        .computeIfAbsent(d.id(), id -> new ArrayList<>())
                        .add(measure(indicator, d)));
      }
    }
  }

  private static Measure measure(Indicator indicator, Dataset dataset) {
    return new Measure(
        indicator,
        indicator.where().map(w -> new Conditions(dataset, w)),
        position(dataset, indicator.field().orElse("")),
        position(dataset, indicator.by().orElse("")),
        indicator.by().flatMap(dataset::field).filter(f -> f.type() == Field.Type.LIST).isPresent(),
        position(dataset, dataset.wide().map(Dataset.Wide::basis).orElse("")),
        new LineMark(dataset, indicator));
  }

  private static OptionalInt position(Dataset dataset, String field) {
    int position = dataset.position(field);
    return position < 0 ? OptionalInt.empty() : OptionalInt.of(position);
  }

  /** Gives each cell that the record touches, with what it adds there. */
  public void contribute(Record record, BiConsumer<CellKey, Cell> to) {
    for (Measure m : byDataset.getOrDefault(record.dataset(), List.of())) {
      if (m.where.isPresent() && !m.where.get().hold(record.values())) {
        continue;
      }
      OptionalLong amount =
          m.field.isPresent()
              ? Values.amount(record.values().get(m.field.getAsInt()))
              : OptionalLong.empty();
      boolean reported = m.field.isEmpty() || amount.isPresent();
      if (reported || m.indicator.kind() != Indicator.Kind.LATEST) {
        Cell cell = new Cell(1, amount.orElse(0));
        categories(m, record).forEach(category -> to.accept(key(m, record, category), cell));
      }
    }
  }

  /**
   * What the record says in the field that an indicator sums up, whether it meets the condition or
   * not; 0 where that is nothing.
   */
  public long amount(Record record, String indicator) {
    return byDataset.getOrDefault(record.dataset(), List.of()).stream()
        .filter(m -> m.indicator.id().equals(indicator) && m.field.isPresent())
        .mapToLong(m -> Values.amount(record.values().get(m.field.getAsInt())).orElse(0))
        .sum();
  }

  private static List<String> categories(Measure m, Record record) {
    if (m.by.isEmpty()) {
      return List.of("");
    }
    Value value = record.values().get(m.by.getAsInt());
    if (!m.byList) {
      return List.of(Values.category(value));
    }
    List<String> categories = new ArrayList<>(Values.categories(value));
    categories.add("");
    return categories;
  }

  private static CellKey key(Measure m, Record record, String category) {
    boolean cumulative =
        m.basis.isPresent()
            && Values.category(record.values().get(m.basis.getAsInt())).equals(CUMULATIVE_BASIS);
    String measure = CellKey.measureOf(m.indicator.id(), cumulative, m.line.of(record));
    return new CellKey(measure, record.department(), record.month(), category);
  }
}
