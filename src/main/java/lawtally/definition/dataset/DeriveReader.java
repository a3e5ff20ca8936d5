package lawtally.definition.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lawtally.definition.Applies;
import lawtally.definition.Derived;
import lawtally.definition.dataset.Known.Sort;
import lawtally.definition.yaml.Entry;
import lawtally.definition.yaml.Item;

/** Reads a derived field, and makes it known. */
final class DeriveReader {
  private static final String[] WAYS = {"heaviest", "sum", "workdays_between", "days_between"};

  private final Fields fields;
  private final SeedCodes seeds;

  DeriveReader(Fields fields, SeedCodes seeds) {
    this.fields = fields;
    this.seeds = seeds;
  }

  Optional<Derived> read(Entry entry, String name, Applies years) {
    List<String> ways = entry.among(WAYS);
    if (ways.size() != 1) {
      entry.fault("one-of", String.join(", ", WAYS));
      fields.add(new Known(name, Sort.NUMBER, List.of(), years));
      return Optional.empty();
    }
    if (!ways.get(0).equals("heaviest")) {
      entry
          .among("layout", "resolve_from")
          .forEach(key -> entry.faultAt(key, "only-with", key, "heaviest"));
    }
    return switch (ways.get(0)) {
      case "heaviest" -> Optional.of(heaviest(entry, name, years));
      case "sum" -> Optional.of(sum(entry, name, years));
      default -> between(entry, ways.get(0), name, years);
    };
  }

  private Derived heaviest(Entry entry, String name, Applies years) {
    Optional<Item> list = entry.item("heaviest");
    list.ifPresent(item -> fields.refer(item, entry.text("heaviest"), years, Sort.LIST));
    List<String> columns =
        entry.item("layout").map(l -> seeds.columns(l, entry.text("layout"))).orElse(List.of());
    if (!entry.has("layout")) {
      entry.fault("missing-key", "layout");
    }
    List<String> texts = new ArrayList<>();
    for (Item item : entry.items("resolve_from")) {
      item.text().ifPresent(text -> fields.refer(item, text, years, Sort.TEXT));
      item.text().ifPresent(texts::add);
    }
    fields.add(new Known(name, Sort.CODE, columns, years));
    return new Derived.Heaviest(name, entry.text("heaviest"), entry.text("layout"), texts, years);
  }

  private Derived sum(Entry entry, String name, Applies years) {
    List<String> parts = new ArrayList<>();
    Sort sort = Sort.NUMBER;
    for (Item item : entry.items("sum")) {
      String part = item.text().orElse("");
      Optional<Known> known = fields.refer(item, part, years, Sort.NUMBER, Sort.AMOUNT);
      Sort ofPart = known.map(Known::sort).orElse(sort);
      if (parts.isEmpty()) {
        sort = ofPart;
      } else if (ofPart.isNumber() && sort.isNumber() && ofPart != sort) {
        item.fault("money-and-numbers", part, parts.get(0));
      }
      parts.add(part);
    }
    fields.add(new Known(name, sort, List.of(), years));
    return new Derived.Sum(name, List.copyOf(parts), years);
  }

  private Optional<Derived> between(Entry entry, String way, String name, Applies years) {
    fields.add(new Known(name, Sort.NUMBER, List.of(), years));
    List<Item> ends = entry.items(way);
    if (ends.size() != 2) {
      entry.faultAt(way, "two-fields");
      return Optional.empty();
    }
    boolean fromYearEnd =
        way.equals("days_between")
            && ends.get(0).text().filter(Derived.DaysBetween.YEAR_END::equals).isPresent();
    ends.stream()
        .skip(fromYearEnd ? 1 : 0)
        .forEach(end -> end.text().ifPresent(t -> fields.refer(end, t, years, Sort.DATE)));
    if (way.equals("workdays_between")) {
      seeds.wantCalendar(ends.get(0));
    }
    String from = ends.get(0).text().orElse("");
    String to = ends.get(1).text().orElse("");
    return Optional.of(
        way.equals("days_between")
            ? new Derived.DaysBetween(name, from, to, years)
            : new Derived.WorkdaysBetween(name, from, to, years));
  }
}
