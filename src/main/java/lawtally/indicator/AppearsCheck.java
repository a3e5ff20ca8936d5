package lawtally.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lawtally.definition.CrossCheck;
import lawtally.definition.Indicator;
import lawtally.definition.Label;

/** Which figures are nothing, or not there, this year but were last year, or the reverse? */
final class AppearsCheck {
  private final CrossCheck.Appears check;
  private final Readings now;
  private final Readings before;

  AppearsCheck(CrossCheck.Appears check, Readings now, Readings before) {
    this.check = check;
    this.now = now;
    this.before = before;
  }

  List<CheckResult> results() {
    Verdicts verdicts = new Verdicts(check);
    boolean found = false;
    for (String id : check.indicators()) {
      Optional<Indicator> indicator = now.indicator(id);
      for (String department : places(id)) {
        Optional<Label> fault = indicator.flatMap(i -> fault(i, department));
        fault.ifPresent(f -> verdicts.of(id, department, f));
        found |= fault.isPresent();
      }
    }
    if (!found) {
      verdicts.whole(Optional.empty());
    }
    return verdicts.results();
  }

  /** The whole, then every department that has or had the figure. */
  private List<String> places(String indicator) {
    List<String> places = new ArrayList<>(List.of(""));
    places.addAll(now.departments(indicator));
    before.departments(indicator).stream().filter(d -> !places.contains(d)).forEach(places::add);
    return places;
  }

  private Optional<Label> fault(Indicator indicator, String department) {
    Optional<BigDecimal> value = now.value(indicator.id(), department);
    Optional<BigDecimal> last = before.value(indicator.id(), department);
    if (isThere(last) && value.isEmpty()) {
      return Optional.of(told("check.missing-now", indicator, last.orElseThrow()));
    }
    if (isThere(last) && value.orElseThrow().signum() == 0) {
      return Optional.of(told("check.gone", indicator, last.orElseThrow()));
    }
    boolean nothingBefore = last.map(n -> n.signum() == 0).orElse(false);
    return isThere(value) && nothingBefore
        ? Optional.of(told("check.new", indicator, value.orElseThrow()))
        : Optional.empty();
  }

  private boolean isThere(Optional<BigDecimal> value) {
    return value.map(n -> n.signum() > 0 && n.compareTo(check.from()) >= 0).orElse(false);
  }

  private static Label told(String key, Indicator indicator, BigDecimal value) {
    BigDecimal shown = Quantity.rounded(value, indicator);
    return Words.of(key, indicator.title(), Quantity.of(shown, indicator));
  }
}
