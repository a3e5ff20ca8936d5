package lawtally.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import lawtally.definition.Dataset;
import lawtally.definition.Field;
import lawtally.record.cell.Findings;

/**
 * Tells of a file that is called by a natural person of its own rows. A bundle lists the files it
 * is made of, and by itself nobody can tell a name in a file's name from any other word.
 */
final class PersonInFileName {
  /** Two to four characters: longer words are names of firms. */
  private static final Pattern NAME = Pattern.compile("\\p{IsHan}{2,4}|\\p{IsHan}+(·\\p{IsHan}+)+");

  private final String fileName;
  private final List<Personal> fields = new ArrayList<>();

  private record Personal(int position, String name, Optional<Conditions> when) {}

  PersonInFileName(Dataset dataset, String fileName) {
    this.fileName = fileName;
    for (int i = 0; i < dataset.fields().size(); i++) {
      Field field = dataset.fields().get(i);
      if (field.type() == Field.Type.STRING
          && (field.personal() || field.personalWhen().isPresent())) {
        Optional<Conditions> when =
            field.personal()
                ? Optional.empty()
                : field.personalWhen().map(condition -> new Conditions(dataset, condition));
        fields.add(new Personal(i, field.name(), when));
      }
    }
  }

  void check(Value[] values, Findings findings) {
    for (Personal field : fields) {
      String value = values[field.position].canonical();
      if (!value.isEmpty()
          && fileName.contains(value)
          && NAME.matcher(value).matches()
          && field.when.map(when -> when.hold(Arrays.asList(values))).orElse(true)) {
        findings.at(field.name);
        findings.warning("person-in-file-name");
      }
    }
  }
}
