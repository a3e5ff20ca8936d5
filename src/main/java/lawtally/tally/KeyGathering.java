package lawtally.tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lawtally.definition.Condition;
import lawtally.definition.Dataset;
import lawtally.definition.Field;
import lawtally.definition.Job;
import lawtally.definition.Rule;
import lawtally.intake.Place;
import lawtally.record.Conditions;
import lawtally.record.Record;
import lawtally.tally.keys.Digest;
import lawtally.tally.keys.Digests;
import lawtally.tally.keys.DistinctValue;
import lawtally.tally.keys.KeyEntries;
import lawtally.tally.keys.KeyedRow;
import lawtally.tally.keys.Mention;
import lawtally.tally.keys.RowPart;

/** Gathers what rows of one slice must be compared by with rows of others. */
final class KeyGathering {

  /**
   * A value of this field is mentioned under {@code target}; {@code field} empty: is the target.
   */
  private record Mentioned(
      String target, int position, String field, String rule, Optional<Conditions> when) {}

  private static final String FOREIGN_KEY = "foreign-key";

  private final Corrections corrections;
  private final Digests digests;
  private final OneNumberRules oneNumber;
  private final Map<String, RowKeys> keys = new HashMap<>();
  private final Map<String, List<Mentioned>> mentioned = new HashMap<>();
  private final DistinctMeasures distinct;
  private final KeyEntries.Gatherer entries = new KeyEntries.Gatherer();
  private final Set<String> present = new HashSet<>();

  KeyGathering(Job job, byte[] salt, Corrections corrections) {
    this.corrections = corrections;
    this.digests = new Digests(salt);
    this.oneNumber = new OneNumberRules(job, digests);
    this.distinct = new DistinctMeasures(job);
    for (Dataset dataset : job.datasets()) {
      keys.put(dataset.id(), new RowKeys(dataset, digests));
      for (Field field : dataset.fields()) {
        field
            .references()
            .ifPresent(r -> mention(job, r, dataset, field.name(), FOREIGN_KEY, Optional.empty()));
      }
      dataset.rules().forEach(rule -> demand(job, dataset, rule));
    }
  }

  /** A rule whose demand is to stand in another dataset. */
  private void demand(Job job, Dataset dataset, Rule rule) {
    rule.then()
        .elsewhere()
        .ifPresent(
            elsewhere -> {
              if (elsewhere.test() instanceof Condition.StandsIn there) {
                mention(
                    job,
                    new Field.Reference(there.dataset(), there.field()),
                    dataset,
                    elsewhere.field(),
                    rule.id(),
                    Optional.of(new Conditions(dataset, rule.when())));
              }
            });
  }

  private void mention(
      Job job,
      Field.Reference reference,
      Dataset from,
      String field,
      String rule,
      Optional<Conditions> when) {
    Optional<Dataset> target = job.dataset(reference.dataset());
    int referred = target.map(d -> d.position(reference.field())).orElse(-1);
    if (target.isEmpty() || referred < 0) {
      return;
    }
    String name = reference.dataset() + "." + reference.field();
    listOf(mentioned, from.id()).add(new Mentioned(name, from.position(field), field, rule, when));
    Mentioned itself = new Mentioned(name, referred, "", "", Optional.empty());
    List<Mentioned> ofTarget = listOf(mentioned, reference.dataset());
    if (!ofTarget.contains(itself)) {
      ofTarget.add(itself);
    }
  }

  private static <T> List<T> listOf(Map<String, List<T>> map, String key) {
    return map.computeIfAbsent(key, k -> new ArrayList<>());
  }

  void add(Record record, int part, int parts, KeyedRow.Standing standing) {
    RowKeys ofDataset = keys.get(record.dataset());
    if (ofDataset == null) {
      throw new IllegalStateException("no dataset " + record.dataset() + " in this year");
    }
    Corrections.Turn turn = corrections.of(record.place());
    ofDataset.keyed(record, part, parts, standing, turn).ifPresent(entries::add);
    switch (standing) {
      case CANDIDATE -> {
        addMentions(record, part, standing);
        addDistinct(record, part);
        oneNumber.gather(record, part, parts, entries::addAlike);
      }
      case OTHER_YEAR -> addMentions(record, part, standing);
      case NOT_COUNTED, REJECTED -> {
        // compared by their keys alone
      }
    }
  }

  private void addMentions(Record record, int part, KeyedRow.Standing standing) {
    for (Mentioned m : mentioned.getOrDefault(record.dataset(), List.of())) {
      boolean refers = !m.field().isEmpty();
      boolean asked = m.when().map(w -> w.hold(record.values())).orElse(true);
      if (!asked || refers && standing == KeyedRow.Standing.OTHER_YEAR) {
        continue;
      }
      if (!refers && present.add(m.target())) {
        entries.add(Mention.of(m.target(), Mention.ANY));
      }
      for (String text : Values.texts(record.values().get(m.position()))) {
        Digest value = digests.of(List.of(m.target(), text));
        entries.add(
            refers
                ? new Mention(m.target(), value, m.field(), m.rule(), record.place(), part)
                : Mention.of(m.target(), value));
      }
    }
  }

  private void addDistinct(Record record, int part) {
    Place place = record.place();
    RowPart row = new RowPart(place.file(), place.record(), part);
    distinct.tell(
        record,
        (indicator, text, category) ->
            entries.add(
                new DistinctValue(
                    indicator,
                    digests.of(List.of(text)),
                    record.department(),
                    record.month(),
                    category,
                    row)));
  }

  KeyEntries sorted() {
    return entries.sorted();
  }
}
