package lawtally.record;

import java.util.Optional;
import lawtally.definition.Dataset;
import lawtally.definition.DepartmentNames;
import lawtally.definition.Folding;
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
  private final Seeds seeds;
  private final int position;
  private final String field;
  private final Optional<String> ofFile;
  private final Remembered<Optional<String>> codes;
  private final Remembered<String> nearest;

  DepartmentOfRow(Dataset dataset, Seeds seeds, Form form) {
    this.names = new DepartmentNames(seeds.departments());
    this.seeds = seeds;
    this.position = dataset.department().map(dataset::position).orElse(-1);
    this.field = dataset.department().orElse("");
    this.ofFile = ofFile(form);
    this.codes = new Remembered<>(names::code);
    this.nearest = new Remembered<>(names::nearest);
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
    return within(form.file().folder())
        .or(() -> form.reporter().flatMap(this::within))
        .or(() -> within(form.file().name()));
  }

  /** The department whose name the text is, or of all names that stand in it the longest one's. */
  private Optional<String> within(String text) {
    Optional<String> exact = text.isEmpty() ? Optional.empty() : names.code(text);
    if (exact.isPresent()) {
      return exact;
    }
    String folded = Folding.fold(text);
    String best = "";
    Optional<String> code = Optional.empty();
    for (Seeds.Department department : seeds.departments()) {
      String longest = longestWithin(department, folded);
      if (longest.length() > best.length()) {
        best = longest;
        code = Optional.of(department.code());
      } else if (!longest.isEmpty() && longest.length() == best.length()) {
        code = Optional.empty();
      }
    }
    return code;
  }

  private static String longestWithin(Seeds.Department department, String folded) {
    String longest = "";
    for (String name : names(department)) {
      String word = Folding.fold(name);
      if (word.length() > longest.length() && word.length() > 1 && folded.contains(word)) {
        longest = word;
      }
    }
    return longest;
  }

  private static java.util.List<String> names(Seeds.Department department) {
    java.util.List<String> all = new java.util.ArrayList<>(department.aliases());
    all.add(department.name());
    return all;
  }
}
