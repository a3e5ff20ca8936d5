package lawtally.storm;

import java.util.EnumMap;
import java.util.Map;

/** How long each moment of a run lasts, in nanoseconds. */
record Pace(Map<Moment, Long> lasting) {
  private static final long SECOND = 1_000_000_000;

  static Pace unknown() {
    return new Pace(Map.of());
  }

  /** Listens to a run until it is done. */
  static Pace of(Child child, long begin) {
    Map<Moment, Long> lasting = new EnumMap<>(Moment.class);
    long before = begin;
    for (Moment moment : Moment.values()) {
      child.await(message -> Moment.ended(message).filter(moment::equals).isPresent());
      long now = System.nanoTime();
      lasting.put(moment, now - before);
      before = now;
    }
    return new Pace(lasting);
  }

  long of(Moment moment) {
    return lasting.getOrDefault(moment, SECOND);
  }
}
