package lawtally.definition.seed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lawtally.definition.FileNames;
import lawtally.definition.Seeds.Department;

/** The departments: {@code departments.csv}, in their official order. */
final class DepartmentSeeds {
  static final List<String> COLUMNS = List.of("code", "name");
  static final List<String> OPTIONAL_COLUMNS =
      List.of(
          "name_en",
          "aliases",
          "expects",
          "uscc",
          "parent",
          "valid_from",
          "valid_to",
          "successor",
          "counted",
          "note");
  private static final String NOT_APPLICABLE = "=n/a";

  private final Unique names = new Unique();
  private final List<Expected> expected = new ArrayList<>();

  private record Expected(SeedRow row, String dataset) {}

  List<Department> read(List<SeedRow> rows) {
    List<Department> departments = new ArrayList<>();
    for (SeedRow row : rows) {
      departments.add(department(row));
    }
    rows.forEach(row -> checkSuccessor(row, departments));
    return departments;
  }

  /** One that goes on working has no successor, and none succeeds itself. */
  private static void checkSuccessor(SeedRow row, List<Department> departments) {
    String successor = row.text("successor");
    if (successor.isEmpty()) {
      return;
    }
    Set<String> others =
        departments.stream()
            .map(Department::code)
            .filter(code -> !code.equals(row.text("code")))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (!others.contains(successor)) {
      row.unknown("successor", successor, others, "no-such-successor", successor);
    }
    if (row.text("valid_to").isEmpty()) {
      row.fault("successor", "successor-without-end");
    }
  }

  void checkExpected(Set<String> datasets) {
    for (Expected owed : expected) {
      if (!datasets.contains(owed.dataset)) {
        owed.row.unknown("expects", owed.dataset, datasets, "no-such-dataset", owed.dataset);
      }
    }
  }

  private Department department(SeedRow row) {
    names.add(row, "code", row.text("code"));
    names.add(row, "name", row.text("name"));
    if (!row.text("name").isEmpty() && !FileNames.isPlain(row.text("name"))) {
      row.fault("name", "not-a-file-name");
    }
    if (!row.text("name_en").isEmpty()) {
      names.add(row, "name_en", row.text("name_en"));
    }
    row.list("aliases").forEach(alias -> names.add(row, "aliases", alias));
    Optional<LocalDate> from = row.date("valid_from");
    Optional<LocalDate> to = row.date("valid_to");
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      row.fault("valid_to", "ends-before-it-begins");
    }
    List<String> expects = new ArrayList<>();
    List<String> notApplicable = new ArrayList<>();
    for (String entry : row.list("expects")) {
      if (entry.endsWith(NOT_APPLICABLE)) {
        notApplicable.add(entry.substring(0, entry.length() - NOT_APPLICABLE.length()));
      } else {
        expects.add(entry);
      }
      expected.add(new Expected(row, entry.replace(NOT_APPLICABLE, "")));
    }
    return new Department(
        row.text("code"),
        row.text("name"),
        row.text("name_en"),
        row.list("aliases"),
        List.copyOf(expects),
        List.copyOf(notApplicable),
        row.choice("counted", List.of("yes", "no")).equals("yes"),
        from,
        to,
        Optional.of(row.text("successor")).filter(code -> !code.isEmpty()));
  }
}
