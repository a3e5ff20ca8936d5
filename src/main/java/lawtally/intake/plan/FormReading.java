package lawtally.intake.plan;

import java.util.List;
import java.util.stream.Stream;
import lawtally.definition.Severity;
import lawtally.intake.Form;
import lawtally.intake.Issue;
import lawtally.intake.Place;
import lawtally.intake.SourceFile;

/**
 * What came of reading one file's headers.
 *
 * @param tables none if the file cannot be read as a table of any dataset
 */
record FormReading(List<Table> tables, List<Issue> issues) {

  /**
   * A table of the file.
   *
   * @param hasData whether data stand below the header
   */
  record Table(Form form, boolean hasData) {}

  FormReading with(List<Issue> more) {
    return new FormReading(tables, Stream.concat(issues.stream(), more.stream()).toList());
  }

  static FormReading refused(SourceFile file, String rule, String... arguments) {
    return refused(Place.ofFile(file.ordinal()), rule, arguments);
  }

  /**
   * @param place what in the file is the cause
   */
  static FormReading refused(Place place, String rule, String... arguments) {
    Issue issue = new Issue(Severity.ERROR, rule, place, "", List.of(arguments));
    return new FormReading(List.of(), List.of(issue));
  }
}
