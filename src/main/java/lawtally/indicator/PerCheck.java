package lawtally.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import lawtally.definition.CrossCheck;
import lawtally.definition.Indicator;
import lawtally.definition.Label;

/** Does so much of one figure come upon one of another as it should? */
final class PerCheck {
  private static final int GUARD_DIGITS = 6;
  private static final int SHOWN_DIGITS = 2;

  private final CrossCheck.Per check;
  private final Readings readings;
  private final List<String> both;

  PerCheck(CrossCheck.Per check, Readings readings) {
    this.check = check;
    this.readings = readings;
    this.both = List.of(check.indicator(), check.per());
  }

  /** Nothing is asked where there is nothing to divide by. */
  List<CheckResult> results() {
    Verdicts verdicts = new Verdicts(check);
    both("").ifPresent(v -> verdicts.whole(fault(v)));
    for (String department : readings.departments(check.indicator())) {
      both(department).ifPresent(v -> verdicts.department(department, fault(v)));
    }
    return verdicts.results();
  }

  private Optional<List<BigDecimal>> both(String department) {
    return readings.together(both, department).filter(v -> v.get(1).signum() > 0);
  }

  private Optional<Label> fault(List<BigDecimal> values) {
    BigDecimal per = values.get(0).divide(values.get(1), GUARD_DIGITS, RoundingMode.HALF_UP);
    if (per.compareTo(check.minimum()) < 0) {
      return Optional.of(outside("check.per-below", values, per, check.minimum()));
    }
    if (per.compareTo(check.maximum()) > 0) {
      return Optional.of(outside("check.per-above", values, per, check.maximum()));
    }
    return Optional.empty();
  }

  /** Rounds the ratio, unless it would then seem to lie inside. */
  private Label outside(String key, List<BigDecimal> values, BigDecimal per, BigDecimal limit) {
    BigDecimal rounded = per.setScale(SHOWN_DIGITS, RoundingMode.HALF_UP);
    return Words.of(
        key,
        Quantity.named(values.get(0), indicator(check.indicator())),
        Quantity.named(values.get(1), indicator(check.per())),
        Plain.text(rounded.compareTo(limit) == 0 ? per : rounded),
        Plain.text(limit));
  }

  private Indicator indicator(String id) {
    return readings.indicator(id).orElseThrow();
  }
}
