package lawtally.record;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import lawtally.definition.Dataset;
import lawtally.definition.DepartmentNames;
import lawtally.definition.Seeds;
import lawtally.intake.Form;
import lawtally.record.cell.Findings;
import lawtally.record.cell.Remembered;

/**
 * The department a row counts under: the one its field names; without such a field the one of the
 * folder, of 填报单位 above the header, or of the file's name, in this order.
 */
final class DepartmentOfRow {
  private static final int LONGEST_NAME = 60;

  private final DepartmentNames names;
  private final int position;
  private final String field;
  private final Optional<String> ofFolder;
  private final Optional<String> ofFile;
  private final Map<String, String> fullNames = new HashMap<>();
  private final Remembered<Optional<String>> codes;
  private final Remembered<String> nearest;

  DepartmentOfRow(Dataset dataset, Seeds seeds, Form form) {
    this.names = new DepartmentNames(seeds.departments());
    this.position = dataset.department().map(dataset::position).orElse(-1);
    this.field = dataset.department().orElse("");
    this.ofFolder = names.within(form.file().folder());
    this.ofFile = ofFile(form);
    seeds.departments().forEach(d -> fullNames.put(d.code(), d.name()));
    this.codes = new Remembered<>(names::code);
    this.nearest = new Remembered<>(names::nearest);
  }

  /**
   * Tells of a row in the folder of another department: it counts under the one it names and goes
   * back to the folder it came from.
   */
  void compareWithFolder(String code, Findings findings) {
    boolean elsewhere = ofFolder.map(folder -> !folder.equals(code)).orElse(false);
    if (elsewhere && !code.isEmpty()) {
      findings.at(field);
      findings.warning("department-of-another-folder", fullNames.get(code));
    }
  }

  /** Code of the department; empty with a finding where nobody can tell. */
  Optional<String> of(Value[] values, boolean[] unreadable, Findings findings) {
    findings.at(field);
    if (position >= 0 && unreadable[position]) {
      return Optional.empty();
    }
    if (position >= 0 && !(values[position] instanceof Value.Nothing)) {
      return named(values[position].canonical(), findings);
    }
    if (ofFile.isEmpty()) {
      findings.error("undecided-department");
    }
    return ofFile;
  }

  private Optional<String> named(String name, Findings findings) {
    Optional<String> code = codes.of(name);
    if (code.isEmpty()) {
      String near = name.length() > LONGEST_NAME ? "" : nearest.of(name);
      if (near.isEmpty()) {
        findings.error("unlisted-department");
      } else {
        findings.error("unknown-department", near);
      }
    }
    return code;
  }

  private Optional<String> ofFile(Form form) {
    return ofFolder
        .or(() -> form.reporter().flatMap(names::within))
        .or(() -> names.within(form.file().name()));
  }
}
