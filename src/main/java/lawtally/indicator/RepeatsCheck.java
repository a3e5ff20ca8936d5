package lawtally.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import lawtally.definition.CrossCheck;
import lawtally.definition.Indicator;
import lawtally.definition.Label;

/** Which figures of departments are those of last year over again? */
final class RepeatsCheck {
  /** Fewer months with something in them may honestly be the same. */
  private static final int FEWEST_MONTHS = 3;

  private final CrossCheck.Repeats check;
  private final Readings now;
  private final Readings before;

  RepeatsCheck(CrossCheck.Repeats check, Readings now, Readings before) {
    this.check = check;
    this.now = now;
    this.before = before;
  }

  List<CheckResult> results() {
    Verdicts verdicts = new Verdicts(check);
    boolean found = false;
    for (String id : check.indicators()) {
      for (String department : now.departments(id)) {
        Optional<Label> fault = now.indicator(id).flatMap(i -> fault(i, department));
        fault.ifPresent(f -> verdicts.of(id, department, f));
        found |= fault.isPresent();
      }
    }
    if (!found) {
      verdicts.whole(Optional.empty());
    }
    return verdicts.results();
  }

  private Optional<Label> fault(Indicator indicator, String department) {
    Optional<BigDecimal> value = now.value(indicator.id(), department);
    Optional<BigDecimal> last = before.value(indicator.id(), department);
    if (value.isEmpty() || last.isEmpty() || !same(value.get(), last.get())) {
      return Optional.empty();
    }
    Optional<List<BigDecimal>> months = now.months(indicator.id(), department);
    Optional<List<BigDecimal>> lastMonths = before.months(indicator.id(), department);
    if (months.isPresent() != lastMonths.isPresent()
        || months.isPresent() && !repeated(months.get(), lastMonths.orElseThrow())) {
      return Optional.empty();
    }
    String key = months.isPresent() ? "check.repeats-months" : "check.repeats";
    return Optional.of(Words.of(key, Quantity.named(value.get(), indicator)));
  }

  private boolean same(BigDecimal value, BigDecimal last) {
    return value.compareTo(last) == 0 && value.compareTo(check.from()) >= 0;
  }

  private static boolean repeated(List<BigDecimal> months, List<BigDecimal> lastMonths) {
    int filled = 0;
    for (int i = 0; i < months.size(); i++) {
      if (months.get(i).compareTo(lastMonths.get(i)) != 0) {
        return false;
      }
      filled += months.get(i).signum() == 0 ? 0 : 1;
    }
    return filled >= FEWEST_MONTHS;
  }
}
