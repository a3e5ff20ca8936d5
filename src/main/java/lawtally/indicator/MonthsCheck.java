package lawtally.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lawtally.definition.CrossCheck;
import lawtally.definition.Indicator;
import lawtally.definition.Label;

/** Do the months of a year look like months: none far above the others, none forgotten? */
final class MonthsCheck {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int GUARD_DIGITS = 6;

  private final CrossCheck.Months check;
  private final Readings readings;

  MonthsCheck(CrossCheck.Months check, Readings readings) {
    this.check = check;
    this.readings = readings;
  }

  List<CheckResult> results() {
    Verdicts verdicts = new Verdicts(check);
    boolean asked = false;
    boolean found = false;
    for (String id : check.indicators()) {
      Optional<List<BigDecimal>> months = readings.months(id, "");
      asked |= months.isPresent();
      for (Label fault : months.map(m -> faults(indicator(id), m)).orElse(List.of())) {
        verdicts.of(id, "", fault);
        found = true;
      }
    }
    if (asked && !found) {
      verdicts.whole(Optional.empty());
    }
    return verdicts.results();
  }

  private Indicator indicator(String id) {
    return readings.indicator(id).orElseThrow();
  }

  private List<Label> faults(Indicator indicator, List<BigDecimal> months) {
    List<Label> faults = new ArrayList<>();
    BigDecimal median = median(months);
    for (int i = 0; i < months.size(); i++) {
      BigDecimal value = months.get(i);
      boolean much = value.compareTo(check.gapAbove()) > 0 && median.signum() > 0;
      if (much && value.compareTo(median.multiply(check.timesMedian())) > 0) {
        faults.add(
            Words.of(
                "check.month-over",
                indicator.title(),
                i + 1,
                Quantity.of(value, indicator),
                Quantity.of(median, indicator)));
      }
      if (isGap(months, i)) {
        faults.add(Words.of("check.month-empty", indicator.title(), i + 1));
      }
    }
    december(indicator, months).ifPresent(faults::add);
    return faults;
  }

  private boolean isGap(List<BigDecimal> months, int i) {
    return i > 0
        && i < months.size() - 1
        && months.get(i).signum() == 0
        && months.get(i - 1).compareTo(check.gapAbove()) > 0
        && months.get(i + 1).compareTo(check.gapAbove()) > 0;
  }

  private Optional<Label> december(Indicator indicator, List<BigDecimal> months) {
    BigDecimal year = months.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal december = months.get(months.size() - 1);
    if (december.compareTo(check.gapAbove()) <= 0
        || december.compareTo(year.multiply(check.decemberOver())) <= 0) {
      return Optional.empty();
    }
    BigDecimal percent =
        december
            .multiply(HUNDRED)
            .divide(year, GUARD_DIGITS, RoundingMode.HALF_UP)
            .setScale(1, RoundingMode.HALF_UP);
    return Optional.of(
        Words.of(
            "check.december",
            indicator.title(),
            Quantity.of(december, indicator),
            Plain.text(percent)));
  }

  private static BigDecimal median(List<BigDecimal> months) {
    List<BigDecimal> sorted = months.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.get(middle - 1).add(sorted.get(middle)).divide(TWO);
  }
}
