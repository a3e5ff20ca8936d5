package lawtally.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lawtally.definition.Dataset;
import lawtally.definition.Derived;
import lawtally.definition.Seeds;
import lawtally.definition.Seeds.PenaltyAtoms;
import lawtally.definition.Seeds.PenaltyLayouts.Column;
import lawtally.definition.Seeds.PenaltyLayouts.Layout;
import lawtally.record.cell.Findings;

/**
 * Under which column of the year's table a decision counts (rule 3): the heaviest of its categories
 * by the layout in force on the decision date, a named one before 其他, shown in the column that
 * holds it in the layout in force on 31 December. Orders and columns are seeds, not code.
 */
final class HeaviestCategory {
  private static final String OTHER = "other";
  private static final String SUSPEND = "暂扣";
  private static final String REVOKE = "吊销";

  private final int list;
  private final String listName;
  private final int[] texts;
  private final List<Ranking> rankings = new ArrayList<>();
  private final Ranking yearEnd;
  private final Map<String, PenaltyAtoms.Atom> atoms = new HashMap<>();
  private final Map<String, Integer> order = new HashMap<>();

  /** Severity and column of each category while a layout is in force. */
  private record Ranking(
      Optional<Layout> layout, Map<String, Integer> severity, Map<String, String> column) {

    static final Ranking NONE = new Ranking(Optional.empty(), Map.of(), Map.of());

    static Ranking of(Layout layout) {
      Map<String, Integer> severity = new HashMap<>();
      Map<String, String> column = new HashMap<>();
      for (Column c : layout.columns()) {
        for (String atom : c.atoms()) {
          severity.put(atom, c.severity());
          column.put(atom, c.code());
        }
      }
      return new Ranking(Optional.of(layout), severity, column);
    }

    boolean inForce(LocalDate day) {
      return layout
          .filter(l -> !day.isBefore(l.validFrom()))
          .filter(l -> l.validTo().map(to -> !day.isAfter(to)).orElse(true))
          .isPresent();
    }

    int weight(String atom) {
      return severity.getOrDefault(atom, 0);
    }
  }

  HeaviestCategory(Derived.Heaviest heaviest, Dataset dataset, Seeds seeds, int year) {
    this.list = dataset.position(heaviest.list());
    this.listName = heaviest.list();
    this.texts = heaviest.resolveFrom().stream().mapToInt(dataset::position).toArray();
    seeds.layouts().layouts().forEach(layout -> rankings.add(Ranking.of(layout)));
    this.yearEnd = on(LocalDate.of(year, 12, 31));
    for (PenaltyAtoms.Atom atom : seeds.atoms().atoms()) {
      atoms.put(atom.atom(), atom);
      order.put(atom.atom(), order.size());
    }
  }

  /**
   * The column's code; {@code not_a_penalty} where no entry is one; nothing where there is none.
   */
  Value of(Value[] values, LocalDate day, Findings findings) {
    if (!(values[list] instanceof Value.Codes entries)) {
      return Value.NOTHING;
    }
    if (entries.codes().stream().anyMatch(this::saysBoth)) {
      Optional<Value.Codes> resolved = resolve(entries, values);
      if (resolved.isEmpty()) {
        findings.at(listName);
        findings.error("ambiguous-category");
        return Value.NOTHING;
      }
      values[list] = resolved.get();
      entries = resolved.get();
    }
    return new Value.Codes(List.of(column(entries.codes(), on(day))));
  }

  private String column(List<String> entries, Ranking ranking) {
    String heaviest = PenaltyAtoms.NOT_A_PENALTY;
    for (String entry : entries) {
      if (isPenalty(entry)
          && (heaviest.equals(PenaltyAtoms.NOT_A_PENALTY) || outweighs(entry, heaviest, ranking))) {
        heaviest = entry;
      }
    }
    if (heaviest.equals(PenaltyAtoms.NOT_A_PENALTY)) {
      return heaviest;
    }
    String other = yearEnd.column.getOrDefault(OTHER, heaviest);
    return yearEnd.column.getOrDefault(heaviest, other);
  }

  private boolean outweighs(String entry, String than, Ranking ranking) {
    if (entry.equals(OTHER) || than.equals(OTHER)) {
      return than.equals(OTHER) && !entry.equals(OTHER);
    }
    int difference = Integer.compare(ranking.weight(entry), ranking.weight(than));
    if (difference == 0) {
      difference = Integer.compare(yearEnd.weight(entry), yearEnd.weight(than));
    }
    return difference == 0 ? order(entry) > order(than) : difference > 0;
  }

  private int order(String atom) {
    return order.getOrDefault(atom, -1);
  }

  private boolean isPenalty(String atom) {
    return !Optional.ofNullable(atoms.get(atom))
        .map(a -> a.isPenalty().equals("no"))
        .orElse(atom.equals(PenaltyAtoms.NOT_A_PENALTY));
  }

  /** 暂扣或者吊销: one value in real exports, two columns in the table (rule 4). */
  private boolean saysBoth(String atom) {
    return Optional.ofNullable(atoms.get(atom)).map(a -> a.isPenalty().equals("ask")).orElse(false);
  }

  private Optional<Value.Codes> resolve(Value.Codes entries, Value[] values) {
    boolean suspended = false;
    boolean revoked = false;
    for (int position : texts) {
      String text = position < 0 ? "" : values[position].canonical();
      suspended |= text.contains(SUSPEND);
      revoked |= text.contains(REVOKE);
    }
    if (suspended == revoked) {
      return Optional.empty();
    }
    return named(suspended ? SUSPEND : REVOKE)
        .map(
            atom -> {
              Set<String> codes = new LinkedHashSet<>();
              entries.codes().forEach(code -> codes.add(saysBoth(code) ? atom : code));
              return new Value.Codes(List.copyOf(codes));
            });
  }

  private Optional<String> named(String beginning) {
    return atoms.values().stream()
        .filter(atom -> atom.isPenalty().equals("yes") && atom.name().startsWith(beginning))
        .map(PenaltyAtoms.Atom::atom)
        .min(java.util.Comparator.naturalOrder());
  }

  private Ranking on(LocalDate day) {
    for (Ranking ranking : rankings) {
      if (ranking.inForce(day)) {
        return ranking;
      }
    }
    return Ranking.NONE;
  }
}
