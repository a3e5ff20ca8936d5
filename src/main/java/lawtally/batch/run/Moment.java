package lawtally.batch.run;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import lawtally.definition.Job;

/** How moments are kept: to the second, with the zone of the clock. */
public final class Moment {

  private Moment() {}

  /** Now, in ISO-8601. */
  public static String of(Clock clock) {
    return OffsetDateTime.now(clock).withNano(0).toString();
  }

  /**
   * A moment as the readers of a job's report had it, wherever the server's clock thinks it is.
   *
   * @param kept in ISO-8601
   */
  public static ZonedDateTime there(String kept, Job job) {
    return ZonedDateTime.parse(kept).withZoneSameInstant(ZoneId.of(job.schedule().zone()));
  }
}
