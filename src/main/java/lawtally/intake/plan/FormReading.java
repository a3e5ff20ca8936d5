package lawtally.intake.plan;

import java.util.List;
import java.util.Optional;
import lawtally.definition.Severity;
import lawtally.intake.Form;
import lawtally.intake.Issue;
import lawtally.intake.Place;
import lawtally.intake.SourceFile;

/**
 * What came of reading one file's head.
 *
 * @param form empty if the file cannot be read as a table of any dataset
 * @param hasData whether data stand below the header
 */
record FormReading(Optional<Form> form, boolean hasData, List<Issue> issues) {

  static FormReading refused(SourceFile file, String rule, String... arguments) {
    Place place = Place.ofFile(file.ordinal());
    Issue issue = new Issue(Severity.ERROR, rule, place, "", List.of(arguments));
    return new FormReading(Optional.empty(), false, List.of(issue));
  }
}
