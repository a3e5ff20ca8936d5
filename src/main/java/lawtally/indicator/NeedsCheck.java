package lawtally.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import lawtally.definition.CrossCheck;
import lawtally.definition.Indicator;
import lawtally.definition.Label;

/** Has each department that does one thing enough of another: officers, penalties published? */
final class NeedsCheck {
  private final CrossCheck.Needs check;
  private final Readings readings;

  NeedsCheck(CrossCheck.Needs check, Readings readings) {
    this.check = check;
    this.readings = readings;
  }

  /** A department that lacks one of the figures is not asked: it is told of what is missing. */
  List<CheckResult> results() {
    Verdicts verdicts = new Verdicts(check);
    List<String> both = List.of(check.where(), check.wants());
    boolean asked = false;
    boolean lacking = false;
    for (String department : readings.departments(check.where())) {
      Optional<List<BigDecimal>> values =
          readings.together(both, department).filter(v -> v.get(0).signum() > 0);
      Optional<Label> fault = values.flatMap(this::fault);
      verdicts.department(department, fault);
      asked |= values.isPresent();
      lacking |= fault.isPresent();
    }
    if (asked && !lacking) {
      verdicts.whole(Optional.empty());
    }
    return verdicts.results();
  }

  private Optional<Label> fault(List<BigDecimal> values) {
    if (values.get(1).compareTo(check.minimum()) >= 0) {
      return Optional.empty();
    }
    Indicator where = readings.indicator(check.where()).orElseThrow();
    Indicator wants = readings.indicator(check.wants()).orElseThrow();
    return Optional.of(
        Words.of(
            "check.needs",
            Quantity.named(values.get(0), where),
            Quantity.named(values.get(1), wants),
            Quantity.of(check.minimum(), wants)));
  }
}
