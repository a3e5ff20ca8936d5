package lawtally.intake.header;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import lawtally.definition.Dataset;
import lawtally.definition.Field;
import lawtally.intake.Form;

/**
 * The names under which a dataset's columns are sent. A column is found by its folded name, else by
 * its name without unit and remark, else by the nearest spelling.
 */
final class ColumnNames {
  private static final Set<String> TOTALS = Set.of("合计", "总计", "累计", "年累计", "年度合计");
  private static final int NONE = -1;

  private final Dataset dataset;
  private final PeriodLabel periods;

  /** Positions of fields by folded names; those of one field only by names without unit. */
  private final Map<String, Integer> exact = new TreeMap<>();

  private final Map<String, Integer> bare = new HashMap<>();

  /**
   * @param year the year whose months a wide sheet has
   */
  ColumnNames(Dataset dataset, int year) {
    this.dataset = dataset;
    this.periods = new PeriodLabel(year);
    for (int i = 0; i < dataset.fields().size(); i++) {
      int position = i;
      for (String title : dataset.fields().get(i).titles()) {
        String name = HeaderText.fold(title);
        exact.putIfAbsent(name, position);
        bare.merge(HeaderText.bare(name), position, (a, b) -> a.equals(b) ? a : NONE);
      }
    }
  }

  /**
   * Whether a folded name is that of a column.
   *
   * @param withoutUnit the same name, {@linkplain HeaderText#bare bare}
   */
  boolean knows(String name, String withoutUnit) {
    return exact.containsKey(name) || bare.containsKey(withoutUnit);
  }

  /**
   * The row as a header of this dataset; fewer than two columns that are named right make none.
   *
   * @param names the row's cells, folded
   */
  Optional<Header> read(Head.Row row, int first, int index, List<String> names) {
    Assignment columns = new Assignment(names);
    columns.byExactName();
    columns.byBareName();
    columns.byPeriod(row);
    if (columns.found < 2) {
      return Optional.empty();
    }
    columns.bySpelling();
    return Optional.of(
        new Header(row, first, index, dataset, columns.of(row), columns.misspelt, columns.unread));
  }

  private boolean isList(int position) {
    return dataset.fields().get(position).type() == Field.Type.LIST;
  }

  /** Which column is which field; each step takes what the steps before have left. */
  private final class Assignment {
    private final List<String> names;
    private final int[] fields;
    private final boolean[] taken = new boolean[dataset.fields().size()];
    private final Map<Integer, Form.OfPeriod> months = new TreeMap<>();
    private final List<Integer> misspelt = new ArrayList<>();
    private final List<Integer> unread = new ArrayList<>();
    private int found;

    Assignment(List<String> names) {
      this.names = names;
      this.fields = new int[names.size()];
      Arrays.fill(fields, NONE);
    }

    private boolean isOpen(int column) {
      return fields[column] == NONE && !months.containsKey(column) && !names.get(column).isEmpty();
    }

    private void take(int column, int field) {
      fields[column] = field;
      taken[field] = true;
      found++;
    }

    void byExactName() {
      for (int i = 0; i < fields.length; i++) {
        int field = exact.getOrDefault(names.get(i), NONE);
        if (field != NONE) {
          take(i, field);
        }
      }
    }

    void byBareName() {
      for (int i = 0; i < fields.length; i++) {
        if (isOpen(i)) {
          int field = named(HeaderText.bare(names.get(i)));
          if (field == NONE) {
            int numbered = named(HeaderText.unnumbered(names.get(i)));
            field = numbered != NONE && isList(numbered) ? numbered : NONE;
          }
          if (field != NONE && (!taken[field] || isList(field))) {
            take(i, field);
          }
        }
      }
    }

    private int named(String name) {
      return exact.getOrDefault(name, bare.getOrDefault(name, NONE));
    }

    /** The periods of a wide sheet; none where a column gives the value. */
    void byPeriod(Head.Row row) {
      int value = dataset.wide().map(wide -> dataset.position(wide.value())).orElse(NONE);
      if (found == 0 || value == NONE || taken[value]) {
        return;
      }
      for (int i = 0; i < fields.length; i++) {
        if (isOpen(i)) {
          int column = i;
          periods
              .read(HeaderText.foldPeriod(row.cells().get(i)))
              .ifPresent(period -> months.put(column, period));
        }
      }
      for (int i = 0; i < fields.length && months.size() > 1; i++) {
        if (isOpen(i) && TOTALS.contains(names.get(i))) {
          months.put(i, new Form.OfPeriod(0, false));
        }
      }
      found += months.size();
      for (int i = 0; i < fields.length && !months.isEmpty(); i++) {
        if (isOpen(i)) {
          int column = i;
          periods
              .span(HeaderText.foldPeriod(row.cells().get(i)))
              .filter(span -> !isCovered(span))
              .ifPresent(span -> unread.add(column));
        }
      }
    }

    /** Whether other columns tell all that a quarter or a half-year tells of the year. */
    private boolean isCovered(PeriodLabel.Span span) {
      boolean monthly =
          IntStream.rangeClosed(span.from(), span.to())
              .allMatch(m -> months.containsValue(new Form.OfPeriod(m, false)));
      return monthly
          || months.values().stream()
              .anyMatch(p -> p.month() == 0 || p.cumulative() && p.month() >= span.to());
    }

    /** Gives columns the field whose name they misspell; each field at most once. */
    void bySpelling() {
      for (int i = 0; i < fields.length; i++) {
        int field = isOpen(i) ? meant(names.get(i)) : NONE;
        if (field != NONE && !taken[field]) {
          take(i, field);
          misspelt.add(i);
        }
      }
    }

    List<Form.Column> of(Head.Row row) {
      List<Form.Column> columns = new ArrayList<>();
      for (int i = 0; i < fields.length; i++) {
        if (months.containsKey(i)) {
          columns.add(months.get(i));
        } else if (fields[i] == NONE) {
          columns.add(new Form.Unknown());
        } else {
          columns.add(column(dataset.fields().get(fields[i]), row.cells().get(i)));
        }
      }
      return columns;
    }
  }

  private static Form.OfField column(Field field, String header) {
    boolean money = field.type() == Field.Type.AMOUNT;
    OptionalInt yuan = money ? HeaderText.yuan(header) : OptionalInt.empty();
    return new Form.OfField(field.name(), yuan.orElse(1));
  }

  /** The field one of whose names is misspelt; none if it may be several. */
  private int meant(String name) {
    int best = Integer.MAX_VALUE;
    int meant = NONE;
    for (Map.Entry<String, Integer> entry : exact.entrySet()) {
      if (Spelling.isSlip(entry.getKey(), name)) {
        int distance = Spelling.distance(entry.getKey(), name);
        int field = entry.getValue();
        if (distance < best) {
          best = distance;
          meant = field;
        } else if (distance == best && meant != field) {
          meant = NONE;
        }
      }
    }
    return meant;
  }
}
