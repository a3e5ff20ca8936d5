package lawtally.definition.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import lawtally.definition.Field.Code;
import lawtally.definition.Folding;
import lawtally.definition.Label;
import lawtally.definition.Seeds;
import lawtally.definition.Seeds.PenaltyAtoms;
import lawtally.definition.yaml.Item;

/** Code lists that stand in seeds: {@code codes: penalty-atoms}. */
public final class SeedCodes {
  static final String ATOMS = "penalty-atoms";
  static final String FIGURES = "figures";
  static final String DEPARTMENTS = "departments";
  static final String CALENDAR = "calendar";
  static final String LAYOUTS = "penalty-layouts";

  private static final List<String> TABLES = List.of(ATOMS, FIGURES, DEPARTMENTS);

  private final Seeds seeds;

  public SeedCodes(Seeds seeds) {
    this.seeds = seeds;
  }

  List<Code> codes(Item item) {
    String name = item.text().orElse("");
    List<Code> codes =
        switch (name) {
          case ATOMS ->
              seeds.atoms().atoms().stream()
                  .map(a -> new Code(a.atom(), a.label(), a.aliases()))
                  .toList();
          case FIGURES ->
              seeds.figures().stream()
                  .map(f -> new Code(f.figure(), title(f), f.aliases()))
                  .toList();
          case DEPARTMENTS ->
              seeds.departments().stream()
                  .map(d -> new Code(d.name(), d.label(), d.aliases()))
                  .toList();
          default -> {
            item.unknown(name, TABLES, "no-such-codes", name);
            yield List.of();
          }
        };
    if (codes.isEmpty() && TABLES.contains(name)) {
      item.fault("empty-codes", name);
    }
    return codes;
  }

  /** Without it every day from Monday to Friday would pass for a working day. */
  void wantCalendar(Item item) {
    if (seeds.calendar().holidays().isEmpty()) {
      item.fault("empty-codes", CALENDAR);
    }
  }

  /** Every name of the department with this code. */
  List<String> departmentNames(Item item, String code) {
    List<String> names = new ArrayList<>();
    for (Seeds.Department department : seeds.departments()) {
      if (department.code().equals(code)) {
        names.add(code);
        names.add(department.name());
        names.addAll(department.aliases());
      }
    }
    if (names.isEmpty()) {
      List<String> codes = seeds.departments().stream().map(Seeds.Department::code).toList();
      item.unknown(code, codes, "no-such-department", code);
    }
    return names;
  }

  /** Every name, folded, of the department whose document numbers begin so; by folded beginning. */
  SortedMap<String, List<String>> decisionPrefixes() {
    SortedMap<String, List<String>> names = new TreeMap<>();
    for (Seeds.DecisionPrefix prefix : seeds.decisionPrefixes()) {
      seeds.departments().stream()
          .filter(department -> department.code().equals(prefix.department()))
          .findFirst()
          .ifPresent(d -> names.put(Folding.fold(prefix.prefix()), foldedNames(d)));
    }
    return names;
  }

  private static List<String> foldedNames(Seeds.Department department) {
    List<String> names = new ArrayList<>(List.of(department.code(), department.name()));
    names.addAll(department.aliases());
    return names.stream().map(Folding::fold).toList();
  }

  /** Codes of the columns of all layouts, and what is no penalty. */
  List<String> columns(Item item, String layout) {
    if (!layout.equals(LAYOUTS)) {
      item.unknown(layout, List.of(LAYOUTS), "no-such-codes", layout);
      return List.of();
    }
    List<String> columns = new ArrayList<>();
    seeds.layouts().layouts().forEach(l -> l.columns().forEach(c -> columns.add(c.code())));
    if (columns.isEmpty()) {
      item.fault("empty-codes", layout);
    }
    columns.add(PenaltyAtoms.NOT_A_PENALTY);
    return columns.stream().distinct().toList();
  }

  /** The seed names its figures by the first alias. */
  private static Label title(Seeds.FigureName figure) {
    return Label.of(figure.aliases().isEmpty() ? figure.figure() : figure.aliases().get(0));
  }
}
