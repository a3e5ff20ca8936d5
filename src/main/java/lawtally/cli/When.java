package lawtally.cli;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import lawtally.store.RunRow;

/** Times as people read them. */
final class When {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private When() {}

  /**
   * @param stored ISO-8601 with zone
   */
  static String minute(String stored) {
    return ZonedDateTime.parse(stored).format(MINUTE);
  }

  /** Whole seconds from start to end; empty for a run that has not ended. */
  static Optional<Long> seconds(RunRow run) {
    ZonedDateTime start = ZonedDateTime.parse(run.startedAt());
    return run.finishedAt()
        .map(end -> Duration.between(start, ZonedDateTime.parse(end)).toSeconds());
  }
}
