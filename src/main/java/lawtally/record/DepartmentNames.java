package lawtally.record;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import lawtally.definition.Folding;
import lawtally.definition.Seeds;

/** Stands in for the definition room's names of departments until they are there. */
final class DepartmentNames {
  private final Map<String, String> codes = new HashMap<>();

  DepartmentNames(Seeds seeds) {
    for (Seeds.Department department : seeds.departments()) {
      codes.put(Folding.fold(department.code()), department.code());
      codes.put(Folding.fold(department.name()), department.code());
      department.aliases().forEach(alias -> codes.put(Folding.fold(alias), department.code()));
    }
  }

  Optional<String> code(String name) {
    return Optional.ofNullable(codes.get(Folding.fold(name)));
  }

  String nearest(String name) {
    return "";
  }
}
