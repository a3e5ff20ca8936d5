package lawtally.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import lawtally.definition.CrossCheck;
import lawtally.definition.Indicator;
import lawtally.definition.Label;

/** Does a figure lie in its range, limits included? */
final class RangeCheck {
  private final CrossCheck.Within check;
  private final Readings readings;

  RangeCheck(CrossCheck.Within check, Readings readings) {
    this.check = check;
    this.readings = readings;
  }

  List<CheckResult> results() {
    Verdicts verdicts = new Verdicts(check);
    readings
        .indicator(check.indicator())
        .ifPresent(
            i -> {
              readings.value(i.id(), "").ifPresent(v -> verdicts.whole(fault(i, v)));
              for (String d : readings.departments(i.id())) {
                readings.value(i.id(), d).ifPresent(v -> verdicts.department(d, fault(i, v)));
              }
            });
    return verdicts.results();
  }

  private Optional<Label> fault(Indicator indicator, BigDecimal value) {
    if (value.compareTo(check.minimum()) < 0) {
      return Optional.of(outside("check.below", indicator, value, check.minimum()));
    }
    if (value.compareTo(check.maximum()) > 0) {
      return Optional.of(outside("check.above", indicator, value, check.maximum()));
    }
    return Optional.empty();
  }

  /** Rounds the figure as people know it, unless it would then seem to lie inside. */
  private static Label outside(
      String key, Indicator indicator, BigDecimal value, BigDecimal limit) {
    BigDecimal rounded = Quantity.rounded(value, indicator);
    BigDecimal shown = rounded.compareTo(limit) == 0 ? value : rounded;
    return Words.of(key, Quantity.named(shown, indicator), Quantity.of(limit, indicator));
  }
}
