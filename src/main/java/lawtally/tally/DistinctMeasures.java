package lawtally.tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lawtally.definition.Dataset;
import lawtally.definition.Indicator;
import lawtally.definition.Job;
import lawtally.record.Conditions;
import lawtally.record.Record;

/** Which values a record brings to indicators that count different things, and under what. */
public final class DistinctMeasures {
  private final Map<String, List<Told>> byDataset = new HashMap<>();

  private record Told(
      String indicator, Optional<Conditions> where, int field, Optional<Integer> by) {}

  public DistinctMeasures(Job jobOfYear) {
    for (Indicator indicator : jobOfYear.indicators()) {
      if (indicator.kind() == Indicator.Kind.DISTINCT) {
        jobOfYear.dataset(indicator.source()).ifPresent(d -> tell(indicator, d));
      }
    }
  }

  private void tell(Indicator indicator, Dataset dataset) {
    int field = dataset.position(indicator.field().orElse(""));
    if (field >= 0) {
      Optional<Conditions> where = indicator.where().map(w -> new Conditions(dataset, w));
      Optional<Integer> by = indicator.by().map(dataset::position).filter(p -> p >= 0);
      byDataset
          .computeIfAbsent(dataset.id(), id -> new ArrayList<>())
          .add(new Told(indicator.id(), where, field, by));
    }
  }

  /** Takes one value under one category; an empty one where the indicator has none. */
  public interface Taker {
    /**
     * @param text folded; may be personal, and is for digests alone
     */
    void take(String indicator, String text, String category);
  }

  /** Gives every value of the record once under each of its categories. */
  public void tell(Record record, Taker to) {
    for (Told t : byDataset.getOrDefault(record.dataset(), List.of())) {
      if (t.where().map(w -> w.hold(record.values())).orElse(true)) {
        List<String> categories =
            t.by().map(p -> Values.categories(record.values().get(p))).orElse(List.of());
        for (String text : Values.texts(record.values().get(t.field()))) {
          for (String category : categories.isEmpty() ? List.of("") : categories) {
            to.take(t.indicator(), text, category);
          }
        }
      }
    }
  }
}
