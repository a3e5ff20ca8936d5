package lawtally.batch.run;

import java.time.Clock;
import java.time.OffsetDateTime;

/** How moments are kept: to the second, with the zone of the clock. */
public final class Moment {

  private Moment() {}

  /** Now, in ISO-8601. */
  public static String of(Clock clock) {
    return OffsetDateTime.now(clock).withNano(0).toString();
  }
}
