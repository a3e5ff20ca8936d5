package lawtally.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import lawtally.definition.CrossCheck;
import lawtally.definition.Indicator;
import lawtally.definition.Label;
import lawtally.definition.Severity;

/**
 * Is one figure at most another, in the whole and in every department that has both?
 *
 * <p>Flows of two datasets are dated differently: what was decided in December is published in
 * January. In one department the smaller may honestly pass the larger, so that is never more than a
 * warning.
 */
final class AtMostCheck {
  private final CrossCheck.AtMost check;
  private final Readings readings;
  private final List<String> both;

  AtMostCheck(CrossCheck.AtMost check, Readings readings) {
    this.check = check;
    this.readings = readings;
    this.both = List.of(check.small(), check.large());
  }

  List<CheckResult> results() {
    Verdicts verdicts = new Verdicts(check);
    readings.together(both, "").ifPresent(v -> verdicts.whole(faultOfWhole(v)));
    for (String department : readings.departments(check.small())) {
      readings
          .together(both, department)
          .ifPresent(v -> verdicts.department(department, severity(), fault(v)));
    }
    return verdicts.results();
  }

  private Severity severity() {
    Indicator small = readings.indicator(check.small()).orElseThrow();
    Indicator large = readings.indicator(check.large()).orElseThrow();
    boolean datedDifferently =
        small.flow() && large.flow() && !small.source().equals(large.source());
    return datedDifferently && check.severity() == Severity.ERROR
        ? Severity.WARNING
        : check.severity();
  }

  /** No fault if only departments that lack one of the figures make it seem so. */
  private Optional<Label> faultOfWhole(List<BigDecimal> values) {
    Optional<List<BigDecimal>> complete = readings.whereComplete(both);
    return fault(values).filter(f -> complete.map(c -> fault(c).isPresent()).orElse(true));
  }

  private Optional<Label> fault(List<BigDecimal> values) {
    Indicator small = readings.indicator(check.small()).orElseThrow();
    Indicator large = readings.indicator(check.large()).orElseThrow();
    BigDecimal much =
        Units.convert(values.get(0), small.unit().zh(), large.unit().zh()).orElse(values.get(0));
    BigDecimal limit = values.get(1);
    if (much.compareTo(limit) <= 0) {
      return Optional.empty();
    }
    return Optional.of(
        Words.of(
            "check.at-most",
            Quantity.named(values.get(0), small),
            Quantity.named(limit, large),
            Quantity.of(much.subtract(limit), large)));
  }
}
