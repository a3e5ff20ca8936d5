package lawtally.definition.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lawtally.definition.Applies;
import lawtally.definition.Condition;
import lawtally.definition.Dataset;
import lawtally.definition.Dataset.Exemption;
import lawtally.definition.Dataset.RowsOfOne;
import lawtally.definition.Dataset.Wide;
import lawtally.definition.DeclaredDialect;
import lawtally.definition.Derived;
import lawtally.definition.Field;
import lawtally.definition.FileNames;
import lawtally.definition.Folding;
import lawtally.definition.Label;
import lawtally.definition.Language;
import lawtally.definition.Rule;
import lawtally.definition.Severity;
import lawtally.definition.dataset.Known.Sort;
import lawtally.definition.yaml.Entry;
import lawtally.definition.yaml.Ids;
import lawtally.definition.yaml.Item;
import lawtally.definition.yaml.Shapes;
import lawtally.definition.yaml.Years;

/** Reads one file of {@code datasets/}. */
public final class DatasetReader {
  private static final Sort[] ANY = Sort.values();

  private final SeedCodes seeds;
  private final FieldReader fieldReader;
  private final Entry entry;
  private final Applies years;
  private final Fields fields;
  private final ConditionReader conditions;

  public DatasetReader(Entry entry, SeedCodes seeds) {
    this.entry = entry;
    this.seeds = seeds;
    this.fieldReader = new FieldReader(seeds);
    this.years = entry.applies();
    this.fields = new Fields(entry.text("dataset"), seeds);
    this.conditions = new ConditionReader(fields);
  }

  public Dataset read() {
    Ids names = new Ids(Ids.NAME);
    List<Entry> entries = entry.entries("fields", Shapes.FIELD);
    for (Entry field : entries) {
      Applies applies = yearsOf(field);
      fields.add(fieldReader.known(field, names.take(field, "name", applies), applies));
    }
    checkTitles(entries);
    List<Derived> derive = derive(names);
    List<Field> all =
        entries.stream().map(f -> fieldReader.read(f, yearsOf(f), conditions)).toList();
    return new Dataset(
        entry.text("dataset"),
        title(),
        years,
        recognise(),
        statisticalDate(),
        names(entry, "department", Sort.TEXT, Sort.CODE).stream().findFirst(),
        names(entry, "primaryKey", ANY),
        rowsOfOne(),
        wide(),
        all,
        derive,
        exemptions(),
        rules(),
        dialect());
  }

  /** Forms for departments are called so. */
  private Label title() {
    Label title = entry.label("title");
    if (entry.has("title")
        && !(FileNames.isPlain(title.in(Language.ZH))
            && FileNames.isPlain(title.in(Language.EN)))) {
      entry.faultAt("title", "not-a-file-name");
    }
    return title;
  }

  /** The fields that others may refer to; complete after {@link #read}. */
  public Fields known() {
    return fields;
  }

  private Applies yearsOf(Entry part) {
    Applies both = Years.both(years, part.applies());
    if (both.since() > both.until()) {
      part.fault("never-applies");
      return years;
    }
    return both;
  }

  private List<Derived> derive(Ids names) {
    DeriveReader reader = new DeriveReader(fields, seeds);
    List<Derived> derive = new ArrayList<>();
    for (Entry derived : entry.entries("derive", Shapes.DERIVE)) {
      Applies applies = yearsOf(derived);
      String name = names.take(derived, "name", applies);
      reader.read(derived, name, applies).ifPresent(derive::add);
    }
    return List.copyOf(derive);
  }

  private List<String> recognise() {
    entry.some("recognise");
    return names(entry, "recognise", ANY);
  }

  /** A header can name only one field. */
  private void checkTitles(List<Entry> entries) {
    Map<String, Entry> owners = new HashMap<>();
    for (Entry field : entries) {
      for (Item title : field.items("titles")) {
        String text = title.text().orElse("");
        Entry other = owners.putIfAbsent(Folding.fold(text), field);
        if (other == field) {
          title.fault("title-repeated", text);
        } else if (other != null && Years.overlap(yearsOf(other), yearsOf(field))) {
          title.fault("title-twice", text, other.text("name"), field.text("name"));
        }
      }
    }
  }

