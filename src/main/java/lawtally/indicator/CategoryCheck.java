package lawtally.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import lawtally.definition.CrossCheck;
import lawtally.definition.Indicator;
import lawtally.definition.Label;

/** Do the categories of an indicator add up to its total? One decision has one category. */
final class CategoryCheck {
  private final CrossCheck.Categories check;
  private final Readings readings;

  CategoryCheck(CrossCheck.Categories check, Readings readings) {
    this.check = check;
    this.readings = readings;
  }

  List<CheckResult> results() {
    Verdicts verdicts = new Verdicts(check);
    readings.indicator(check.indicator()).ifPresent(i -> compare(i, verdicts));
    return verdicts.results();
  }

  private void compare(Indicator indicator, Verdicts verdicts) {
    readings.value(indicator.id(), "").ifPresent(v -> verdicts.whole(fault(indicator, "", v)));
    for (String department : readings.departments(indicator.id())) {
      readings
          .value(indicator.id(), department)
          .ifPresent(v -> verdicts.department(department, fault(indicator, department, v)));
    }
  }

  private Optional<Label> fault(Indicator indicator, String department, BigDecimal stated) {
    List<BigDecimal> categories = readings.categories(indicator.id(), department);
    BigDecimal sum = categories.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(stated) == 0) {
      return Optional.empty();
    }
    return Optional.of(
        Words.of(
            "check.categories",
            Quantity.of(sum, indicator),
            Quantity.named(stated, indicator),
            Quantity.of(sum.subtract(stated).abs(), indicator)));
  }
}
