package lawtally.intake.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import lawtally.definition.Dataset;
import lawtally.definition.Field;
import lawtally.intake.Form;

/**
 * The names under which a dataset's columns are sent. A column is found by its folded name, else by
 * its name without unit and remark, else by the nearest spelling.
 */
final class ColumnNames {
  private static final Set<String> TOTALS = Set.of("合计", "总计", "累计", "年累计", "年度合计");

  private final Dataset dataset;
  private final PeriodLabel periods;
  private final Map<String, Field> exact = new TreeMap<>();
  private final Map<String, Optional<Field>> bare = new HashMap<>();

  /**
   * @param year the year whose months a wide sheet has
   */
  ColumnNames(Dataset dataset, int year) {
    this.dataset = dataset;
    this.periods = new PeriodLabel(year);
    for (Field field : dataset.fields()) {
      for (String title : field.titles()) {
        String name = HeaderText.fold(title);
        exact.putIfAbsent(name, field);
        bare.merge(
            HeaderText.bare(name),
            Optional.of(field),
            (a, b) -> a.equals(b) ? a : Optional.empty());
      }
    }
  }

  Dataset dataset() {
    return dataset;
  }

  /** Fewer than two columns that are named right make no header. */
  Optional<Header> read(Head head, int index) {
    List<String> names = head.rows().get(index).cells().stream().map(HeaderText::fold).toList();
    List<Optional<Field>> fields = new ArrayList<>();
    names.forEach(name -> fields.add(Optional.ofNullable(exact.get(name))));
    Set<Field> taken = new HashSet<>();
    fields.forEach(field -> field.ifPresent(taken::add));
    byBareName(names, fields, taken);
    Map<Integer, Form.Column> months = taken.isEmpty() ? Map.of() : months(names, fields, taken);
    if (fields.stream().filter(Optional::isPresent).count() + months.size() < 2) {
      return Optional.empty();
    }
    List<Integer> misspelt = bySpelling(names, fields, taken, months.keySet());
    List<Form.Column> columns = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      columns.add(column(head.rows().get(index).cells().get(i), fields.get(i), months.get(i)));
    }
    return Optional.of(new Header(head.rows().get(index), index, dataset, columns, misspelt));
  }

  private static Form.Column column(
      String header, Optional<Field> field, Form.@org.jspecify.annotations.Nullable Column month) {
    if (field.isEmpty()) {
      return month == null ? new Form.Unknown() : month;
    }
    boolean money = field.get().type() == Field.Type.AMOUNT;
    OptionalInt yuan = money ? HeaderText.yuan(header) : OptionalInt.empty();
    return new Form.OfField(field.get().name(), yuan.orElse(1));
  }

  private void byBareName(List<String> names, List<Optional<Field>> fields, Set<Field> taken) {
    for (int i = 0; i < names.size(); i++) {
      if (fields.get(i).isPresent() || names.get(i).isEmpty()) {
        continue;
      }
      Optional<Field> found = named(HeaderText.bare(names.get(i)));
      if (found.isEmpty()) {
        found = named(HeaderText.unnumbered(names.get(i))).filter(ColumnNames::isList);
      }
      fields.set(i, found.filter(f -> isList(f) || !taken.contains(f)));
      fields.get(i).ifPresent(taken::add);
    }
  }

  private Optional<Field> named(String name) {
    Field field = exact.get(name);
    return field != null ? Optional.of(field) : bare.getOrDefault(name, Optional.empty());
  }

  private static boolean isList(Field field) {
    return field.type() == Field.Type.LIST;
  }

  /** The periods of a wide sheet; none where a column gives the value. */
  private Map<Integer, Form.Column> months(
      List<String> names, List<Optional<Field>> fields, Set<Field> taken) {
    Optional<Field> value = dataset.wide().flatMap(wide -> dataset.field(wide.value()));
    Map<Integer, Form.Column> months = new TreeMap<>();
    if (value.isEmpty() || taken.contains(value.get())) {
      return months;
    }
    for (int i = 0; i < names.size(); i++) {
      Optional<Form.OfPeriod> period =
          fields.get(i).isPresent() ? Optional.empty() : periods.read(names.get(i));
      if (period.isPresent()) {
        months.put(i, period.get());
      }
    }
    for (int i = 0; i < names.size() && months.size() > 1; i++) {
      if (fields.get(i).isEmpty() && TOTALS.contains(names.get(i))) {
        months.put(i, new Form.OfPeriod(0, false));
      }
    }
    return months;
  }

  /** Gives columns without a field the one whose name they misspell; each field at most once. */
  private List<Integer> bySpelling(
      List<String> names, List<Optional<Field>> fields, Set<Field> taken, Set<Integer> months) {
    List<Integer> misspelt = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (fields.get(i).isEmpty() && !months.contains(i)) {
        Optional<Field> meant = meant(names.get(i)).filter(field -> !taken.contains(field));
        if (meant.isPresent()) {
          fields.set(i, meant);
          taken.add(meant.get());
          misspelt.add(i);
        }
      }
    }
    return misspelt;
  }

  /** The field one of whose names is misspelt; empty if it may be several. */
  private Optional<Field> meant(String name) {
    int best = Integer.MAX_VALUE;
    Optional<Field> meant = Optional.empty();
    for (Map.Entry<String, Field> entry : exact.entrySet()) {
      if (Spelling.isSlip(entry.getKey(), name)) {
        int distance = Spelling.distance(entry.getKey(), name);
        Field field = entry.getValue();
        if (distance < best) {
          best = distance;
          meant = Optional.of(field);
        } else if (distance == best && !meant.equals(Optional.of(field))) {
          meant = Optional.empty();
        }
      }
    }
    return meant;
  }
}
