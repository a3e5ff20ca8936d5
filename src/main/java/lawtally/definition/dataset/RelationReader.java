package lawtally.definition.dataset;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lawtally.definition.Applies;
import lawtally.definition.Condition;
import lawtally.definition.Condition.Test;
import lawtally.definition.dataset.Known.Sort;
import lawtally.definition.yaml.Entry;
import lawtally.definition.yaml.Item;

/** Reads the tests of a field that look at other fields, at departments or at another dataset. */
final class RelationReader {
  /** Each says what is tested; a test has one of them. */
  static final String[] WORDS = {
    "department",
    "ends_with",
    "year_of",
    "prefix_of",
    "by_day",
    "amount_in",
    "unit_in",
    "total_of",
    "share_of",
    "stands_in",
    "one_for"
  };

  private static final String[] ALL = {
    "minimum",
    "maximum",
    "has",
    "not",
    "at_most",
    "at_least",
    "department",
    "ends_with",
    "year_of",
    "prefix_of",
    "by_day",
    "amount_in",
    "unit_in",
    "total_of",
    "share_of",
    "stands_in",
    "one_for"
  };

  private final Fields fields;

  RelationReader(Fields fields) {
    this.fields = fields;
  }

  /** A test that is wrong and said so counts as one, so that the condition is not called empty. */
  Optional<Test> read(Item item, Entry entry, Optional<Known> field, Applies years) {
    List<String> said = entry.among(ALL);
    if (said.size() > 1) {
      item.fault("too-many-tests", String.join(", ", said));
      return Optional.of(new Condition.Present());
    }
    String word = said.get(0);
    onlyWith(entry, "beside", word.equals("amount_in") || word.equals("unit_in"), "amount_in");
    onlyWith(entry, "to", word.equals("share_of"), "share_of");
    return switch (word) {
      case "department" -> department(item, entry, field);
      case "ends_with" -> {
        ConditionReader.sort(item, field, Sort.TEXT);
        yield Optional.of(new Condition.EndsWith(entry.some(word)));
      }
      case "year_of" -> {
        ConditionReader.sort(item, field, Sort.TEXT, Sort.DATE);
        yield name(entry, word, years, Sort.DATE).map(Condition.SameYear::new);
      }
      case "prefix_of" -> {
        ConditionReader.sort(item, field, Sort.TEXT);
        yield name(entry, word, years, Sort.TEXT)
            .map(other -> new Condition.PrefixOf(other, fields.seeds().decisionPrefixes()));
      }
      case "by_day" -> day(entry, item, field);
      case "total_of" -> {
        ConditionReader.sort(item, field, Sort.NUMBER, Sort.AMOUNT);
        Sort sort = field.map(Known::sort).orElse(Sort.UNKNOWN);
        yield Optional.of(new Condition.TotalOf(names(entry, word, years, sort, Sort.UNKNOWN)));
      }
      case "share_of" -> share(entry, item, field, years);
      case "stands_in" -> standsIn(entry);
      case "one_for" -> Optional.of(new Condition.OneFor(names(entry, word, years, Sort.values())));
      default -> stated(word, entry, item, field, years);
    };
  }

  private static void onlyWith(Entry entry, String key, boolean fits, String with) {
    if (entry.has(key) && !fits) {
      entry.faultAt(key, "only-with", key, with);
    }
  }

  /** By whatever name people write them: a department's code here stands for all its names. */
  private Optional<Test> department(Item item, Entry entry, Optional<Known> field) {
    ConditionReader.sort(item, field, Sort.TEXT);
    List<String> names = new ArrayList<>();
    for (Item code : entry.items("department")) {
      code.text().ifPresent(c -> names.addAll(fields.seeds().departmentNames(code, c)));
    }
    return Optional.of(new Condition.OneOf(List.copyOf(names)));
  }

  private static Optional<Test> day(Entry entry, Item item, Optional<Known> field) {
    ConditionReader.sort(item, field, Sort.DATE);
    try {
      return Optional.of(new Condition.ByDay(MonthDay.parse("--" + entry.text("by_day"))));
    } catch (DateTimeException malformed) {
      entry.faultAt("by_day", "not-a-day", entry.text("by_day"));
      return Optional.of(new Condition.Present());
    }
  }

  private Optional<Test> stated(
      String word, Entry entry, Item item, Optional<Known> field, Applies years) {
    ConditionReader.sort(item, field, Sort.AMOUNT);
    if (!entry.has("beside")) {
      entry.fault("missing-key", "beside");
    }
    String beside = entry.text("beside");
    Optional<String> text = name(entry, word, years, Sort.TEXT);
    return word.equals("amount_in")
        ? text.map(t -> new Condition.AmountIn(t, beside))
        : text.map(t -> new Condition.UnitIn(t, beside));
  }

  private Optional<Test> share(Entry entry, Item item, Optional<Known> field, Applies years) {
    ConditionReader.sort(item, field, Sort.NUMBER);
    if (!entry.has("to")) {
      entry.fault("missing-key", "to");
    }
    List<String> of = names(entry, "share_of", years, Sort.NUMBER);
    return name(entry, "to", years, Sort.NUMBER).map(to -> new Condition.ShareOf(of, to));
  }

  /** Whether the other dataset is there is asked when all are known. */
  private static Optional<Test> standsIn(Entry entry) {
    String[] parts = entry.text("stands_in").split("\\.", 2);
    if (parts.length < 2) {
      entry.faultAt("stands_in", "field-wanted", "stands_in", entry.text("stands_in"));
      return Optional.of(new Condition.Present());
    }
    return Optional.of(new Condition.StandsIn(parts[0], parts[1]));
  }

  private Optional<String> name(Entry entry, String key, Applies years, Sort... sorts) {
    return names(entry, key, years, sorts).stream().findFirst();
  }

  private List<String> names(Entry entry, String key, Applies years, Sort... sorts) {
    List<String> names = new ArrayList<>();
    for (Item other : entry.items(key)) {
      other.text().ifPresent(name -> fields.refer(other, name, years, sorts));
      other.text().ifPresent(names::add);
    }
    return List.copyOf(names);
  }
}
