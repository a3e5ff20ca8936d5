package lawtally.definition.seed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lawtally.definition.Faults;
import lawtally.definition.Label;
import lawtally.definition.Seeds.PenaltyAtoms;
import lawtally.definition.Seeds.PenaltyAtoms.Atom;
import lawtally.definition.Seeds.PenaltyLayouts;
import lawtally.definition.Seeds.PenaltyLayouts.Column;
import lawtally.definition.Seeds.PenaltyLayouts.Layout;

/** Categories of penalty, and the columns and the order of severity in which tables show them. */
final class PenaltySeeds {
  static final List<String> ATOM = List.of("atom", "name", "is_penalty");
  static final List<String> ATOM_TOO = List.of("name_en", "aliases", "note");
  static final List<String> LAYOUT =
      List.of("layout", "valid_from", "column", "code", "title", "atoms", "severity");
  static final List<String> LAYOUT_TOO = List.of("valid_to", "title_en", "source", "note");
  private static final String LAYOUTS = "seeds/penalty-layouts.csv";

  private final Faults faults;

  PenaltySeeds(Faults faults) {
    this.faults = faults;
  }

  PenaltyAtoms atoms(List<SeedRow> rows) {
    Unique ids = new Unique();
    Unique names = new Unique();
    List<Atom> atoms = new ArrayList<>();
    for (SeedRow row : rows) {
      ids.add(row, "atom", row.text("atom"));
      names.add(row, "name", row.text("name"));
      row.list("aliases").forEach(alias -> names.add(row, "aliases", alias));
      atoms.add(
          new Atom(
              row.text("atom"),
              row.text("name"),
              row.text("name_en"),
              row.choice("is_penalty", List.of("yes", "no", "ask")),
              row.list("aliases")));
    }
    return new PenaltyAtoms(List.copyOf(atoms));
  }

  PenaltyLayouts layouts(List<SeedRow> rows, PenaltyAtoms atoms) {
    Map<String, List<SeedRow>> byLayout = new LinkedHashMap<>();
    rows.forEach(
        row -> byLayout.computeIfAbsent(row.text("layout"), x -> new ArrayList<>()).add(row));
    List<Layout> layouts = new ArrayList<>();
    for (List<SeedRow> ofOne : byLayout.values()) {
      layouts.add(layout(ofOne, atoms));
      overlapping(ofOne.get(0), layouts);
    }
    gaps(layouts, byLayout);
    return new PenaltyLayouts(List.copyOf(layouts));
  }

  /** A day on which no layout is in force: its decisions would have no column. */
  private static void gaps(List<Layout> layouts, Map<String, List<SeedRow>> rows) {
    List<Layout> inOrder =
        layouts.stream().sorted(Comparator.comparing(Layout::validFrom)).toList();
    for (int i = 1; i < inOrder.size(); i++) {
      Optional<LocalDate> end = inOrder.get(i - 1).validTo();
      LocalDate begin = inOrder.get(i).validFrom();
      if (end.isPresent() && end.get().plusDays(1).isBefore(begin)) {
        rows.get(inOrder.get(i).id())
            .get(0)
            .fault("valid_from", "gap-between-layouts", end.get(), begin);
      }
    }
  }

  private Layout layout(List<SeedRow> rows, PenaltyAtoms atoms) {
    SeedRow first = rows.get(0);
    Unique numbers = new Unique();
    Unique codes = new Unique();
    Map<String, Integer> places = new HashMap<>();
    List<Column> columns = new ArrayList<>();
    for (SeedRow row : rows) {
      numbers.add(row, "column", row.text("column"));
      codes.add(row, "code", row.text("code"));
      sameValidity(first, row);
      row.list("atoms").forEach(atom -> atom(row, atom, atoms, places));
      columns.add(
          new Column(
              row.whole("column"),
              row.text("code"),
              Label.orChinese(row.text("title"), row.text("title_en")),
              row.list("atoms"),
              row.whole("severity")));
    }
    for (Atom atom : atoms.atoms()) {
      if (atom.isPenalty().equals("yes") && !places.containsKey(atom.atom())) {
        faults.add(
            LAYOUTS,
            first.line(),
            "atoms",
            "atom-without-column",
            first.text("layout"),
            atom.atom());
      }
    }
    return new Layout(
        first.text("layout"),
        first.date("valid_from").orElse(LocalDate.MIN),
        first.date("valid_to"),
        List.copyOf(columns));
  }

  private static void atom(
      SeedRow row, String atom, PenaltyAtoms atoms, Map<String, Integer> places) {
    List<String> known = atoms.atoms().stream().map(Atom::atom).toList();
    if (!known.contains(atom)) {
      row.unknown("atoms", atom, known, "no-such-atom", atom);
    }
    Integer earlier = places.putIfAbsent(atom, row.line());
    if (earlier != null) {
      row.fault("atoms", "name-twice", atom, earlier);
    }
  }

  private static void sameValidity(SeedRow first, SeedRow row) {
    for (String column : List.of("valid_from", "valid_to")) {
      if (!first.text(column).equals(row.text(column))) {
        row.fault(column, "other-validity", first.text("layout"), first.line());
      }
    }
  }

  /** Two layouts in force on one day: nobody could tell which one ranks. */
  private static void overlapping(SeedRow row, List<Layout> layouts) {
    Layout last = layouts.get(layouts.size() - 1);
    LocalDate end = last.validTo().orElse(LocalDate.MAX);
    if (end.isBefore(last.validFrom())) {
      row.fault("valid_to", "ends-before-it-begins");
    }
    for (Layout other : layouts.subList(0, layouts.size() - 1)) {
      LocalDate otherEnd = other.validTo().orElse(LocalDate.MAX);
      if (!last.validFrom().isAfter(otherEnd) && !other.validFrom().isAfter(end)) {
        row.fault("valid_from", "layouts-overlap", last.id(), other.id());
      }
    }
  }
}
