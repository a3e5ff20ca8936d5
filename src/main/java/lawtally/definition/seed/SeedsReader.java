package lawtally.definition.seed;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lawtally.definition.Faults;
import lawtally.definition.Seeds;
import lawtally.definition.Seeds.FigureName;
import lawtally.definition.Seeds.Published;

/** Makes the reference tables out of the files under {@code seeds/}. */
public final class SeedsReader {
  private static final Pattern PUBLISHED = Pattern.compile("seeds/published/(\\d{4})\\.csv");

  private final Map<String, String> texts;
  private final Faults faults;
  private final DepartmentSeeds departments = new DepartmentSeeds();

  /**
   * @param texts the files, by path relative to the home folder
   */
  public SeedsReader(SortedMap<String, String> texts, Faults faults) {
    this.texts = texts;
    this.faults = faults;
  }

  public Seeds read() {
    if (!texts.containsKey("seeds/departments.csv")) {
      faults.add("seeds/departments.csv", 0, "", "missing-file");
    }
    PenaltySeeds penalties = new PenaltySeeds(faults);
    Seeds.PenaltyAtoms atoms =
        penalties.atoms(table("penalty-atoms.csv", PenaltySeeds.ATOM, PenaltySeeds.ATOM_TOO));
    List<Seeds.Department> known =
        departments.read(
            table("departments.csv", DepartmentSeeds.COLUMNS, DepartmentSeeds.OPTIONAL_COLUMNS));
    return new Seeds(
        known,
        figures(),
        atoms,
        penalties.layouts(
            table("penalty-layouts.csv", PenaltySeeds.LAYOUT, PenaltySeeds.LAYOUT_TOO), atoms),
        new CalendarSeeds().read(table("calendar.csv", CalendarSeeds.COLUMNS, List.of("note"))),
        published(),
        new PrefixSeeds()
            .read(
                table("decision-prefixes.csv", PrefixSeeds.COLUMNS, PrefixSeeds.OPTIONAL_COLUMNS),
                known));
  }

  /** Whether what departments owe are datasets of some job. */
  public void checkExpected(Set<String> datasets) {
    departments.checkExpected(datasets);
  }

  private List<FigureName> figures() {
    Unique names = new Unique();
    Unique aliases = new Unique();
    return table("figures.csv", List.of("figure", "unit", "kind"), List.of("aliases", "note"))
        .stream()
        .map(
            row -> {
              names.add(row, "figure", row.text("figure"));
              row.list("aliases").forEach(alias -> aliases.add(row, "aliases", alias));
              return new FigureName(
                  row.text("figure"),
                  row.text("unit"),
                  row.list("aliases"),
                  row.choice("kind", List.of("flow", "stock")).equals("stock"));
            })
        .toList();
  }

  private SortedMap<Integer, List<Published>> published() {
    SortedMap<Integer, List<Published>> published = new TreeMap<>();
    for (String path : texts.keySet()) {
      Matcher year = PUBLISHED.matcher(path);
      if (year.matches()) {
        published.put(Integer.valueOf(year.group(1)), published(path));
      } else if (path.startsWith("seeds/published/")) {
        faults.add(path, 0, "", "not-a-published-year");
      }
    }
    return published;
  }

  private List<Published> published(String path) {
    List<String> columns =
        List.of("section", "figure", "value", "unit", "precision", "written", "lower", "upper");
    List<String> optional = List.of("kind", "part_of", "meaning", "note");
    Unique figures = new Unique();
    return new SeedTable(path, texts.get(path), columns, optional, faults)
        .rows().stream()
            .map(
                row -> {
                  figures.add(row, "figure", row.text("figure"));
                  if (row.number("lower").compareTo(row.number("upper")) > 0) {
                    row.fault("lower", "lower-above-upper");
                  }
                  return new Published(
                      row.text("section"),
                      row.text("figure"),
                      row.number("value"),
                      row.text("unit"),
                      row.choice("precision", List.of("exact", "about", "rounded")),
                      row.text("written"),
                      row.number("lower"),
                      row.number("upper"));
                })
            .toList();
  }

  private List<SeedRow> table(String name, List<String> required, List<String> optional) {
    String text = texts.get("seeds/" + name);
    return text == null
        ? List.of()
        : new SeedTable("seeds/" + name, text, required, optional, faults).rows();
  }
}