  private Optional<String> statisticalDate() {
    if (entry.flag("snapshot") == entry.has("statistical_date")) {
      entry.fault("one-of", "statistical_date, snapshot: true");
    }
    return names(entry, "statistical_date", Sort.DATE, Sort.PERIOD).stream().findFirst();
  }

  private Optional<RowsOfOne> rowsOfOne() {
    Optional<Entry> rows = entry.entry("rows_of_one", Shapes.ROWS_OF_ONE);
    if (rows.isPresent() && names(entry, "primaryKey", ANY).isEmpty()) {
      entry.faultAt("rows_of_one", "only-with", "rows_of_one", "primaryKey");
    }
    return rows.map(
        r ->
            new RowsOfOne(
                names(r, "differ_by", ANY),
                names(r, "add", Sort.NUMBER, Sort.AMOUNT),
                names(r, "unite", Sort.LIST),
                names(r, "any", Sort.FLAG)));
  }

  private Optional<Wide> wide() {
    return entry
        .entry("wide", Shapes.WIDE)
        .map(
            w ->
                new Wide(
                    name(w, "value", Sort.NUMBER, Sort.AMOUNT),
                    name(w, "period", Sort.PERIOD),
                    name(w, "basis", Sort.CODE)));
  }

  private DeclaredDialect dialect() {
    return entry
        .entry("dialect", Shapes.DIALECT)
        .map(
            d ->
                new DeclaredDialect(
                    d.choice("encoding", Shapes.ENCODINGS),
                    d.choice("delimiter", Shapes.DELIMITERS)
                        .map(word -> word.equals("tab") ? "\t" : word),
                    d.choice("quote", Shapes.QUOTES),
                    d.choice("escape", Shapes.ESCAPES)))
        .orElse(DeclaredDialect.NONE);
  }

  private List<Exemption> exemptions() {
    Ids ids = new Ids(Ids.DASHED);
    List<Exemption> exemptions = new ArrayList<>();
    for (Entry exemption : entry.entries("not_counted", Shapes.NOT_COUNTED)) {
      Applies applies = yearsOf(exemption);
      exemptions.add(
          new Exemption(
              ids.take(exemption, "id", applies),
              conditions.read(exemption, "when", applies),
              exemption.label("message"),
              applies));
    }
    return List.copyOf(exemptions);
  }

  private List<Rule> rules() {
    Ids ids = new Ids(Ids.DASHED);
    List<Rule> rules = new ArrayList<>();
    for (Entry rule : entry.entries("rules", Shapes.RULE)) {
      rules.add(rule(rule, ids, yearsOf(rule)));
    }
    return List.copyOf(rules);
  }

  /** What other rows lack or repeat returns no row of this dataset. */
  private Rule rule(Entry entry, Ids ids, Applies applies) {
    Condition then = conditions.demand(entry, "then", applies);
    Severity severity = entry.choice("severity", Severity.class).orElse(Severity.ERROR);
    then.elsewhere()
        .filter(there -> severity == Severity.ERROR)
        .ifPresent(there -> entry.faultAt("severity", "only-a-warning", there.word()));
    return new Rule(
        ids.take(entry, "id", applies),
        conditions.read(entry, "when", applies),
        then,
        severity,
        entry.label("message"),
        applies);
  }

  private String name(Entry part, String key, Sort... sorts) {
    return names(part, key, sorts).stream().findFirst().orElse("");
  }

  /** Names of fields under a key, each of which must be one. */
  private List<String> names(Entry part, String key, Sort... sorts) {
    List<String> names = new ArrayList<>();
    for (Item item : part.items(key)) {
      Optional<String> name = item.text();
      name.ifPresent(text -> fields.refer(item, text, years, sorts));
      name.ifPresent(names::add);
    }
    return List.copyOf(names);
  }
}
