package lawtally.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import lawtally.definition.CrossCheck;
import lawtally.definition.Indicator;
import lawtally.definition.Label;

/**
 * Has a figure of the whole body changed so much against last year that somebody must explain it?
 * Rates change by percentage points: 0.05 is five of them. A figure whose scope is new since last
 * year is not compared.
 */
final class SwingCheck {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int GUARD_DIGITS = 6;

  private final CrossCheck.Swing check;
  private final Readings now;
  private final Readings before;
  private final int lastYear;

  SwingCheck(CrossCheck.Swing check, Readings now, Readings before, int lastYear) {
    this.check = check;
    this.now = now;
    this.before = before;
    this.lastYear = lastYear;
  }

  List<CheckResult> results() {
    Verdicts verdicts = new Verdicts(check);
    boolean compared = false;
    boolean swung = false;
    for (String id : check.indicators()) {
      Optional<Indicator> indicator = now.indicator(id).filter(this::comparable);
      Optional<BigDecimal> value = now.value(id, "");
      Optional<BigDecimal> last = before.value(id, "");
      if (indicator.isPresent() && value.isPresent() && last.isPresent()) {
        Optional<Label> fault = fault(indicator.get(), value.get(), last.get());
        fault.ifPresent(f -> verdicts.of(id, "", f));
        compared = true;
        swung = swung || fault.isPresent();
      }
    }
    if (compared && !swung) {
      verdicts.whole(Optional.empty());
    }
    return verdicts.results();
  }

  private boolean comparable(Indicator indicator) {
    return indicator.comparableSince().map(since -> since <= lastYear).orElse(true);
  }

  private Optional<Label> fault(Indicator indicator, BigDecimal value, BigDecimal last) {
    BigDecimal change = value.subtract(last).abs();
    boolean small =
        value.max(last).compareTo(check.unlessBelow()) < 0
            || change.compareTo(check.leastChange()) < 0;
    boolean share = Units.isShare(indicator.unit().zh());
    BigDecimal allowed = check.over().multiply(share ? HUNDRED : last);
    if (small || change.compareTo(allowed) <= 0) {
      return Optional.empty();
    }
    return Optional.of(share ? points(indicator, value, last) : percent(indicator, value, last));
  }

  private static Label points(Indicator indicator, BigDecimal value, BigDecimal last) {
    BigDecimal shownNow = Quantity.rounded(value, indicator);
    BigDecimal shownBefore = Quantity.rounded(last, indicator);
    String key = value.compareTo(last) > 0 ? "check.swing-points-up" : "check.swing-points-down";
    return Words.of(
        key,
        Quantity.named(shownNow, indicator),
        Quantity.of(shownBefore, indicator),
        Plain.text(Quantity.rounded(value.subtract(last).abs(), indicator)));
  }

  private static Label percent(Indicator indicator, BigDecimal value, BigDecimal last) {
    Label named = Quantity.named(value, indicator);
    if (last.signum() == 0) {
      return Words.of("check.swing-from-zero", named);
    }
    BigDecimal percent =
        value
            .subtract(last)
            .abs()
            .multiply(HUNDRED)
            .divide(last.abs(), GUARD_DIGITS, RoundingMode.HALF_UP)
            .setScale(1, RoundingMode.HALF_UP);
    String key = value.compareTo(last) > 0 ? "check.swing-up" : "check.swing-down";
    return Words.of(key, named, Quantity.of(last, indicator), Plain.text(percent));
  }
}
