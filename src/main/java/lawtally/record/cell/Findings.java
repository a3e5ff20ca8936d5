package lawtally.record.cell;

import java.util.ArrayList;
import java.util.List;
import lawtally.definition.Severity;
import lawtally.intake.Issue;
import lawtally.intake.Place;

/** What is wrong with one row, gathered while it is read. Holds rules and places, never cells. */
public final class Findings {
  private final List<Issue> issues = new ArrayList<>();
  private Place place = Place.ofFile(0);
  private String field = "";
  private int errors;

  /** Forgets the former row. */
  public void begin(Place row) {
    issues.clear();
    place = row;
    field = "";
    errors = 0;
  }

  /** What follows is about this field; empty: about the row. */
  public void at(String name) {
    field = name;
  }

  public void error(String rule, String... arguments) {
    add(Severity.ERROR, rule, arguments);
  }

  public void warning(String rule, String... arguments) {
    add(Severity.WARNING, rule, arguments);
  }

  public void add(Severity severity, String rule, String... arguments) {
    Issue issue = new Issue(severity, rule, place, field, List.of(arguments));
    if (issues.contains(issue)) {
      return;
    }
    issues.add(issue);
    if (severity == Severity.ERROR) {
      errors++;
    }
  }

  /** Errors so far. */
  public int errors() {
    return errors;
  }

  /** Everything found in this row, in the order found. */
  public List<Issue> issues() {
    return List.copyOf(issues);
  }
}
