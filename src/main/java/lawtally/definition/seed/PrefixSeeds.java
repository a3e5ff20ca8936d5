package lawtally.definition.seed;

import java.util.List;
import lawtally.definition.Seeds.DecisionPrefix;
import lawtally.definition.Seeds.Department;

/**
 * How document numbers of departments begin: {@code decision-prefixes.csv}, which a place may do
 * without.
 */
final class PrefixSeeds {
  static final List<String> COLUMNS = List.of("prefix", "department");
  static final List<String> OPTIONAL_COLUMNS = List.of("source", "note");

  List<DecisionPrefix> read(List<SeedRow> rows, List<Department> departments) {
    List<String> codes = departments.stream().map(Department::code).toList();
    Unique prefixes = new Unique();
    for (SeedRow row : rows) {
      String code = row.text("department");
      prefixes.add(row, "prefix", row.text("prefix"));
      if (!code.isEmpty() && !codes.contains(code)) {
        row.unknown("department", code, codes, "no-such-department", code);
      }
    }
    return rows.stream()
        .map(row -> new DecisionPrefix(row.text("prefix"), row.text("department")))
        .toList();
  }
}
