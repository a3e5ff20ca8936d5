package lawtally.definition.seed;

import java.util.ArrayList;
import java.util.List;
import lawtally.definition.Seeds.Department;

/** The departments: {@code departments.csv}, in their official order. */
final class DepartmentSeeds {
  static final List<String> COLUMNS = List.of("code", "name");
  static final List<String> OPTIONAL_COLUMNS =
      List.of(
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

  List<Department> read(List<SeedRow> rows) {
    List<Department> departments = new ArrayList<>();
    for (SeedRow row : rows) {
      departments.add(department(row));
    }
    return departments;
  }

  private Department department(SeedRow row) {
    names.add(row, "code", row.text("code"));
    names.add(row, "name", row.text("name"));
    row.list("aliases").forEach(alias -> names.add(row, "aliases", alias));
    List<String> expects = new ArrayList<>();
    List<String> notApplicable = new ArrayList<>();
    for (String entry : row.list("expects")) {
      if (entry.endsWith(NOT_APPLICABLE)) {
        notApplicable.add(entry.substring(0, entry.length() - NOT_APPLICABLE.length()));
      } else {
        expects.add(entry);
      }
    }
    return new Department(
        row.text("code"),
        row.text("name"),
        row.list("aliases"),
        List.copyOf(expects),
        List.copyOf(notApplicable),
        row.choice("counted", List.of("yes", "no")).equals("yes"),
        row.date("valid_from"),
        row.date("valid_to"));
  }
}
