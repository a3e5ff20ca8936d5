package lawtally.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import lawtally.definition.Seeds;

/** Our figures against those already public for the same year. */
public record Reconciliation(List<Line> lines) {

  /** One published figure; {@code ours} is empty when no indicator of that id has a value. */
  public record Line(Seeds.Published published, Optional<BigDecimal> ours, Outcome outcome) {}

  public enum Outcome {
    AGREES,
    DIFFERS,
    /** No indicator gives this figure: it cannot be checked. */
    NOT_CHECKABLE
  }

  public long checkable() {
    return lines.stream().filter(l -> l.outcome() != Outcome.NOT_CHECKABLE).count();
  }

  public long agreeing() {
    return lines.stream().filter(l -> l.outcome() == Outcome.AGREES).count();
  }
}
