package lawtally.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lawtally.definition.CrossCheck;
import lawtally.definition.Indicator;
import lawtally.definition.Label;

/** Do the parts add up to the whole? */
final class SumCheck {
  private final CrossCheck.Parts check;
  private final Readings readings;
  private final List<String> all;

  SumCheck(CrossCheck.Parts check, Readings readings) {
    this.check = check;
    this.readings = readings;
    this.all = new ArrayList<>(check.parts());
    this.all.add(check.whole());
  }

  List<CheckResult> results() {
    Verdicts verdicts = new Verdicts(check);
    readings.together(all, "").ifPresent(v -> verdicts.whole(faultOfWhole(v)));
    for (String department : readings.departments(check.whole())) {
      readings.together(all, department).ifPresent(v -> verdicts.department(department, fault(v)));
    }
    return verdicts.results();
  }

  /** No fault if only departments that lack one of the figures make it seem so. */
  private Optional<Label> faultOfWhole(List<BigDecimal> values) {
    Optional<List<BigDecimal>> complete = readings.whereComplete(all);
    return fault(values).filter(f -> complete.map(c -> fault(c).isPresent()).orElse(true));
  }

  private Optional<Label> fault(List<BigDecimal> values) {
    Indicator whole = indicator(check.whole());
    BigDecimal sum = BigDecimal.ZERO;
    List<Label> named = new ArrayList<>();
    for (int i = 0; i < check.parts().size(); i++) {
      Indicator part = indicator(check.parts().get(i));
      named.add(Quantity.named(values.get(i), part));
      sum =
          sum.add(
              Units.convert(values.get(i), part.unit().zh(), whole.unit().zh())
                  .orElse(values.get(i)));
    }
    BigDecimal stated = values.get(values.size() - 1);
    if (sum.compareTo(stated) == 0) {
      return Optional.empty();
    }
    return Optional.of(
        Words.of(
            "check.parts",
            Quantity.list(named),
            Quantity.of(sum, whole),
            Quantity.named(stated, whole),
            Quantity.of(sum.subtract(stated).abs(), whole)));
  }

  private Indicator indicator(String id) {
    return readings.indicator(id).orElseThrow();
  }
}
