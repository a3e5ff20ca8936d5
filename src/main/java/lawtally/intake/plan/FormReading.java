package lawtally.intake.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

  FormReading with(List<Issue> more) {
    return new FormReading(form, hasData, Stream.concat(issues.stream(), more.stream()).toList());
  }

  static FormReading refused(SourceFile file, String rule, String... arguments) {
    Place place = Place.ofFile(file.ordinal());
    Issue issue = new Issue(Severity.ERROR, rule, place, "", List.of(arguments));
    return new FormReading(Optional.empty(), false, List.of(issue));
  }
}
