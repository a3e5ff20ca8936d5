package lawtally.definition.dataset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import lawtally.definition.Applies;
import lawtally.definition.Field;
import lawtally.definition.Field.Code;
import lawtally.definition.Field.Constraints;
import lawtally.definition.Field.Type;
import lawtally.definition.Folding;
import lawtally.definition.Label;
import lawtally.definition.dataset.Known.Sort;
import lawtally.definition.yaml.Entry;
import lawtally.definition.yaml.Item;
import lawtally.definition.yaml.Shapes;

/** Reads a field of a dataset. */
final class FieldReader {
  private final SeedCodes seeds;

  FieldReader(SeedCodes seeds) {
    this.seeds = seeds;
  }

  /** What others need to know of it. */
  Known known(Entry entry, String name, Applies applies) {
    return new Known(name, sort(entry), codes(entry).stream().map(Code::value).toList(), applies);
  }

  Field read(Entry entry, Applies applies, ConditionReader conditions) {
    Type type = type(entry);
    List<String> titles = entry.texts("titles");
    String first = titles.isEmpty() ? entry.text("name") : titles.get(0);
    if (titles.isEmpty() && entry.has("titles")) {
      entry.faultAt("titles", "no-titles");
    }
    if (entry.has("format") && type != Type.STRING) {
      entry.faultAt("format", "only-for", "format", "string");
    }
    if (entry.has("codes") && !sort(entry).fits(Sort.CODE, Sort.LIST)) {
      entry.faultAt("codes", "only-for", "codes", "code, list");
    }
    return new Field(
        entry.text("name"),
        titles,
        new Label(first, entry.optional("title_en").orElse(first)),
        type,
        entry.choice("format", Shapes.FORMATS).orElse(""),
        codes(entry),
        constraints(entry),
        conditions.optional(entry, "required_when", applies),
        entry.flag("personal"),
        conditions.optional(entry, "personal_when", applies),
        entry
            .entry("references", Shapes.REFERENCES)
            .map(r -> new Field.Reference(r.text("dataset"), r.text("field"))),
        new Field.Example(entry.optional("example").orElse("")),
        applies);
  }

  private static Sort sort(Entry entry) {
    return entry.choice("type", Type.class).map(Sort::of).orElse(Sort.UNKNOWN);
  }

  private static Type type(Entry entry) {
    return entry.choice("type", Type.class).orElse(Type.STRING);
  }

  private static Constraints constraints(Entry field) {
    Optional<Entry> some = field.entry("constraints", Shapes.CONSTRAINTS);
    if (some.isEmpty()) {
      return Constraints.NONE;
    }
    Entry entry = some.get();
    Sort sort = sort(field);
    for (String key : entry.among("minimum", "maximum")) {
      if (!sort.fits(Sort.NUMBER, Sort.AMOUNT)) {
        entry.faultAt(key, "only-for", key, "integer, number, amount, percent");
      }
    }
    for (String key : entry.among("maxLength", "pattern")) {
      if (!sort.fits(Sort.TEXT)) {
        entry.faultAt(key, "only-for", key, "string, text");
      }
    }
    Optional<BigDecimal> minimum = entry.number("minimum");
    Optional<BigDecimal> maximum = entry.number("maximum");
    if (minimum.isPresent() && maximum.isPresent() && minimum.get().compareTo(maximum.get()) > 0) {
      entry.faultAt("maximum", "empty-range");
    }
    return new Constraints(
        entry.flag("required"), minimum, maximum, entry.whole("maxLength", 1), pattern(entry));
  }

  private static Optional<String> pattern(Entry entry) {
    Optional<String> pattern = entry.optional("pattern");
    try {
      pattern.ifPresent(Pattern::compile);
    } catch (PatternSyntaxException malformed) {
      entry.faultAt("pattern", "malformed-pattern", malformed.getDescription());
      return Optional.empty();
    }
    return pattern;
  }

  private List<Code> codes(Entry entry) {
    Optional<Item> item = entry.item("codes");
    if (item.isEmpty()) {
      return List.of();
    }
    List<Code> codes = item.get().isScalar() ? seeds.codes(item.get()) : inline(item.get());
    return entry
        .item("codes_en")
        .map(english -> inEnglish(codes, english, entry.text("name")))
        .orElse(codes);
  }

  /** The same codes, with what English pages call them. */
  private static List<Code> inEnglish(List<Code> codes, Item english, String field) {
    Map<String, String> titles = new HashMap<>();
    for (Item.Named named : english.named()) {
      if (codes.stream().noneMatch(code -> code.value().equals(named.name()))) {
        named
            .item()
            .unknown(
                named.name(),
                codes.stream().map(Code::value).toList(),
                "no-such-value",
                field,
                named.name());
      }
      named.item().text().ifPresent(title -> titles.put(named.name(), title));
    }
    return codes.stream()
        .map(code -> code.inEnglish(titles.getOrDefault(code.value(), "")))
        .toList();
  }

  private static List<Code> inline(Item item) {
    List<Code> codes = new ArrayList<>();
    Map<String, String> words = new HashMap<>();
    for (Item.Named named : item.named()) {
      word(named.item(), named.name(), named.name(), words);
      List<String> aliases = new ArrayList<>();
      for (Item alias : named.item().items()) {
        alias.text().ifPresent(aliases::add);
        alias.text().ifPresent(text -> word(alias, text, named.name(), words));
      }
      codes.add(new Code(named.name(), Label.of(named.name()), List.copyOf(aliases)));
    }
    return List.copyOf(codes);
  }

  /** A word can mean only one code. */
  private static void word(Item item, String word, String code, Map<String, String> words) {
    String earlier = words.putIfAbsent(Folding.fold(word), code);
    if (earlier != null && !earlier.equals(code)) {
      item.fault("two-codes", word, earlier, code);
    }
  }
}
