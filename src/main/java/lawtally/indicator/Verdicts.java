package lawtally.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lawtally.definition.CrossCheck;
import lawtally.definition.Label;
import lawtally.definition.Severity;

/** Gathers the results of one check. */
final class Verdicts {
  static final Label NOTHING = Label.of("");

  private final CrossCheck check;
  private final List<CheckResult> results = new ArrayList<>();

  Verdicts(CrossCheck check) {
    this.check = check;
  }

  /** What was found in the whole: nothing if it holds. */
  void whole(Optional<Label> fault) {
    add("", check.severity(), fault);
  }

  /** Departments are named only where the check does not hold. */
  void department(String code, Optional<Label> fault) {
    department(code, check.severity(), fault);
  }

  /** … and is as bad as said here. */
  void department(String code, Severity severity, Optional<Label> fault) {
    if (fault.isPresent()) {
      add(code, severity, fault);
    }
  }

  /** What was found in one of many indicators. */
  void of(String indicator, String department, Label fault) {
    results.add(
        new CheckResult(
            check.id(), check.severity(), department, false, finding(fault), indicator));
  }

  List<CheckResult> results() {
    return List.copyOf(results);
  }

  private void add(String department, Severity severity, Optional<Label> fault) {
    results.add(
        new CheckResult(
            check.id(),
            severity,
            department,
            fault.isEmpty(),
            fault.map(this::finding).orElse(NOTHING)));
  }

  private Label finding(Label figures) {
    return check.message().zh().isEmpty()
        ? figures
        : Words.of("check.finding", check.message(), figures);
  }
}
