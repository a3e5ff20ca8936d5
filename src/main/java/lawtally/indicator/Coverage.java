package lawtally.indicator;

import java.util.Map;
import java.util.Optional;

/** What each department handed in of each dataset: the three kinds of nothing are told apart. */
public record Coverage(Map<Key, State> states) {

  public record Key(String department, String dataset) {}

  /** 有数据, 零报告, 未报, 不适用. */
  public enum State {
    DATA,
    ZERO_REPORT,
    MISSING,
    NOT_APPLICABLE
  }

  /** Empty: not owed and not handed in. */
  public Optional<State> state(String department, String dataset) {
    return Optional.ofNullable(states.get(new Key(department, dataset)));
  }
}
